package io.lpc.architecture.bad.floors.store;

import io.lpc.architecture.bad.floors.common.Word;

/** Allowed: the store knows the common words. */
public interface Store {
  Word word();
}
