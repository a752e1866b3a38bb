package io.lpc.architecture.bad.clock;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Broken: every way to follow the machine's language or encoding. */
@SuppressWarnings("all")
final class Language {
  Object format() {
    return String.format("%d", 1);
  }

  Object formatted() {
    return "%d".formatted(1);
  }

  Object bytes() {
    return "a".getBytes();
  }

  UnaryOperator<String> lower() {
    return String::toLowerCase;
  }

  Object upper() {
    return "a".toUpperCase();
  }

  Object pattern() {
    return DateTimeFormatter.ofPattern("uuuu");
  }

  Object language() {
    return Locale.getDefault();
  }

  Object given() {
    return String.format(Locale.ROOT, "%d", 1)
        + "a".toLowerCase(Locale.ROOT)
        + DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
  }
}
