package io.lpc.organization;

import io.lpc.common.Labelled;

/**
 * 班子职务: an office within the leadership, on which the procedure for its own risks depends
 * (practice).
 */
public enum LeadershipOffice implements Labelled {
  /** 局长: the director, the first hand 一把手. */
  DIRECTOR("局长"),
  /** 副局长: a deputy director. */
  DEPUTY("副局长"),
  /** 纪检组长: the head of the discipline group. */
  DISCIPLINE_HEAD("纪检组长"),
  /** 其他班子成员: any other member of the leadership. */
  OTHER("其他班子成员");

  private final String chinese;

  LeadershipOffice(String chinese) {
    this.chinese = chinese;
  }

  /** Whether a bureau has it once: it has one director and one head of the discipline group. */
  public boolean isSingle() {
    return this == DIRECTOR || this == DISCIPLINE_HEAD;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
