package io.lpc.export;

import io.lpc.common.Labelled;
import io.lpc.ledger.LedgerEdition;
import io.lpc.ledger.LedgerRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the printed ledger puts what a row knows. */
final class LedgerTexts {

  private static final String NONE = "—";

  private LedgerTexts() {}

  static String title(LedgerHeading heading, LedgerEdition edition) {
    return heading.bureauName() + "廉能风险台帐(" + edition.chinese() + ")";
  }

  static String date(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** The unit, and the post of an individual risk, whose holder goes unnamed. */
  static String place(LedgerRow row) {
    return row.post() == null ? row.unit() : row.unit() + "\n岗位：" + row.post();
  }

  /** A single text as it is, several numbered on lines of their own. */
  static String list(List<String> texts) {
    if (texts.isEmpty()) {
      return NONE;
    }
    if (texts.size() == 1) {
      return texts.get(0);
    }
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(lines.size() + 1 + ". " + text);
    }
    return String.join("\n", lines);
  }

  static String measures(LedgerRow row) {
    return list(row.measures().stream().map(LedgerTexts::measure).toList());
  }

  /** What will be done, not by whom and until when. */
  static String publicMeasures(LedgerRow row) {
    return list(row.measures().stream().map(LedgerRow.Measure::text).toList());
  }

  private static String measure(LedgerRow.Measure measure) {
    String owner = measure.owner() == null ? null : "责任岗位：" + measure.owner();
    String due = measure.dueOn() == null ? null : "完成期限：" + date(measure.dueOn());
    String who = Stream.of(owner, due).filter(Objects::nonNull).collect(Collectors.joining("，"));
    return "【"
        + measure.mechanism().chinese()
        + "】"
        + measure.text()
        + (who.isEmpty() ? "" : "(" + who + ")");
  }

  static String grade(LedgerRow row) {
    return row.grade() == null ? "未审定" : row.grade().label();
  }

  static String gradeOrState(LedgerRow row) {
    return row.grade() != null && row.stale() ? grade(row) + "(失效待重审)" : grade(row);
  }

  static String stale(LedgerRow row) {
    if (row.grade() == null) {
      return NONE;
    }
    return row.stale() ? "是" : "否";
  }

  static String state(LedgerRow row) {
    return row.state() == null ? "未评估" : row.state().chinese();
  }

  static String office(LedgerRow.@Nullable Responsible responsible) {
    return responsible == null ? NONE : responsible.office();
  }

  static String holder(LedgerRow.@Nullable Responsible responsible) {
    if (responsible == null) {
      return NONE;
    }
    return responsible.office() + "\n" + (responsible.name() == null ? "(空缺)" : responsible.name());
  }

  static String turnsOn(LedgerRow row) {
    String on =
        Stream.of(row.keyArea(), row.majorField())
            .filter(Objects::nonNull)
            .map(Labelled::chinese)
            .collect(Collectors.joining("\n"));
    return orNone(on.isEmpty() ? null : on);
  }

  static String orNone(@Nullable String text) {
    return text == null ? NONE : text;
  }
}
