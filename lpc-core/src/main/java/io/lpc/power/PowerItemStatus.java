package io.lpc.power;

import io.lpc.common.Labelled;

/** 清理状态: how far an item has come in the clearing-up, from the first status to the last. */
public enum PowerItemStatus implements Labelled {
  /** 待审核: drafted, not yet confirmed. */
  DRAFT("待审核"),
  /** 已确认: confirmed. */
  CONFIRMED("已确认"),
  /** 已取消: struck out, with its reason. */
  STRUCK_OUT("已取消"),
  /** 已替代: replaced by another item. */
  SUPERSEDED("已替代");

  private final String chinese;

  PowerItemStatus(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
