package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.ASSESSMENT;
import static io.lpc.persistence.jooq.schema.Tables.ASSESSMENT_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.GRADING_PROFILE;
import static io.lpc.persistence.jooq.schema.Tables.GRADING_PROFILE_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.PROCEDURE_POLICY;
import static io.lpc.persistence.jooq.schema.Tables.PROCEDURE_POLICY_VERSION;

import io.lpc.common.RiskPointId;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.AssessmentId;
import io.lpc.risk.grading.AssessmentState;
import io.lpc.risk.grading.Concerned;
import io.lpc.risk.grading.CriteriaCount;
import io.lpc.risk.grading.GradeMatrix;
import io.lpc.risk.grading.GradeScale;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.GradingMethod;
import io.lpc.risk.grading.GradingProfile;
import io.lpc.risk.grading.GradingProfileId;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.risk.grading.ProcedurePolicyId;
import io.lpc.risk.grading.ProcedureStep;
import io.lpc.risk.grading.Questionnaire;
import io.lpc.risk.grading.SubjectClass;
import io.lpc.store.StoreException;
import java.util.List;

/** The rows of grading and of the procedure that decides a grade. */
final class GradingMappings {

  static final Mapping<GradingProfile> GRADING_PROFILES =
      new Mapping<>(
          GradingProfile.KIND,
          GRADING_PROFILE,
          GRADING_PROFILE_VERSION,
          (profile, out) -> {
            out.set(GRADING_PROFILE.CODE, profile.code());
            out.set(GRADING_PROFILE.NAME, profile.name());
            out.set(GRADING_PROFILE.SOURCE, profile.source());
            out.json(GRADING_PROFILE.SCALE, profile.scale());
            out.set(GRADING_PROFILE.METHOD_TYPE, profile.methodType());
            out.json(GRADING_PROFILE.METHOD, profile.method());
          },
          in ->
              new GradingProfile(
                  in.id(GradingProfileId::of),
                  in.version(),
                  in.get(GRADING_PROFILE.CODE),
                  in.get(GRADING_PROFILE.NAME),
                  in.get(GRADING_PROFILE.SOURCE),
                  in.json(GRADING_PROFILE.SCALE, GradeScale.class),
                  in.json(
                      GRADING_PROFILE.METHOD, methodClass(in.get(GRADING_PROFILE.METHOD_TYPE)))));

  static final Mapping<ProcedurePolicy> PROCEDURE_POLICIES =
      new Mapping<>(
          ProcedurePolicy.KIND,
          PROCEDURE_POLICY,
          PROCEDURE_POLICY_VERSION,
          (policy, out) -> {
            out.ref(PROCEDURE_POLICY.PROFILE_ID, GradingProfile.KIND, policy.profile());
            out.json(PROCEDURE_POLICY.ROLES, policy.roles());
            out.codes(PROCEDURE_POLICY.WITHDRAWING, policy.withdrawing());
          },
          in ->
              new ProcedurePolicy(
                  in.id(ProcedurePolicyId::of),
                  in.version(),
                  in.ref(PROCEDURE_POLICY.PROFILE_ID, GradingProfileId::of),
                  in.map(PROCEDURE_POLICY.ROLES, SubjectClass.class, ProcedurePolicy.Roles.class),
                  in.codes(PROCEDURE_POLICY.WITHDRAWING, Concerned.class)));

  static final Mapping<Assessment> ASSESSMENTS =
      new Mapping<>(
          Assessment.KIND,
          ASSESSMENT,
          ASSESSMENT_VERSION,
          (assessment, out) -> {
            out.ref(ASSESSMENT.RISK_POINT_ID, RiskPoint.KIND, assessment.riskPoint());
            out.ref(ASSESSMENT.PROFILE_ID, GradingProfile.KIND, assessment.profile());
            out.set(ASSESSMENT.PROFILE_VERSION, assessment.profileVersion());
            out.code(ASSESSMENT.STATE, assessment.state());
            out.json(ASSESSMENT.INPUTS, assessment.inputs());
            out.set(ASSESSMENT.COMPUTED, assessment.computed());
            out.json(ASSESSMENT.STEPS, assessment.steps());
          },
          in ->
              new Assessment(
                  in.id(AssessmentId::of),
                  in.version(),
                  in.ref(ASSESSMENT.RISK_POINT_ID, RiskPointId::of),
                  in.ref(ASSESSMENT.PROFILE_ID, GradingProfileId::of),
                  in.get(ASSESSMENT.PROFILE_VERSION),
                  in.code(ASSESSMENT.STATE, AssessmentState.class),
                  in.json(ASSESSMENT.INPUTS, GradingInputs.class),
                  in.get(ASSESSMENT.COMPUTED),
                  in.list(ASSESSMENT.STEPS, ProcedureStep.class)));

  static final List<Mapping<?>> ALL = List.of(GRADING_PROFILES, PROCEDURE_POLICIES, ASSESSMENTS);

  private GradingMappings() {}

  private static Class<? extends GradingMethod> methodClass(String type) {
    return switch (type) {
      case "MATRIX" -> GradeMatrix.class;
      case "CRITERIA_COUNT" -> CriteriaCount.class;
      case "QUESTIONNAIRE" -> Questionnaire.class;
      default -> throw new StoreException("This store does not know such a grading method", null);
    };
  }
}
