package io.lpc.architecture.bad.floors.journal;

import io.lpc.architecture.bad.floors.common.Word;
import io.lpc.architecture.bad.floors.store.Store;

/** Broken: the journal knows of the store. Allowed: it knows the common words. */
public final class Entry {
  Store store;
  Word word;
}
