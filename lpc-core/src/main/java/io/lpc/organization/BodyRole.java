package io.lpc.organization;

import io.lpc.common.Labelled;

/** 成员职务: what a member is in a body. */
public enum BodyRole implements Labelled {
  /** 组长: head; in the Party group its secretary 书记. */
  HEAD("组长"),
  /** 副组长: deputy. */
  DEPUTY("副组长"),
  /** 成员: member. */
  MEMBER("成员");

  private final String chinese;

  BodyRole(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
