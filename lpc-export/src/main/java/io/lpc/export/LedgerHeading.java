package io.lpc.export;

import io.lpc.common.Text;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 台帐表头: what stands above the rows of a ledger.
 *
 * @param bureauName 单位名称: the bureau's full name
 * @param asOf 截至日期: the day as of which the rows were read
 * @param preparedBy 编制单位: the unit that prepared it, never a person; null if that is not said
 */
public record LedgerHeading(String bureauName, LocalDate asOf, @Nullable String preparedBy) {

  /** Refuses blank texts. */
  public LedgerHeading {
    Text.required("bureauName", bureauName);
    Objects.requireNonNull(asOf, "asOf");
    if (preparedBy != null) {
      Text.required("preparedBy", preparedBy);
    }
  }
}
