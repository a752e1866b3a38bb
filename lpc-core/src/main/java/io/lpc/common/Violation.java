package io.lpc.common;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 违规: one reason why an act was refused.
 *
 * @param code the stable code, such as {@code LPC-GRADE-003}
 * @param arguments what the message speaks of, by name, in a stable order
 * @param at the field of the input that it concerns, such as {@code manifestations[0]}, or empty
 * @param chinese the message in Chinese, complete
 * @param english the message in English, complete
 */
public record Violation(
    String code, Map<String, String> arguments, String at, String chinese, String english) {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

  /** Copies the arguments, keeping their order. */
  public Violation {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * A violation located nowhere in particular. A {@link Labelled} value is shown in Chinese by its
   * Chinese term; English and the arguments keep its name.
   *
   * @param kind its code and messages
   * @param arguments names and values in turn
   * @return the violation
   * @throws IllegalArgumentException if a value is missing
   */
  public static Violation of(ViolationCode kind, Object... arguments) {
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException("Arguments are names and values in turn");
    }
    Map<String, String> named = new LinkedHashMap<>();
    Map<String, String> termed = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].toString();
      Object value = arguments[i + 1];
      named.put(name, value.toString());
      termed.put(name, value instanceof Labelled each ? each.chinese() : value.toString());
    }
    return new Violation(
        kind.code(), named, "", filled(kind.chinese(), termed), filled(kind.english(), named));
  }

  /** Fills a message in one go, so that a value which looks like an argument stays as it is. */
  private static String filled(String message, Map<String, String> arguments) {
    return ARGUMENT
        .matcher(message)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), found.group())));
  }

  /**
   * The same violation, located.
   *
   * @param field the field of the input that it concerns
   * @return a copy that says where
   */
  public Violation at(String field) {
    return new Violation(code, arguments, field, chinese, english);
  }

  /**
   * The same violation in the reader's words, such as codes for the ids of what is not on record.
   *
   * @param names gives for a value that the message speaks of what the reader calls it, or the
   *     value
   * @return a copy that says so, in arguments and messages
   */
  public Violation inWordsOf(UnaryOperator<String> names) {
    Map<String, String> named = new LinkedHashMap<>(arguments);
    named.replaceAll((argument, value) -> names.apply(value));
    String saidInChinese = chinese;
    String saidInEnglish = english;
    for (Map.Entry<String, String> argument : arguments.entrySet()) {
      String name = named.get(argument.getKey());
      saidInChinese = saidInChinese.replace(argument.getValue(), name);
      saidInEnglish = saidInEnglish.replace(argument.getValue(), name);
    }
    return new Violation(code, named, at, saidInChinese, saidInEnglish);
  }

  /**
   * The message in the language asked for.
   *
   * @param locale Chinese gives Chinese, any other English
   * @return the message, without the code
   */
  public String message(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
  }

  @Override
  public String toString() {
    return code + (at.isEmpty() ? "" : " at " + at) + ": " + english;
  }
}
