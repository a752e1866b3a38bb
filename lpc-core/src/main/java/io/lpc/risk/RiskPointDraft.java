package io.lpc.risk;

import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.journal.RecordKind;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItemId;
import io.lpc.store.Draft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 风险点草稿: what a host hands in to record a {@link RiskPoint}.
 *
 * @param code the bureau's own number, at most 64 characters
 * @param level on which level
 * @param category by the code table
 * @param keyArea what it turns on, or null
 * @param majorField for special risks, else null
 * @param presence whether it is there or could be
 * @param content the risk, at most 4,000 characters
 * @param manifestations how it shows, 1 to 50
 * @param unit the unit it sits in
 * @param post for individual risks, else null
 * @param powerItem or null
 * @param matter or null
 * @param round the round that found it, or null
 */
public record RiskPointDraft(
    @NotBlank @Size(max = 64) String code,
    @NotNull RiskLevel level,
    @NotBlank @Size(max = 32) String category,
    @Nullable KeyArea keyArea,
    @Nullable MajorMatterField majorField,
    @NotNull Presence presence,
    @NotBlank @Size(max = 4000) String content,
    @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> manifestations,
    @NotNull UnitId unit,
    @Nullable PostId post,
    @Nullable PowerItemId powerItem,
    @Nullable MajorMatterId matter,
    @Nullable SearchRoundId round)
    implements Draft<RiskPoint> {

  @Override
  public RecordKind<RiskPoint> kind() {
    return RiskPoint.KIND;
  }

  @Override
  public RiskPoint toRecord(String id, long version) {
    return new RiskPoint(
        RiskPointId.of(id),
        version,
        code,
        level,
        category,
        keyArea,
        majorField,
        presence,
        content,
        manifestations,
        unit,
        post,
        powerItem,
        matter,
        round,
        false);
  }
}
