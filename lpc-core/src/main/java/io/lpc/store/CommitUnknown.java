package io.lpc.store;

import io.lpc.common.ActKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 提交结果不明: the connection was lost while committing. Do the act again with the same key: it has one
 * effect, whether or not the first commit took place.
 */
public final class CommitUnknown extends StoreException {

  private static final long serialVersionUID = 1L;

  private final @Nullable ActKey act;

  /**
   * Makes the exception.
   *
   * @param act the key of the act whose fate is unknown, if it had written anything
   * @param cause what caused it, if that carries no stored value
   */
  public CommitUnknown(@Nullable ActKey act, @Nullable Throwable cause) {
    super("The fate of act " + act + " is unknown. Repeat it with the same key.", cause);
    this.act = act;
  }

  /** The key to repeat the act with, by {@code desk.withKey(key)}. */
  public Optional<ActKey> act() {
    return Optional.ofNullable(act);
  }

  /** Always true: with the same key. */
  @Override
  public boolean isRetryable() {
    return true;
  }
}
