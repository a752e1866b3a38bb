package io.lpc.journal;

/**
 * 职权依据: by what the actor was entitled, as the core found it when the act was recorded.
 *
 * @param basis what kind of entitlement
 * @param reference the appointment's id; for a founder the founder's name
 */
public record Authority(Basis basis, String reference) {

  /** 依据种类. */
  public enum Basis {
    /** 任职: an appointment that held on that day. */
    APPOINTMENT,
    /** 责任人任职: the appointment of the official who answers for a program. */
    ANSWERABLE_OFFICIAL,
    /** 建档: the bureau had no appointment yet. */
    FOUNDING
  }
}
