package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.OUTBOX;

import io.lpc.common.ActKey;
import io.lpc.common.Page;
import io.lpc.store.Outbox;
import io.lpc.store.OutboxMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Answers {@link Outbox}. */
final class JooqOutbox implements Outbox {

  private final Rows rows;
  private final boolean writing;

  JooqOutbox(Rows rows, boolean writing) {
    this.rows = rows;
    this.writing = writing;
  }

  @Override
  public List<OutboxMessage> waiting(int most) {
    return rows.sql()
        .select(OUTBOX.SEQ, OUTBOX.TOPIC, OUTBOX.ACT, OUTBOX.PAYLOAD, OUTBOX.RECORDED_AT)
        .from(OUTBOX)
        .where(rows.ours(OUTBOX))
        .and(OUTBOX.DELIVERED.isFalse())
        .orderBy(OUTBOX.SEQ, OUTBOX.TOPIC)
        .limit(Page.size(most))
        .fetch(
            row ->
                new OutboxMessage(
                    row.value1(),
                    row.value2(),
                    ActKey.of(row.value3()),
                    row.value4(),
                    row.value5()));
  }

  @Override
  public void delivered(OutboxMessage message) {
    if (!writing) {
      throw new IllegalStateException("A message is marked within Store.write only");
    }
    rows.sql()
        .update(OUTBOX)
        .set(OUTBOX.DELIVERED, true)
        .where(rows.ours(OUTBOX))
        .and(OUTBOX.SEQ.eq(message.sequence()))
        .and(OUTBOX.TOPIC.eq(message.topic()))
        .execute();
  }

  /** The row that leaves a message. */
  static Step leaving(Rows rows, OutboxMessage message) {
    Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put(OUTBOX.BUREAU_ID, rows.bureau().value());
    columns.put(OUTBOX.SEQ, message.sequence());
    columns.put(OUTBOX.TOPIC, message.topic());
    columns.put(OUTBOX.ACT, message.act().value());
    columns.put(OUTBOX.PAYLOAD, message.payload());
    columns.put(OUTBOX.RECORDED_AT, message.recordedAt());
    columns.put(OUTBOX.DELIVERED, false);
    return Step.inserting(OUTBOX, columns);
  }
}
