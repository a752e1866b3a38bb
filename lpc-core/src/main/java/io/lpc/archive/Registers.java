package io.lpc.archive;

import java.util.List;

/**
 * 登记册: rows of a bureau's registers, which name each other by the bureau's own codes; in any order.
 * A bureau that is to be founded by them has one row for its profile.
 *
 * @param source where they come from
 * @param rows the rows
 */
public record Registers(AccessionSource source, List<RegisterRow> rows) {

  /** Copies the rows. */
  public Registers {
    rows = List.copyOf(rows);
  }
}
