package io.lpc.risk;

import io.lpc.common.StatedPeriod;
import io.lpc.journal.RecordKind;
import io.lpc.organization.UnitId;
import io.lpc.store.Draft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 排查草稿: what a host hands in to open a {@link SearchRound}.
 *
 * @param code the bureau's own number
 * @param unit the unit that looks
 * @param title what it is called
 * @param from the first day
 * @param through the last day, included, or null while it is open
 * @param attachments what is attached already
 */
public record SearchRoundDraft(
    @NotBlank @Size(max = 64) String code,
    @NotNull UnitId unit,
    @NotBlank @Size(max = 200) String title,
    @NotNull LocalDate from,
    @Nullable LocalDate through,
    @NotNull @Size(max = 500) List<@Valid Attachment> attachments)
    implements Draft<SearchRound>, StatedPeriod {

  @Override
  public RecordKind<SearchRound> kind() {
    return SearchRound.KIND;
  }

  /** Whether the round is still open is not what a draft says. */
  @Override
  public boolean says(SearchRound record) {
    String id = record.id().value();
    return record.closed()
        ? toRecord(id, record.version() - 1).close().equals(record)
        : toRecord(id, record.version()).equals(record);
  }

  @Override
  public SearchRound toRecord(String id, long version) {
    return new SearchRound(
        SearchRoundId.of(id), version, code, unit, title, period(), attachments, false);
  }
}
