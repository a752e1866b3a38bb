package io.lpc.organization;

import io.lpc.common.OfficialId;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.Personal;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * 人员: somebody who works for the bureau; the person, not an account (PLAN S1).
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the staff number
 * @param name 姓名; an official's name in official acts is not erasable
 * @param politicalStatus 政治面貌, if stated
 * @param identityNumber 身份证号, if kept
 * @param phone 电话, if kept
 * @param withdrawn whether the person left the bureau
 */
public record Official(
    OfficialId id,
    long version,
    String code,
    String name,
    @Nullable PoliticalStatus politicalStatus,
    @Nullable Personal identityNumber,
    @Nullable Personal phone,
    boolean withdrawn)
    implements Recorded<OfficialId>, Coded, Withdrawable<Official> {

  /** The kind of record this is. */
  public static final RecordKind<Official> KIND =
      new RecordKind<>("official", "人员", 1, Official.class);

  /** Refuses what no such record can be. */
  public Official {
    Text.required("code", code);
    Text.required("name", name);
  }

  @Override
  public RecordKind<Official> kind() {
    return KIND;
  }

  /**
   * Whether a name is this person's, as names are {@linkplain Text#comparable compared}.
   *
   * @param other the name
   * @return true if it is, though spaces or full-width letters may differ
   */
  public boolean isNamed(String other) {
    return Text.comparable(name).equals(Text.comparable(other));
  }

  @Override
  public Official withdraw() {
    return new Official(id, version + 1, code, name, politicalStatus, identityNumber, phone, true);
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.text("name", name);
    out.code("politicalStatus", politicalStatus);
    out.personal("identityNumber", identityNumber);
    out.personal("phone", phone);
    out.flag("withdrawn", withdrawn);
  }
}
