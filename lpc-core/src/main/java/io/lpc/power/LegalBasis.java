package io.lpc.power;

import io.lpc.common.StatedPeriod;
import io.lpc.journal.CanonicalWriter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 行使依据: a text that gives a power, with its dates of validity (PLAN F1).
 *
 * @param title the text's title, such as 社会团体登记管理条例
 * @param citation 文号和条款: its number and article; may be empty
 * @param level what kind of text it is
 * @param from the first day on which it is in force
 * @param through the last day, included, or null while it is in force
 */
public record LegalBasis(
    @NotBlank @Size(max = 300) String title,
    @NotNull @Size(max = 300) String citation,
    @NotNull LegalLevel level,
    @NotNull LocalDate from,
    @Nullable LocalDate through)
    implements StatedPeriod {

  /**
   * Whether it is in force on a day.
   *
   * @param day the day
   * @return true from the first through the last day
   */
  public boolean isInForce(LocalDate day) {
    return period().contains(day);
  }

  /**
   * Whether it gives a power of a scope on a day.
   *
   * @param scope whether the power is used on those outside
   * @param day the day
   * @return true if it is in force then and strong enough
   */
  public boolean supports(PowerScope scope, LocalDate day) {
    return isInForce(day) && (scope == PowerScope.INTERNAL || level != LegalLevel.BUREAU_RULE);
  }

  /**
   * Writes its canonical form.
   *
   * @param out where to
   */
  public void writeTo(CanonicalWriter out) {
    out.text("title", title);
    out.text("citation", citation);
    out.code("level", level);
    out.period("validity", period());
  }
}
