package io.lpc.archive;

import io.lpc.common.Actor;
import io.lpc.journal.RecordKind;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemDraft;
import io.lpc.power.PowerItemStatus;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDraft;
import io.lpc.store.Draft;

/** 登记内容: what a row of a register says, by ids. */
public sealed interface RegisterEntry {

  /** What kind of record it becomes. */
  RecordKind<?> kind();

  /**
   * 一般登记: what its draft says.
   *
   * @param draft of the organization, a search round, a risk point or a control measure
   */
  record Plain(Draft<?> draft) implements RegisterEntry {
    @Override
    public RecordKind<?> kind() {
      return draft.kind();
    }
  }

  /**
   * 权力事项登记: a power item, and how far its clearing up has come.
   *
   * @param draft the item
   * @param status drafted, confirmed or struck out
   * @param statusReason why it was struck out; may be empty otherwise
   */
  record Power(PowerItemDraft draft, PowerItemStatus status, String statusReason)
      implements RegisterEntry {
    @Override
    public RecordKind<?> kind() {
      return PowerItem.KIND;
    }
  }

  /**
   * 无风险申报登记: a nil declaration, and who approved it.
   *
   * @param draft the declaration
   * @param approver who approved it, and from which post
   */
  record Nil(NilDraft draft, Actor.Holder approver) implements RegisterEntry {
    @Override
    public RecordKind<?> kind() {
      return NilDeclaration.KIND;
    }
  }
}
