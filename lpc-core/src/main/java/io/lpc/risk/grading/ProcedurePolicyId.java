package io.lpc.risk.grading;

import io.lpc.common.Id;

/**
 * 审定程序标识: names a procedure policy.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record ProcedurePolicyId(String value) implements Id {

  /** Refuses a text that is no id. */
  public ProcedurePolicyId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static ProcedurePolicyId of(String value) {
    return new ProcedurePolicyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
