package io.lpc.store;

import io.lpc.common.Id;
import io.lpc.journal.Recorded;

/**
 * 所请: what an act asks for. A repetition under the same key gets the first answer only if it asks
 * the same; another act under a key that was used is refused.
 *
 * @param <T> the record that answers
 */
@FunctionalInterface
public interface Request<T extends Recorded<?>> {

  /**
   * Whether a record is what this asked for.
   *
   * @param answer the record that an act gave, as it gave it
   * @return false if it answers something else
   */
  boolean isAnsweredBy(T answer);

  /**
   * A request about one record.
   *
   * @param id which one
   * @param <T> its type
   * @return the request
   */
  static <T extends Recorded<?>> Request<T> about(Id id) {
    return answer -> answer.id().equals(id);
  }
}
