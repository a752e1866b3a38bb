package io.lpc.power;

import io.lpc.common.Labelled;

/** 效力层级: what kind of text a basis is. */
public enum LegalLevel implements Labelled {
  /** 法律: a law of the National People's Congress. */
  LAW("法律"),
  /** 行政法规: a regulation of the State Council. */
  ADMINISTRATIVE_REGULATION("行政法规"),
  /** 地方性法规: a local regulation. */
  LOCAL_REGULATION("地方性法规"),
  /** 规章: a rule of a ministry or a local government. */
  RULE("规章"),
  /** 规范性文件: a normative document. */
  NORMATIVE_DOCUMENT("规范性文件"),
  /** 内部制度: a rule of the bureau itself; no basis for an external power. */
  BUREAU_RULE("内部制度");

  private final String chinese;

  LegalLevel(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
