package io.lpc.journal;

import io.lpc.common.Period;

/**
 * 有期间的记录: a record that states its own period, such as an appointment. A newer version corrects the
 * whole of it, so its validity in the dated views is unlimited and its period decides.
 */
public interface Dated {

  /** When it holds, first and last day included. */
  Period period();
}
