package io.lpc.power;

import io.lpc.journal.RecordKind;
import io.lpc.store.Draft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 清理结果: a power item as a register has it, with how far its clearing up has come (PLAN F1).
 *
 * @param item the item
 * @param status 待审核, 已确认 or 已取消
 * @param statusReason why it was struck out, at most 1,000 characters; empty unless it was
 */
public record ClearedItemDraft(
    @NotNull @Valid PowerItemDraft item,
    @NotNull PowerItemStatus status,
    @NotNull @Size(max = 1000) String statusReason)
    implements Draft<PowerItem> {

  @Override
  public RecordKind<PowerItem> kind() {
    return PowerItem.KIND;
  }

  /** A register that has the same item less far than the system has it says nothing new. */
  @Override
  public boolean says(PowerItem record) {
    boolean isBehind = status.compareTo(record.status()) < 0;
    return Draft.super.says(isBehind ? record.in(status, statusReason) : record);
  }

  @Override
  public PowerItem toRecord(String id, long version) {
    return item.toRecord(id, version).in(status, statusReason);
  }
}
