package io.lpc.risk;

import io.lpc.common.Labelled;

/** 关键环节: what a unit risk turns on (PLAN F4). */
public enum KeyArea implements Labelled {
  /** 权: power. */
  POWER("权"),
  /** 钱: money. */
  MONEY("钱"),
  /** 人: people. */
  PEOPLE("人"),
  /** 物: property. */
  PROPERTY("物"),
  /** 行政执法: administrative enforcement. */
  ENFORCEMENT("行政执法");

  private final String chinese;

  KeyArea(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
