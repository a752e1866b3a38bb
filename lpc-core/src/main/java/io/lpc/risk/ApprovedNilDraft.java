package io.lpc.risk;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.journal.RecordKind;
import io.lpc.store.Draft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * 已批准的无风险申报: a nil declaration as a register has it, with who approved it.
 *
 * @param nil what is declared
 * @param approvedBy who approved it
 * @param approvedFrom from which post
 */
public record ApprovedNilDraft(
    @NotNull @Valid NilDraft nil, @NotNull OfficialId approvedBy, @NotNull PostId approvedFrom)
    implements Draft<NilDeclaration> {

  @Override
  public RecordKind<NilDeclaration> kind() {
    return NilDeclaration.KIND;
  }

  @Override
  public NilDeclaration toRecord(String id, long version) {
    return nil.toRecord(id, version, approver());
  }

  /** One that names no place, or several, says nothing yet. */
  @Override
  public boolean says(NilDeclaration record) {
    return nil.namesOnePlace() && Draft.super.says(record);
  }

  /** Who approved it. */
  Actor.Holder approver() {
    return new Actor.Holder(approvedBy, approvedFrom);
  }
}
