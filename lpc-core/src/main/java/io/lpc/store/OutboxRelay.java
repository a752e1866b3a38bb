package io.lpc.store;

import io.lpc.common.BureauId;
import java.util.List;

/**
 * 消息投递: takes what waits in a bureau's outbox and gives it to a {@link Notifier}, outside any
 * transaction, at least once. Immutable and safe for concurrent use.
 */
public final class OutboxRelay {

  private final Store store;
  private final BureauId bureau;

  /**
   * A relay.
   *
   * @param store where the messages wait
   * @param bureau whose messages
   */
  public OutboxRelay(Store store, BureauId bureau) {
    this.store = store;
    this.bureau = bureau;
  }

  /**
   * Delivers what waits, in the order of its entries, and marks each message once it was sent.
   *
   * @param most at most so many messages, 1 to {@link io.lpc.common.Page#LARGEST}
   * @param notifier sends them
   * @return how many were delivered
   * @throws IllegalStateException if the store takes part in a host's transaction, which may still
   *     roll back what the messages tell of; deliver through an owning store
   * @throws StoreException if the store fails
   */
  public int deliver(int most, Notifier notifier) {
    if (store.provisional()) {
      throw new IllegalStateException(
          "Messages leave after the commit. Maybe deliver through a store of its own transactions?");
    }
    List<OutboxMessage> waiting =
        store.read(bureau, reading -> reading.port(Outbox.class).waiting(most));
    for (OutboxMessage message : waiting) {
      notifier.send(message);
      store.write(
          bureau,
          session -> {
            session.port(Outbox.class).delivered(message);
            return message;
          });
    }
    return waiting.size();
  }
}
