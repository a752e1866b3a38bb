package io.lpc.risk.grading;

import static io.lpc.risk.grading.ProcedureRole.DIRECTOR;
import static io.lpc.risk.grading.ProcedureRole.DISCIPLINE_HEAD;
import static io.lpc.risk.grading.ProcedureRole.LEADER_IN_CHARGE;
import static io.lpc.risk.grading.ProcedureRole.SELF;
import static io.lpc.risk.grading.ProcedureRole.UNIT_HEAD;

import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * 审定程序: by which profile grades are given, and who assesses, who reviews and who withdraws, by
 * whose risk it is. The plan names the three stations (PLAN R3); what happens where one's own post
 * or unit is concerned is practice, so it is data.
 *
 * @param id which one; a bureau has one
 * @param version its version, from 1
 * @param profile 现行分级方案: the one profile by which grades are proposed
 * @param roles who takes which step, for each class of subject
 * @param withdrawing who withdraws when the Party group decides
 */
public record ProcedurePolicy(
    ProcedurePolicyId id,
    long version,
    GradingProfileId profile,
    Map<SubjectClass, Roles> roles,
    Set<Concerned> withdrawing)
    implements Recorded<ProcedurePolicyId> {

  /** The kind of record this is. */
  public static final RecordKind<ProcedurePolicy> KIND =
      new RecordKind<>("procedure-policy", "审定程序", 1, ProcedurePolicy.class);

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
   * @param assessors who assesses and proposes: the first of these that is filled by somebody else
   *     than those on the post, or {@link ProcedureRole#SELF}, if somebody holds it
   * @param reviewers who reviews: the first of these that is filled by somebody else than those who
   *     assessed and those on the post
   * @param filedUpward whether the decision is filed with the superior body
   */
  public record Roles(
      List<ProcedureRole> assessors, List<ProcedureRole> reviewers, boolean filedUpward) {
    /** Copies, and refuses a step without anybody to take it. */
    public Roles {
      assessors = List.copyOf(assessors);
      reviewers = List.copyOf(reviewers);
      if (assessors.isEmpty() || reviewers.isEmpty()) {
        throw new IllegalArgumentException("A policy names at least one assessor and one reviewer");
      }
    }
  }

  /**
   * What bureaus do where the plan is silent (practice).
   *
   * @param profile the profile in force
   * @return the policy
   */
  public static ProcedurePolicy practice(GradingProfileId profile) {
    Map<SubjectClass, Roles> roles = new EnumMap<>(SubjectClass.class);
    Roles ofUnit =
        new Roles(
            List.of(UNIT_HEAD, LEADER_IN_CHARGE, DIRECTOR),
            List.of(LEADER_IN_CHARGE, DIRECTOR, DISCIPLINE_HEAD),
            false);
    List<ProcedureRole> above = List.of(DIRECTOR, DISCIPLINE_HEAD);
    roles.put(SubjectClass.ORDINARY_POST, ofUnit);
    roles.put(SubjectClass.UNIT_MATTER, ofUnit);
    roles.put(SubjectClass.UNIT_HEAD, new Roles(List.of(LEADER_IN_CHARGE, DIRECTOR), above, false));
    roles.put(SubjectClass.DEPUTY, new Roles(List.of(SELF, DIRECTOR), above, false));
    roles.put(
        SubjectClass.DIRECTOR,
        new Roles(List.of(SELF, DISCIPLINE_HEAD), List.of(DISCIPLINE_HEAD), true));
    roles.put(
        SubjectClass.LEADERSHIP_MATTER,
        new Roles(List.of(DIRECTOR), List.of(DISCIPLINE_HEAD), true));
    return new ProcedurePolicy(ID, 1, profile, roles, Set.of(Concerned.values()));
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
    out.ref("profile", GradingProfile.KIND, profile);
    out.list(
        "roles",
        List.of(SubjectClass.values()),
        (subject, inner) -> {
          inner.code("subject", subject);
          inner.texts("assessors", names(of(subject).assessors()));
          inner.texts("reviewers", names(of(subject).reviewers()));
          inner.flag("filedUpward", of(subject).filedUpward());
        });
    out.codes("withdrawing", withdrawing);
  }

  /** In their order, which decides. */
  private static List<String> names(List<ProcedureRole> roles) {
    return roles.stream().map(Enum::name).toList();
  }
}
