package io.lpc.journal;

import io.lpc.common.Labelled;

/**
 * 职权依据: by what the actor was entitled, as the core found it when the act was recorded.
 *
 * @param basis what kind of entitlement
 * @param reference the appointment's id; for a founder the founder's name
 */
public record Authority(Basis basis, String reference) {

  /** 依据种类. */
  public enum Basis implements Labelled {
    /** 任职: an appointment that held on that day. */
    APPOINTMENT("任职"),
    /** 责任人任职: the appointment of the official who answers for a program. */
    ANSWERABLE_OFFICIAL("责任人任职"),
    /** 建档: the bureau had no appointment yet. */
    FOUNDING("建档");

    private final String chinese;

    Basis(String chinese) {
      this.chinese = chinese;
    }

    @Override
    public String chinese() {
      return chinese;
    }
  }
}
