package io.lpc.common;

/**
 * 风险点标识: names a risk point.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record RiskPointId(String value) implements Id {

  /** Refuses a text that is no id. */
  public RiskPointId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static RiskPointId of(String value) {
    return new RiskPointId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
