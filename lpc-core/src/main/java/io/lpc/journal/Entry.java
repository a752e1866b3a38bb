package io.lpc.journal;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Reason;
import java.time.Instant;

/**
 * 日志条目: one change of one record, as it was journalled.
 *
 * @param bureau whose journal it is in
 * @param sequence its place, from 1, without gaps
 * @param act the act it belongs to, whose entries stand side by side
 * @param action what was done, such as {@code risk.identify}
 * @param actor who did it
 * @param authority by what entitlement
 * @param reason why
 * @param happenedAt when it happened
 * @param recordedAt when it was recorded; not before the entry before it
 * @param subject the changed record
 * @param answer whether this record is what the act gave back
 * @param content canonical form of the record's new version
 * @param previous digest of the entry before, {@link Digest#NONE} for the first
 * @param digest digest over all of the above
 */
public record Entry(
    BureauId bureau,
    long sequence,
    ActKey act,
    String action,
    Actor actor,
    Authority authority,
    Reason reason,
    Instant happenedAt,
    Instant recordedAt,
    Subject subject,
    boolean answer,
    String content,
    Digest previous,
    Digest digest) {

  /** Number of the layout that the digest is taken over. */
  public static final int SCHEMA = 1;

  /**
   * 条目对象: which version of which record.
   *
   * @param kind the record kind's name
   * @param id the record's id
   * @param version its new version
   */
  public record Subject(String kind, String id, long version) {}

  /**
   * The act of which entries are made.
   *
   * @param bureau whose journal
   * @param key the act's key
   * @param action what was done
   * @param actor who did it
   * @param authority by what entitlement
   * @param reason why
   * @param happenedAt when it happened
   * @param recordedAt when it was recorded
   */
  public record Act(
      BureauId bureau,
      ActKey key,
      String action,
      Actor actor,
      Authority authority,
      Reason reason,
      Instant happenedAt,
      Instant recordedAt) {}

  /**
   * Makes the entry that follows a head.
   *
   * @param before the head before it
   * @param act the act it belongs to
   * @param record the record's new version
   * @param content its canonical form
   * @param answer whether it is what the act gives back
   * @return the sealed entry
   */
  public static Entry following(
      Head before, Act act, Recorded<?> record, CanonicalForm content, boolean answer) {
    Subject subject = new Subject(record.kind().name(), record.id().value(), record.version());
    Entry open =
        new Entry(
            act.bureau(),
            before.size() + 1,
            act.key(),
            act.action(),
            act.actor(),
            act.authority(),
            act.reason(),
            act.happenedAt(),
            act.recordedAt(),
            subject,
            answer,
            content.text(),
            before.last(),
            Digest.NONE);
    return open.sealed();
  }

  /** The head of a journal that ends with this entry. */
  public Head asHead() {
    return new Head(sequence, digest, recordedAt);
  }

  /** Whether the digest is the one that its fields give. */
  public boolean isIntact() {
    return digest.equals(computed());
  }

  private Entry sealed() {
    return new Entry(
        bureau,
        sequence,
        act,
        action,
        actor,
        authority,
        reason,
        happenedAt,
        recordedAt,
        subject,
        answer,
        content,
        previous,
        computed());
  }

  private Digest computed() {
    return CanonicalForm.of(
            out -> {
              out.number("schema", (long) SCHEMA);
              out.text("bureau", bureau.value());
              out.number("sequence", sequence);
              out.text("act", act.value());
              out.text("action", action);
              out.text("actor", actor.label());
              out.code("authorityBasis", authority.basis());
              out.text("authority", authority.reference());
              out.text("reason", reason.text());
              out.instant("happenedAt", happenedAt);
              out.instant("recordedAt", recordedAt);
              out.text("kind", subject.kind());
              out.text("id", subject.id());
              out.number("version", subject.version());
              out.flag("answer", answer);
              out.text("content", content);
              out.text("previous", previous.hex());
            })
        .digest();
  }
}
