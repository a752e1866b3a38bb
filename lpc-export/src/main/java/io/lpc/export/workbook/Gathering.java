package io.lpc.export.workbook;

import io.lpc.archive.Codes;
import io.lpc.archive.RegisterRow;
import io.lpc.journal.RecordKind;
import io.lpc.risk.Attachment;
import io.lpc.risk.RiskLevel;
import io.lpc.store.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has been read of a workbook so far, sheet by sheet. Used by one thread. */
final class Gathering {

  final List<ProcedureRows.AssessmentRow> assessments = new ArrayList<>();
  final List<ProcedureRows.ReviewRow> reviews = new ArrayList<>();
  final List<ProcedureRows.DecisionRow> decisions = new ArrayList<>();

  private final List<RegisterRow> registers = new ArrayList<>();
  private final Map<String, Map<List<Object>, Integer>> rowsByKey = new HashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final Map<String, RiskLevel> levels = new HashMap<>();
  private final Map<String, List<Attachment>> attachments = new HashMap<>();
  private final Map<String, String> roundsAt = new HashMap<>();
  private final Map<String, String> placesMoved = new HashMap<>();
  private final List<ProcedureRows.MeetingRow> meetings = new ArrayList<>();
  private final Map<String, List<ProcedureRows.ItemRow>> items = new HashMap<>();
  private @Nullable SheetRow group;
  private long weight;

  void register(
      SheetRow row,
      RecordKind<?> kind,
      @Nullable String code,
      Function<Codes, ? extends Draft<?>> draft) {
    registers.add(new RegisterRow(row.at(), kind, code, draft));
  }

  List<RegisterRow> registers() {
    return registers;
  }

  /** Adds what a row takes to what all rows so far take, in characters. */
  long weigh(RawRow row) {
    for (RawCell cell : row.cells()) {
      weight += cell.text().length() + Limits.OVERHEAD;
    }
    return weight;
  }

  /** Notes a row by its key; gives the row that has the same already. */
  @Nullable Integer noted(SheetRow row, List<Object> key) {
    return rowsByKey
        .computeIfAbsent(row.sheet().name(), sheet -> new HashMap<>())
        .putIfAbsent(key, row.number());
  }

  /** The codes of the rows that did not become registers for their faults. */
  Set<String> codesLeftOut() {
    Set<String> codes = new HashSet<>();
    rowsByKey.values().stream()
        .flatMap(keys -> keys.keySet().stream())
        .filter(key -> key.size() == 1)
        .forEach(key -> codes.add(key.get(0).toString()));
    registers.stream().map(RegisterRow::code).filter(Objects::nonNull).forEach(codes::remove);
    return codes;
  }

  /** Notes that every row of a sheet is known. */
  void noteWhole(Sheet sheet) {
    whole.add(sheet.name());
  }

  /** Whether a sheet has a row of a key, faulty or not; if not every row is known, it may have. */
  boolean has(String sheet, Object... key) {
    return !whole.contains(sheet)
        || rowsByKey.getOrDefault(sheet, Map.of()).containsKey(List.of(key));
  }

  void noteLevel(String riskPoint, RiskLevel level) {
    levels.put(riskPoint, level);
  }

  /** On which level a risk point is; null if its row is missing or faulty. */
  @Nullable RiskLevel level(String riskPoint) {
    return levels.get(riskPoint);
  }

  /** The first row of the leading group, if it is not this one. */
  @Nullable SheetRow groupBefore(SheetRow row) {
    if (group == null) {
      group = row;
    }
    return group.number() == row.number() ? null : group;
  }

  /** The attachments of a round, which are read later. */
  List<Attachment> attachments(String round, String at) {
    roundsAt.put(round, at);
    return attachments.computeIfAbsent(round, code -> new ArrayList<>());
  }

  /** Adds an attachment to its round, and notes where a refusal of it belongs. */
  void attach(String round, SheetRow row, Attachment attachment) {
    List<Attachment> all = attachments.computeIfAbsent(round, code -> new ArrayList<>());
    placesMoved.put(roundsAt.get(round) + ".attachments[" + all.size() + "]", row.at());
    all.add(attachment);
  }

  /** Where parts of a draft stand that come from another row. */
  Map<String, String> placesMoved() {
    return placesMoved;
  }

  void meet(ProcedureRows.MeetingRow meeting) {
    meetings.add(meeting);
  }

  void discuss(String meeting, ProcedureRows.ItemRow item) {
    items.computeIfAbsent(meeting, code -> new ArrayList<>()).add(item);
  }

  /** An item of a meeting; none if its row is missing or faulty. */
  Optional<ProcedureRows.ItemRow> item(String meeting, long number) {
    return items.getOrDefault(meeting, List.of()).stream()
        .filter(each -> each.number() == number)
        .findFirst();
  }

  ProcedureRows procedure() {
    List<ProcedureRows.MeetingRow> whole =
        meetings.stream()
            .map(each -> each.with(items.getOrDefault(each.code(), List.of())))
            .toList();
    return new ProcedureRows(assessments, reviews, whole, decisions);
  }
}
