package io.lpc.organization;

import io.lpc.common.Labelled;

/** 重点领域: a field in which posts and the persons on them are watched first (PLAN S2). */
public enum KeyField implements Labelled {
  /** 行政许可与审批: licensing and approval. */
  LICENSING("行政许可与审批"),
  /** 公共资源配置: allocation of public resources. */
  RESOURCE_ALLOCATION("公共资源配置"),
  /** 资金管理: fund management. */
  FUND_MANAGEMENT("资金管理"),
  /** 干部人事管理: cadre and personnel management. */
  PERSONNEL("干部人事管理"),
  /** 行政执法: administrative enforcement. */
  ENFORCEMENT("行政执法");

  private final String chinese;

  KeyField(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
