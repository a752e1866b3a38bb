package io.lpc.examples.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of the journal. */
@Entity
@Table(name = "lpc_journal")
class EntryRow {

  @Column(name = "bureau_id")
  String bureau = "";

  @Id
  @Column(name = "seq")
  long sequence;

  @Column(name = "act")
  String act = "";

  @Column(name = "action")
  String action = "";

  @Column(name = "actor_kind")
  String actorKind = "";

  @Column(name = "actor_name")
  @Nullable String actorName;

  @Column(name = "actor_official_id")
  @Nullable String actorOfficial;

  @Column(name = "actor_post_id")
  @Nullable String actorPost;

  @Column(name = "actor_party_id")
  @Nullable String actorParty;

  @Column(name = "authority_basis")
  String authorityBasis = "";

  @Column(name = "authority_reference")
  String authorityReference = "";

  @Column(name = "reason")
  String reason = "";

  @Column(name = "happened_at")
  LocalDateTime happenedAt = LocalDateTime.MIN;

  @Column(name = "recorded_at")
  LocalDateTime recordedAt = LocalDateTime.MIN;

  @Column(name = "subject_kind")
  String subjectKind = "";

  @Column(name = "subject_id")
  String subjectId = "";

  @Column(name = "subject_version")
  long subjectVersion;

  @Column(name = "answer")
  boolean answer;

  @Column(name = "content")
  String content = "";

  @Column(name = "previous")
  String previous = "";

  @Column(name = "digest")
  String digest = "";
}
