package io.lpc.common;

/**
 * 标识来源: where new ids come from.
 *
 * <p>An implementation must never give the same text twice, must give texts that {@link Id}
 * accepts, and must be safe for concurrent use. Ids that sort by the time they were made keep
 * indexes compact; nothing in lpc relies on that order.
 */
public interface IdSource {

  /**
   * A text not given before.
   *
   * @return the text of a new id
   */
  String next();
}
