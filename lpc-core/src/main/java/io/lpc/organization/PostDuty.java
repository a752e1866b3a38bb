package io.lpc.organization;

import io.lpc.journal.CanonicalWriter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 职责: one duty of a post, with what integrity and diligence ask of whoever does it (PLAN B2).
 *
 * @param duty 岗位职责: what is done, at most 2,000 characters
 * @param integrity 廉洁自律要求: what integrity asks; may be empty
 * @param diligence 勤政为民要求: what diligence asks; may be empty
 */
public record PostDuty(
    @NotBlank @Size(max = 2000) String duty,
    @NotNull @Size(max = 2000) String integrity,
    @NotNull @Size(max = 2000) String diligence) {

  /**
   * Writes its canonical form.
   *
   * @param out where to
   */
  public void writeTo(CanonicalWriter out) {
    out.text("duty", duty);
    out.text("integrity", integrity);
    out.text("diligence", diligence);
  }
}
