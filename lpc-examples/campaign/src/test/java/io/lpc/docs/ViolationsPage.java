package io.lpc.docs;

import io.lpc.common.ViolationCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code docs/violations.md}, and what is wrong with the codes that it lists. */
final class ViolationsPage {

  private static final Pattern FORM = Pattern.compile("LPC-[A-Z]+-\\d{3}");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern ENUM =
      Pattern.compile("\\benum (\\w+)\\s+implements\\s+ViolationCode\\b");
  private static final Pattern CALL =
      Pattern.compile("(?:\\b(\\w+)\\s*\\.\\s*)?\\b([A-Z][A-Z0-9_]*)\\s*\\.\\s*with\\(");

  private ViolationsPage() {}

  /** Every enum of codes in the sources, in the order of its codes. */
  static List<Class<?>> enums(Sources sources) {
    List<Class<?>> enums = new ArrayList<>();
    sources
        .main()
        .forEach(
            (name, text) -> {
              if (ENUM.matcher(text).find()) {
                enums.add(loaded(name));
              }
            });
    enums.sort(Comparator.comparing((Class<?> each) -> codes(each).get(0).code()));
    return enums;
  }

  /** The codes of an enum. */
  static List<ViolationCode> codes(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(ViolationCode.class::cast).toList();
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is not on the class path", e);
    }
  }

  /** The page. */
  static String rendered(List<Class<?>> enums) {
    StringBuilder page =
        new StringBuilder(
            """
            # Every violation

            An expected refusal names every reason at once, each by a code that never changes. `{name}` \
            stands for an argument of that name. What else can go wrong: [failures.md](failures.md).

            This page is written by a test from the code; to write it anew:
            `mvn -pl lpc-examples/campaign -am test -Dtest=ViolationsPageTest -Dlpc.docs.write=true \
            -Dsurefire.failIfNoSpecifiedTests=false`
            """);
    for (Class<?> type : enums) {
      page.append("\n## `").append(type.getName()).append("`\n\n");
      page.append("| code | 中文 | English |\n|---|---|---|\n");
      codes(type).stream()
          .sorted(Comparator.comparing(ViolationCode::code))
          .forEach(
              each ->
                  page.append("| ")
                      .append(each.code())
                      .append(" | ")
                      .append(each.chinese().replace("|", "\\|"))
                      .append(" | ")
                      .append(each.english().replace("|", "\\|"))
                      .append(" |\n"));
    }
    return page.toString();
  }

  /** What is wrong with codes and messages by themselves. */
  static List<String> faults(Collection<? extends ViolationCode> codes) {
    List<String> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ViolationCode each : codes) {
      String code = each.code();
      if (!seen.add(code)) {
        faults.add(code + " stands twice");
      }
      if (!FORM.matcher(code).matches()) {
        faults.add(code + " does not match " + FORM);
      }
      if (!HAN.matcher(each.chinese()).find()) {
        faults.add(code + " says nothing in Chinese");
      }
      if (!LATIN.matcher(ARGUMENT.matcher(each.english()).replaceAll("")).find()
          || HAN.matcher(each.english()).find()) {
        faults.add(code + " says nothing in English");
      }
      if (!arguments(each.chinese()).equals(arguments(each.english()))) {
        faults.add(
            code
                + " speaks of "
                + arguments(each.chinese())
                + " in Chinese and of "
                + arguments(each.english())
                + " in English");
      }
    }
    return faults;
  }

  /**
   * What is wrong with how the sources use the codes: an argument that a message speaks of is not
   * given, one that is given is spoken of in neither language, or a code is never used.
   *
   * @param enums the enums of codes
   * @param sources by full name
   */
  static List<String> faultsOfUse(List<Class<?>> enums, Map<String, String> sources) {
    Map<String, ViolationCode> known = new HashMap<>();
    for (Class<?> type : enums) {
      for (ViolationCode each : codes(type)) {
        known.put(type.getSimpleName() + "." + ((Enum<?>) each).name(), each);
      }
    }
    Set<String> unused = new TreeSet<>(known.keySet());
    List<String> faults = new ArrayList<>();
    sources.forEach(
        (name, text) -> {
          Matcher call = CALL.matcher(text);
          while (call.find()) {
            String called = resolved(call.group(1), call.group(2), text, known.keySet());
            ViolationCode code = known.get(called);
            if (code != null) {
              unused.remove(called);
              Set<String> spoken = arguments(code.chinese());
              spoken.addAll(arguments(code.english()));
              Set<String> given = given(text, call.end());
              if (!given.equals(spoken)) {
                faults.add(
                    name + " gives " + given + " to " + called + ", which speaks of " + spoken);
              }
            }
          }
          for (String each : Set.copyOf(unused)) {
            String constant = each.substring(each.indexOf('.') + 1);
            boolean named =
                Pattern.compile("\\b" + Pattern.quote(each) + "\\b").matcher(text).find();
            boolean imported = text.contains("." + each + ";");
            if ((named || imported) && !name.endsWith("." + each.replace("." + constant, ""))) {
              unused.remove(each);
            }
          }
        });
    unused.forEach(each -> faults.add(each + " is never used"));
    return faults;
  }

  private static String resolved(
      String qualifier, String constant, String text, Set<String> known) {
    if (qualifier != null) {
      return qualifier + "." + constant;
    }
    return known.stream()
        .filter(each -> each.endsWith("." + constant) && text.contains("." + each + ";"))
        .findFirst()
        .orElse(constant);
  }

  /**
   * The names among the arguments of a call: names and values in turn, up to its closing bracket.
   */
  private static Set<String> given(String text, int from) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = from; depth >= 0; i++) {
      char c = text.charAt(i);
      if (quoted) {
        quoted = c != '"';
        if (c == '\\') {
          argument.append(c);
          c = text.charAt(++i);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ',' && depth == 0) {
        arguments.add(argument.toString());
        argument.setLength(0);
        continue;
      }
      argument.append(c);
    }
    arguments.add(argument.toString());
    Set<String> names = new TreeSet<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      names.add(arguments.get(i).strip().replace("\"", ""));
    }
    return names;
  }

  private static Set<String> arguments(String message) {
    return ARGUMENT
        .matcher(message)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
