package io.lpc.store;

import java.util.List;

/**
 * 待发消息箱: the port to messages that wait to be delivered. Delivery is at least once: a message that
 * was sent and not yet marked may be sent again.
 */
public interface Outbox {

  /**
   * Messages not delivered yet, in the order of their sequence.
   *
   * @param most at most so many, 1 to {@link io.lpc.common.Page#LARGEST}
   * @return the messages
   */
  List<OutboxMessage> waiting(int most);

  /**
   * Marks a message as delivered. Within {@link Store#write} only.
   *
   * @param message the message; one already marked stays so
   * @throws IllegalStateException within {@link Store#read}
   */
  void delivered(OutboxMessage message);
}
