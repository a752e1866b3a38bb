package io.lpc.risk;

import io.lpc.common.Labelled;

/** 附件类别: what an attachment of a search round is (PLAN R4). */
public enum AttachmentKind implements Labelled {
  /** 工作图片: a picture of the work. */
  PICTURE("工作图片"),
  /** 文字资料: a text. */
  DOCUMENT("文字资料"),
  /** 自查表: a self-check sheet. */
  SELF_CHECK("自查表");

  private final String chinese;

  AttachmentKind(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
