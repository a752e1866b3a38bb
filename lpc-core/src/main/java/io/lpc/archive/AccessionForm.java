package io.lpc.archive;

import io.lpc.common.Labelled;

/** 入档方式: how something was taken in as a whole. */
public enum AccessionForm implements Labelled {
  /** 登记册入档: registers, by the bureau's own codes and through the rules. */
  REGISTERS("登记册入档"),
  /** 档案恢复: an archive of another store, as it stood there. */
  RESTORED("档案恢复");

  private final String chinese;

  AccessionForm(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
