package io.lpc.ledger;

import io.lpc.common.Labelled;
import io.lpc.risk.RiskLevel;

/**
 * 台帐版本: who may read it. What is public is practice: decided unit risks, and decided individual
 * risks by post; special and undecided ones never; heads and leaders by office.
 */
public enum LedgerEdition implements Labelled {
  /** 内部版: everything. */
  INTERNAL("内部版") {
    @Override
    public boolean shows(LedgerRow row) {
      return true;
    }
  },
  /** 公开版: what may be published. */
  PUBLIC("公开版") {
    @Override
    public boolean shows(LedgerRow row) {
      return row.level() != RiskLevel.SPECIAL && row.grade() != null && !row.stale();
    }
  };

  private final String chinese;

  LedgerEdition(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  /**
   * Whether a row is in this edition.
   *
   * @param row the row
   * @return true if it is printed
   */
  public abstract boolean shows(LedgerRow row);
}
