package io.lpc.store;

import io.lpc.common.ActKey;
import java.time.Instant;

/**
 * 待发消息: something that leaves the system after the commit, kept in the same transaction as what it
 * tells of.
 *
 * @param sequence sequence of the entry it tells of; with {@code topic} it names the message
 * @param topic what it is, such as {@code grading.filed-upward}
 * @param act the act it comes from
 * @param payload a JSON object in canonical form, without personal fields
 * @param recordedAt when it was recorded
 */
public record OutboxMessage(
    long sequence, String topic, ActKey act, String payload, Instant recordedAt) {}
