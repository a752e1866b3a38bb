package io.lpc.organization;

import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * 领导小组: the leading group for risk control and where its office sits; its members are {@link
 * Membership}s, and having none yet is a valid state (PLAN O1).
 *
 * @param id which one
 * @param version its version, from 1
 * @param name its full name
 * @param foundedBy 成立文件: the document that set it up; may be empty
 * @param officeUnit the section where its office sits; null while not named
 */
public record LeadingGroup(
    LeadingGroupId id, long version, String name, String foundedBy, @Nullable UnitId officeUnit)
    implements Recorded<LeadingGroupId> {

  /** The kind of record this is. */
  public static final RecordKind<LeadingGroup> KIND =
      new RecordKind<>("leading-group", "领导小组", 1, LeadingGroup.class);

  /** Refuses what no such record can be. */
  public LeadingGroup {
    Text.required("name", name);
  }

  @Override
  public RecordKind<LeadingGroup> kind() {
    return KIND;
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("name", name);
    out.text("foundedBy", foundedBy);
    out.ref("officeUnit", Unit.KIND, officeUnit);
  }
}
