package io.lpc.power;

import io.lpc.common.Labelled;

/** 权力范围: whether a power is used on those outside. */
public enum PowerScope implements Labelled {
  /** 对外: used on citizens, companies and organisations; needs a legal basis 职权法定. */
  EXTERNAL("对外"),
  /** 内部: used within the bureau; may rest on its own rules. */
  INTERNAL("内部");

  private final String chinese;

  PowerScope(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
