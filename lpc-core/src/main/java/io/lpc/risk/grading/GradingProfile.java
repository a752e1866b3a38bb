package io.lpc.risk.grading;

import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;

/**
 * 分级方案: how risks are graded, as versioned data (X9).
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the bureau's own number of it
 * @param name its name
 * @param source 来源: the document that sets it; may be empty
 * @param scale its grades in their order
 * @param method how it computes one
 */
public record GradingProfile(
    GradingProfileId id,
    long version,
    String code,
    String name,
    String source,
    GradeScale scale,
    GradingMethod method)
    implements Recorded<GradingProfileId>, Coded {

  /** The kind of record this is. */
  public static final RecordKind<GradingProfile> KIND =
      new RecordKind<>("grading-profile", "分级方案", 1, GradingProfile.class);

  /** Refuses what no such record can be. */
  public GradingProfile {
    Text.required("code", code);
    Text.required("name", name);
  }

  @Override
  public RecordKind<GradingProfile> kind() {
    return KIND;
  }

  /** 方法名称: {@code MATRIX}, {@code CRITERIA_COUNT} or {@code QUESTIONNAIRE}. */
  public String methodType() {
    if (method instanceof GradeMatrix) {
      return "MATRIX";
    }
    return method instanceof CriteriaCount ? "CRITERIA_COUNT" : "QUESTIONNAIRE";
  }

  private static void writeMethod(GradingMethod method, CanonicalWriter out) {
    if (method instanceof GradeMatrix matrix) {
      matrix.writeTo(out);
    } else if (method instanceof CriteriaCount count) {
      count.writeTo(out);
    } else if (method instanceof Questionnaire questionnaire) {
      questionnaire.writeTo(out);
    }
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.text("name", name);
    out.text("source", source);
    out.group("scale", scale, (each, inner) -> each.writeTo(inner));
    out.text("methodType", methodType());
    out.group("method", method, GradingProfile::writeMethod);
  }
}
