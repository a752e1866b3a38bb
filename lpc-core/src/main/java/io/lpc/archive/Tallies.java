package io.lpc.archive;

import io.lpc.journal.RecordKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is taken in, by kind. Used by one thread. */
final class Tallies {

  private final Map<String, Accession.Tally> byKind = new LinkedHashMap<>();

  void added(RecordKind<?> kind) {
    add(new Accession.Tally(kind.name(), 1, 0, 0));
  }

  void revised(RecordKind<?> kind) {
    add(new Accession.Tally(kind.name(), 0, 1, 0));
  }

  void unchanged(RecordKind<?> kind) {
    add(new Accession.Tally(kind.name(), 0, 0, 1));
  }

  List<Accession.Tally> list() {
    return List.copyOf(byKind.values());
  }

  private void add(Accession.Tally one) {
    byKind.merge(
        one.kind(),
        one,
        (a, b) ->
            new Accession.Tally(
                a.kind(),
                a.added() + b.added(),
                a.revised() + b.revised(),
                a.unchanged() + b.unchanged()));
  }
}
