package io.lpc.organization;

import io.lpc.common.Digest;
import io.lpc.common.OfficialId;
import io.lpc.common.RiskPointId;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 会议: a meeting with its attendance, withdrawals, votes and minutes (PLAN R3).
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the outside's number of it, such as 局党组会〔2011〕12号
 * @param type what kind of meeting
 * @param title what it was called
 * @param heldOn the day it was held
 * @param chair 主持人
 * @param attendances who attended, and in what capacity
 * @param items its items, numbered from 1
 * @param minutes 会议纪要: its minutes
 * @param minutesScan digest of the signed original, if it was scanned
 */
public record Meeting(
    MeetingId id,
    long version,
    String code,
    MeetingKind type,
    String title,
    LocalDate heldOn,
    OfficialId chair,
    List<Attendance> attendances,
    List<AgendaItem> items,
    String minutes,
    @Nullable Digest minutesScan)
    implements Recorded<MeetingId>, Coded {

  /** The kind of record this is. */
  public static final RecordKind<Meeting> KIND =
      new RecordKind<>("meeting", "会议", 1, Meeting.class);

  /** Refuses what no such record can be. */
  public Meeting {
    Text.required("code", code);
    attendances = List.copyOf(attendances);
    items = List.copyOf(items);
  }

  @Override
  public RecordKind<Meeting> kind() {
    return KIND;
  }

  /** Whether this says what another version says, and at most adds the scan of its minutes. */
  boolean onlyAddsScanTo(Meeting current) {
    return current.minutesScan() == null
        && new Meeting(
                id,
                current.version(),
                code,
                type,
                title,
                heldOn,
                chair,
                attendances,
                items,
                minutes,
                null)
            .equals(current);
  }

  /**
   * An item of its agenda.
   *
   * @param number the item's number
   * @return the item, if there is one
   */
  public Optional<AgendaItem> item(int number) {
    return items.stream().filter(item -> item.number() == number).findFirst();
  }

  /**
   * The item that resolves on a risk point.
   *
   * @param riskPoint the risk point
   * @return the item, if there is one
   */
  public Optional<AgendaItem> itemOn(RiskPointId riskPoint) {
    return items.stream().filter(item -> item.on(riskPoint).isPresent()).findFirst();
  }

  /**
   * Whether somebody attended, with or without a vote.
   *
   * @param official who
   * @return true if listed
   */
  public boolean attended(OfficialId official) {
    return attendances.stream().anyMatch(each -> each.official().equals(official));
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.code("type", type);
    out.text("title", title);
    out.date("heldOn", heldOn);
    out.ref("chair", Official.KIND, chair);
    out.list(
        "attendances",
        attendances,
        (attendance, inner) -> {
          inner.ref("official", Official.KIND, attendance.official());
          inner.code("capacity", attendance.capacity());
        });
    out.list("items", items, (item, inner) -> item.writeTo(inner));
    out.text("minutes", minutes);
    out.text("minutesScan", minutesScan == null ? null : minutesScan.hex());
  }
}
