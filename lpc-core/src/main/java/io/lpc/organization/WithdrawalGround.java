package io.lpc.organization;

import io.lpc.common.Labelled;

/** 回避事由: why somebody withdrew from an item; a code, so that no kinship is told in words. */
public enum WithdrawalGround implements Labelled {
  /** 本人岗位: the matter is of the person's own post. */
  OWN_POST("本人岗位"),
  /** 本单位: the matter is of the person's own unit. */
  OWN_UNIT("本单位"),
  /** 亲属关系: a relative is concerned. */
  RELATIVE("亲属关系"),
  /** 其他: any other ground. */
  OTHER("其他");

  private final String chinese;

  WithdrawalGround(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
