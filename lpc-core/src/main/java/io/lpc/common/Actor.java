package io.lpc.common;

import java.util.Optional;

/**
 * 行为人: who acts. Every change names one; the authority to act is never taken from the actor's word
 * but found in the appointments at that moment.
 */
public sealed interface Actor {

  /** A short text for logs, entries and messages, such as {@code holder:O-017@P-003}. */
  String label();

  /**
   * The official who acts, or who answers for the program that acts; none for a founder and for
   * somebody outside.
   */
  default Optional<OfficialId> person() {
    return Optional.empty();
  }

  /**
   * 任职人员: an official acting from a post held.
   *
   * @param official the person
   * @param post the post from which the person acts
   */
  record Holder(OfficialId official, PostId post) implements Actor {
    @Override
    public String label() {
      return "holder:" + official + "@" + post;
    }

    @Override
    public Optional<OfficialId> person() {
      return Optional.of(official);
    }
  }

  /**
   * 自动程序: a program, for which an official answers.
   *
   * @param name the program's name, not blank
   * @param answerable the official who answers for it and must hold a post
   */
  record Automation(String name, OfficialId answerable) implements Actor {
    /** Refuses a blank name. */
    public Automation {
      Text.required("name", name);
    }

    @Override
    public String label() {
      return "automation:" + name + "/" + answerable;
    }

    @Override
    public Optional<OfficialId> person() {
      return Optional.of(answerable);
    }
  }

  /**
   * 外部人员: somebody outside the bureau.
   *
   * @param party the party
   */
  record Outsider(PartyId party) implements Actor {
    @Override
    public String label() {
      return "outsider:" + party;
    }
  }

  /**
   * 初始建档人: whoever sets a bureau up. May act only while the bureau has no appointment; after that,
   * officials answer by their posts.
   *
   * @param name who it is, not blank
   */
  record Founder(String name) implements Actor {
    /** Refuses a blank name. */
    public Founder {
      Text.required("name", name);
    }

    @Override
    public String label() {
      return "founder:" + name;
    }
  }
}
