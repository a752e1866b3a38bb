package io.lpc.export.workbook;

import io.lpc.common.Digest;
import io.lpc.common.Labelled;
import io.lpc.common.Money;
import io.lpc.common.Violation;
import io.lpc.organization.VotingRule;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 填写方式: how the cells of a column are filled in, and what they then say. A text is kept as it is;
 * codes, choices, numbers and dates may have blanks around them.
 *
 * @param hint how, in words
 * @param choices what may be chosen; empty if it is free
 * @param single whether one cell holds one choice
 * @param sheet the sheet whose codes it takes; null if it takes none
 * @param reading what a cell says
 */
record Form(
    String hint, List<String> choices, boolean single, @Nullable String sheet, Reading reading) {

  /** What a cell says. */
  interface Reading {
    /** Gives null if the cell says nothing that fits, which is told. */
    @Nullable Object of(RawCell cell, Consumer<Violation> faults);
  }

  /** What one piece of text says. */
  private interface Piece {
    @Nullable Object of(String text, Consumer<Violation> faults);
  }

  private static final Pattern LINE = Pattern.compile("\r\n|\r|\n");
  private static final Pattern PIECE = Pattern.compile("[\r\n、]");

  /** A line that names no last day. */
  private static final String NO_END = "-";

  private static Form free(String hint, Reading reading) {
    return new Form(hint, List.of(), false, null, reading);
  }

  static Form text() {
    return free("文本", Form::words);
  }

  /** Several texts; blank lines don't count. */
  static Form lines() {
    return free("文本,一行一项", (cell, faults) -> each(lines(cell, faults, false), faults, Form::same));
  }

  /** Several texts that go line by line with those of another column. */
  static Form alignedLines() {
    return free(
        "文本,一行一项,逐行对应", (cell, faults) -> each(lines(cell, faults, true), faults, Form::same));
  }

  static Form code() {
    return free("编码", (cell, faults) -> one(cell, faults, Form::code));
  }

  /** The code of a row of another sheet. */
  static Form in(String sheet) {
    return new Form(
        "“" + sheet + "”表的编码",
        List.of(),
        false,
        sheet,
        (cell, faults) -> one(cell, faults, Form::code));
  }

  /** Codes of rows of another sheet. */
  static Form someIn(String sheet) {
    return new Form("“" + sheet + "”表的编码,多个用换行或顿号隔开", List.of(), false, sheet, Form::codes);
  }

  /** Codes that no sheet lists. */
  static Form codes() {
    return free("编码,多个用换行或顿号隔开", Form::codes);
  }

  static Form oneOf(Labelled... choices) {
    return oneOf(labelled(choices));
  }

  static Form oneOf(Map<String, ?> values) {
    return oneOf(List.copyOf(values.keySet()), values);
  }

  /** One of the values, by a choice that is shown or by another name. */
  static Form oneOf(List<String> shown, Map<String, ?> values) {
    return new Form(
        "从下拉框选择",
        shown,
        true,
        null,
        (cell, faults) -> one(cell, faults, (text, to) -> chosen(text, shown, values, to)));
  }

  static Form someOf(Labelled... choices) {
    Map<String, Labelled> values = labelled(choices);
    List<String> shown = List.copyOf(values.keySet());
    return new Form(
        "可选多项,用换行或顿号隔开",
        shown,
        false,
        null,
        (cell, faults) ->
            each(pieces(cell, faults), faults, (text, to) -> chosen(text, shown, values, to)));
  }

  /** One choice on each line, going with the lines of another column. */
  static Form eachOf(Labelled... choices) {
    Map<String, Labelled> values = labelled(choices);
    List<String> shown = List.copyOf(values.keySet());
    return new Form(
        "一行一项,逐行对应",
        shown,
        false,
        null,
        (cell, faults) ->
            each(lines(cell, faults, true), faults, (text, to) -> chosen(text, shown, values, to)));
  }

  static Form yesNo() {
    Map<String, Boolean> values = new LinkedHashMap<>();
    values.put("是", true);
    values.put("否", false);
    Form chosen = oneOf(values);
    return new Form(
        chosen.hint,
        chosen.choices,
        true,
        null,
        (cell, faults) ->
            cell.is(RawCell.Kind.BOOLEAN)
                ? cell.text().equals("1")
                : chosen.reading.of(cell, faults));
  }

  static Form date() {
    return free(
        "日期,如2011-08-20",
        (cell, faults) -> day(CellText.halfWidth(cell.text()), !isNumber(cell), faults));
  }

  /** A day on each line, going with the lines of another column; {@code -} stands for none. */
  static Form dates() {
    return free(
        "日期,如2011-08-20,一行一项,逐行对应,没有的填-",
        (cell, faults) ->
            cell.is(RawCell.Kind.DATE)
                ? each(List.of(cell.text()), faults, Form::dayOrNone)
                : each(lines(cell, faults, true), faults, Form::dayOrNone));
  }

  static Form whole(long least, long most) {
    return free(
        "整数",
        (cell, faults) -> {
          BigDecimal number = number(cell, 0);
          if (number == null
              || number.compareTo(BigDecimal.valueOf(least)) < 0
              || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            faults.accept(
                WorkbookViolation.NOT_WHOLE.with("value", shown(cell), "min", least, "max", most));
            return null;
          }
          return number.longValueExact();
        });
  }

  /** Yuan with at most two decimals. */
  static Form amount() {
    return free(
        "以元为单位的数字,最多两位小数",
        (cell, faults) -> {
          BigDecimal number = number(cell, 2);
          if (number == null || number.signum() < 0) {
            faults.accept(WorkbookViolation.NOT_AN_AMOUNT.with("value", shown(cell)));
            return null;
          }
          return new Money(number.movePointRight(2).longValueExact());
        });
  }

  static Form part() {
    return free("比例,如1/2", Form::part);
  }

  static Form digest() {
    return free(
        "64位十六进制数",
        (cell, faults) ->
            one(
                cell,
                faults,
                (text, to) -> {
                  String hex = text.toLowerCase(Locale.ROOT);
                  if (!hex.matches("[0-9a-f]{64}")) {
                    to.accept(
                        WorkbookViolation.NOT_A_DIGEST.with("value", CellText.shortened(text)));
                    return null;
                  }
                  return Digest.of(hex);
                }));
  }

  /** A name and a text on each line. */
  static Form pairs(String form) {
    return pairs(form, null, Form::same);
  }

  /** A name and a whole number up to 100 on each line. */
  static Form scores(String form) {
    return pairs(
        form,
        null,
        (text, faults) ->
            whole(0, 100).reading.of(new RawCell(0, RawCell.Kind.TEXT, text), faults));
  }

  /** The code of a row of another sheet and a choice on each line. */
  static Form pairs(String form, String sheet, Labelled... choices) {
    Map<String, Labelled> values = labelled(choices);
    List<String> shown = List.copyOf(values.keySet());
    return pairs(
        form + "(" + String.join("/", shown) + ")",
        sheet,
        (text, faults) -> chosen(text, shown, values, faults));
  }

  private static Form pairs(String form, @Nullable String sheet, Piece value) {
    return new Form(
        form + ",一行一项",
        List.of(),
        false,
        sheet,
        (cell, faults) -> pairs(form, lines(cell, faults, false), value, faults));
  }

  private static @Nullable Object pairs(
      String form, @Nullable List<String> lines, Piece value, Consumer<Violation> faults) {
    if (lines == null) {
      return null;
    }
    Map<String, Object> pairs = new LinkedHashMap<>();
    for (String line : lines) {
      int equals = line.replace('\uFF1D', '=').indexOf('=');
      String name = equals < 0 ? "" : CellText.stripped(line.substring(0, equals));
      Object said = equals < 0 ? null : CellText.stripped(line.substring(equals + 1));
      if (name.isEmpty() || "".equals(said)) {
        faults.accept(
            WorkbookViolation.NOT_A_PAIR.with("value", CellText.shortened(line), "form", form));
      } else if (pairs.containsKey(name)) {
        faults.accept(WorkbookViolation.CODE_TWICE.with("value", CellText.shortened(name)));
      } else {
        pairs.put(name, value.of(String.valueOf(said), faults));
      }
    }
    return pairs;
  }

  private static Map<String, Labelled> labelled(Labelled... choices) {
    Map<String, Labelled> values = new LinkedHashMap<>();
    for (Labelled choice : choices) {
      values.put(choice.chinese(), choice);
    }
    return values;
  }

  private static boolean isNumber(RawCell cell) {
    return cell.is(RawCell.Kind.NUMBER) || cell.is(RawCell.Kind.BOOLEAN);
  }

  private static @Nullable String words(RawCell cell, Consumer<Violation> faults) {
    if (!cell.is(RawCell.Kind.TEXT)) {
      faults.accept(WorkbookViolation.NOT_TEXT.with());
      return null;
    }
    return cell.text();
  }

  private static @Nullable Object one(RawCell cell, Consumer<Violation> faults, Piece piece) {
    String text = words(cell, faults);
    return text == null ? null : piece.of(CellText.stripped(text), faults);
  }

  private static @Nullable List<@Nullable Object> each(
      @Nullable List<String> texts, Consumer<Violation> faults, Piece piece) {
    if (texts == null) {
      return null;
    }
    List<@Nullable Object> all = new ArrayList<>();
    for (String text : texts) {
      all.add(CellText.isBlank(text) ? null : piece.of(text, faults));
    }
    return Collections.unmodifiableList(all);
  }

  private static @Nullable List<String> lines(
      RawCell cell, Consumer<Violation> faults, boolean aligned) {
    String text = words(cell, faults);
    if (text == null) {
      return null;
    }
    List<String> lines = new ArrayList<>(Arrays.asList(LINE.split(text, -1)));
    while (!lines.isEmpty() && CellText.isBlank(lines.get(lines.size() - 1))) {
      lines.remove(lines.size() - 1);
    }
    if (!aligned) {
      lines.removeIf(CellText::isBlank);
    }
    return lines;
  }

  private static @Nullable List<String> pieces(RawCell cell, Consumer<Violation> faults) {
    String text = words(cell, faults);
    return text == null
        ? null
        : PIECE
            .splitAsStream(text)
            .map(CellText::stripped)
            .filter(each -> !each.isEmpty())
            .toList();
  }

  private static @Nullable Object codes(RawCell cell, Consumer<Violation> faults) {
    List<String> pieces = pieces(cell, faults);
    if (pieces == null) {
      return null;
    }
    pieces.stream()
        .filter(each -> Collections.frequency(pieces, each) > 1)
        .distinct()
        .forEach(
            each ->
                faults.accept(
                    WorkbookViolation.CODE_TWICE.with("value", CellText.shortened(each))));
    return each(pieces, faults, Form::code);
  }

  private static Object same(String text, Consumer<Violation> faults) {
    return text;
  }

  private static @Nullable Object code(String text, Consumer<Violation> faults) {
    if (text.chars().anyMatch(Form::isFullWidth)) {
      faults.accept(WorkbookViolation.FULL_WIDTH.with());
      return null;
    }
    return text;
  }

  private static boolean isFullWidth(int c) {
    return (c >= '\uFF10' && c <= '\uFF19')
        || (c >= '\uFF21' && c <= '\uFF3A')
        || (c >= '\uFF41' && c <= '\uFF5A');
  }

  private static @Nullable Object chosen(
      String text, List<String> shown, Map<String, ?> values, Consumer<Violation> faults) {
    for (Map.Entry<String, ?> each : values.entrySet()) {
      if (CellText.halfWidth(each.getKey()).equals(CellText.halfWidth(text))) {
        return each.getValue();
      }
    }
    faults.accept(notAChoice(text, shown));
    return null;
  }

  static Violation notAChoice(String text, List<String> shown) {
    return WorkbookViolation.NOT_A_CHOICE.with(
        "value", CellText.shortened(text), "choices", String.join("、", shown));
  }

  private static @Nullable Object dayOrNone(String text, Consumer<Violation> faults) {
    String half = CellText.halfWidth(text);
    return half.equals(NO_END) ? null : day(half, true, faults);
  }

  private static @Nullable LocalDate day(
      String text, boolean possible, Consumer<Violation> faults) {
    try {
      if (possible && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // No such day, such as 30 February.
    }
    faults.accept(WorkbookViolation.NOT_A_DATE.with("value", CellText.shortened(text)));
    return null;
  }

  /** A number of at most fifteen digits before its point, as many as a spreadsheet keeps. */
  private static @Nullable BigDecimal number(RawCell cell, int decimals) {
    String text = CellText.halfWidth(cell.text());
    boolean written =
        cell.is(RawCell.Kind.TEXT)
            && text.matches("-?\\d{1,15}(\\.\\d{1," + (decimals + 1) + "})?");
    boolean kept =
        cell.is(RawCell.Kind.NUMBER)
            && text.matches("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");
    if (!written && !kept) {
      return null;
    }
    // As the spreadsheet shows it: it keeps 1.1 as 1.1000000000000001.
    BigDecimal number =
        kept ? new BigDecimal(Double.toString(Double.parseDouble(text))) : new BigDecimal(text);
    BigDecimal exact = number.stripTrailingZeros();
    boolean fits = exact.scale() <= decimals && exact.precision() - exact.scale() <= 15;
    return fits ? exact : null;
  }

  private static @Nullable Object part(RawCell cell, Consumer<Violation> faults) {
    String text = CellText.halfWidth(cell.text());
    if (cell.is(RawCell.Kind.TEXT) && text.matches("\\d{1,6}/\\d{1,6}")) {
      int slash = text.indexOf('/');
      int numerator = Integer.parseInt(text.substring(0, slash));
      int denominator = Integer.parseInt(text.substring(slash + 1));
      if (denominator > 0 && numerator <= denominator) {
        return new VotingRule.Part(numerator, denominator);
      }
    }
    faults.accept(WorkbookViolation.NOT_A_PART.with("value", shown(cell)));
    return null;
  }

  private static String shown(RawCell cell) {
    return CellText.shortened(cell.text());
  }
}
