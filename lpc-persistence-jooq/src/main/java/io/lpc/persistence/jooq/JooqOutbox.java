package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.OUTBOX;

import io.lpc.common.ActKey;
import io.lpc.common.Page;
import io.lpc.store.Outbox;
import io.lpc.store.OutboxMessage;
import java.util.List;
import org.jooq.Query;

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

  /** The statement that leaves a message. */
  static Query leaving(Rows rows, OutboxMessage message) {
    return rows.sql()
        .insertInto(OUTBOX)
        .set(OUTBOX.BUREAU_ID, rows.bureau().value())
        .set(OUTBOX.SEQ, message.sequence())
        .set(OUTBOX.TOPIC, message.topic())
        .set(OUTBOX.ACT, message.act().value())
        .set(OUTBOX.PAYLOAD, message.payload())
        .set(OUTBOX.RECORDED_AT, message.recordedAt())
        .set(OUTBOX.DELIVERED, false);
  }
}
