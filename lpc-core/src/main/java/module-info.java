/** lpc: 廉能风险防控 as a library. The domain, its rules and services, and the ports of its adapters. */
module io.lpc.core {
  requires transitive org.jspecify;
  requires transitive jakarta.validation;
  requires org.hibernate.validator;

  exports io.lpc;
  exports io.lpc.archive;
  exports io.lpc.common;
  exports io.lpc.journal;
  exports io.lpc.store;
  exports io.lpc.organization;
  exports io.lpc.power;
  exports io.lpc.risk;
  exports io.lpc.control;
  exports io.lpc.ledger;
  exports io.lpc.risk.grading;
}
