package io.lpc.architecture.bad.annotation;

import java.util.List;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;

/** Broken: a framework's annotation on a type, a method, and a type argument. */
@Tag("model")
record Framed(List<@NotEmpty String> names) {
  @Disabled("only an annotation")
  String first() {
    return names.get(0);
  }
}
