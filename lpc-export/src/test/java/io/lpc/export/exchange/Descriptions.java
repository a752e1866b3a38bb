package io.lpc.export.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the core's sources say of a type and of its components, for readers of the schema. */
final class Descriptions {

  private static final Pattern COMPONENT =
      Pattern.compile("@param (\\w+) (.*?)(?=\\s@\\w+ |$)", Pattern.DOTALL);

  private final Path sources;
  private final Map<Class<?>, String> comments = new HashMap<>();

  Descriptions(Path sources) {
    this.sources = sources;
  }

  /** What is said of a type, Chinese term first. */
  String of(Class<?> type) {
    return plain(comment(type).split("\\s@param ", 2)[0]);
  }

  /** What is said of a record's component; empty if nothing is. */
  String of(Class<?> type, String component) {
    Matcher found = COMPONENT.matcher(comment(type));
    while (found.find()) {
      if (found.group(1).equals(component)) {
        return plain(found.group(2));
      }
    }
    return "";
  }

  private String comment(Class<?> type) {
    return comments.computeIfAbsent(type, this::read);
  }

  private String read(Class<?> type) {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    String source = source(sources.resolve(outer.getName().replace('.', '/') + ".java"));
    Matcher declared =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public (record|enum) "
                    + type.getSimpleName()
                    + "\\b",
                Pattern.DOTALL)
            .matcher(source);
    if (!declared.find()) {
      throw new IllegalStateException("Nothing is said of " + type);
    }
    return declared.group(1).replaceAll("(?m)^\\s*\\* ?", "").strip();
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\{@(?:code|value) ([^}]*)}", "$1")
        .replaceAll("\\{@link(?:plain)? (?:\\S+#)?(\\S+)}", "$1")
        .replaceAll("\\{@link(?:plain)? \\S+ ([^}]*)}", "$1")
        .replaceAll(" ?\\(PLAN [^)]*\\)", "")
        .replaceAll("<[^>]+>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
