package io.lpc.risk.grading;

import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * 审定程序: who assesses, who reviews and who withdraws, by whose risk it is. The plan names the three
 * stations (PLAN R3); what happens where one's own post or unit is concerned is practice, so it is
 * data.
 *
 * @param id which one; a bureau has one
 * @param version its version, from 1
 * @param roles who takes which step, for each class of subject
 * @param withdrawing who withdraws when the Party group decides
 */
public record ProcedurePolicy(
    ProcedurePolicyId id, long version, Map<SubjectClass, Roles> roles, Set<Concerned> withdrawing)
    implements Recorded<ProcedurePolicyId> {

  /** The kind of record this is. */
  public static final RecordKind<ProcedurePolicy> KIND =
      new RecordKind<>("procedure-policy", 1, ProcedurePolicy.class);

  /** The id of the policy that every bureau begins with. */
  public static final ProcedurePolicyId ID = ProcedurePolicyId.of("procedure");

  /** Copies, and refuses a class without roles. */
  public ProcedurePolicy {
    roles = Map.copyOf(roles);
    withdrawing = Set.copyOf(withdrawing);
    if (roles.size() < SubjectClass.values().length) {
      throw new IllegalArgumentException("A policy has roles for every class of subject");
    }
  }

  /**
   * 各环节角色.
   *
   * @param assessor who assesses and proposes
   * @param reviewers who reviews: the first of these that is filled by somebody else than the
   *     assessor and the holder
   * @param filedUpward whether the decision is filed with the superior body
   */
  public record Roles(ProcedureRole assessor, List<ProcedureRole> reviewers, boolean filedUpward) {
    /** Copies, and refuses a step without reviewer. */
    public Roles {
      reviewers = List.copyOf(reviewers);
      if (reviewers.isEmpty()) {
        throw new IllegalArgumentException("A policy names at least one reviewer");
      }
    }
  }

  /** What bureaus do where the plan is silent (practice). */
  public static ProcedurePolicy practice() {
    Map<SubjectClass, Roles> roles = new EnumMap<>(SubjectClass.class);
    roles.put(SubjectClass.ORDINARY_POST, byUnitHead());
    roles.put(SubjectClass.UNIT_MATTER, byUnitHead());
    roles.put(
        SubjectClass.UNIT_HEAD,
        new Roles(
            ProcedureRole.LEADER_IN_CHARGE,
            List.of(ProcedureRole.DIRECTOR, ProcedureRole.DISCIPLINE_HEAD),
            false));
    roles.put(
        SubjectClass.DEPUTY, new Roles(ProcedureRole.SELF, List.of(ProcedureRole.DIRECTOR), false));
    roles.put(
        SubjectClass.DIRECTOR,
        new Roles(ProcedureRole.SELF, List.of(ProcedureRole.DISCIPLINE_HEAD), true));
    roles.put(
        SubjectClass.LEADERSHIP_MATTER,
        new Roles(ProcedureRole.DIRECTOR, List.of(ProcedureRole.DISCIPLINE_HEAD), true));
    return new ProcedurePolicy(ID, 1, roles, Set.of(Concerned.values()));
  }

  private static Roles byUnitHead() {
    return new Roles(
        ProcedureRole.UNIT_HEAD,
        List.of(ProcedureRole.LEADER_IN_CHARGE, ProcedureRole.DIRECTOR),
        false);
  }

  /**
   * Who takes which step.
   *
   * @param subject whose risk it is
   * @return the roles
   */
  public Roles of(SubjectClass subject) {
    return Objects.requireNonNull(roles.get(subject));
  }

  @Override
  public RecordKind<ProcedurePolicy> kind() {
    return KIND;
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.list(
        "roles",
        List.of(SubjectClass.values()),
        (subject, inner) -> {
          inner.code("subject", subject);
          inner.code("assessor", of(subject).assessor());
          inner.texts("reviewers", of(subject).reviewers().stream().map(Enum::name).toList());
          inner.flag("filedUpward", of(subject).filedUpward());
        });
    out.codes("withdrawing", withdrawing);
  }
}
