package io.lpc.risk.grading;

import io.lpc.journal.CanonicalWriter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * 选项: a named value that an assessor may choose: a row, a column or a criterion.
 *
 * @param code what is stored
 * @param label what officers read
 */
public record Choice(
    @NotBlank @Size(max = 32) String code, @NotBlank @Size(max = 200) String label) {

  void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.text("label", label);
  }
}
