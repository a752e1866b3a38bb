package io.lpc.store;

/**
 * 通知发送: the port through which messages leave the system. An implementation may be called again
 * with a message that it sent before, and tells them apart by sequence and topic.
 */
public interface Notifier {

  /**
   * Sends a message.
   *
   * @param message the message
   * @throws RuntimeException if it could not be sent; it stays waiting, and so do those after it
   */
  void send(OutboxMessage message);
}
