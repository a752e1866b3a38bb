package io.lpc.persistence.jooq;

import io.lpc.journal.RecordKind;
import io.lpc.journal.Reference;
import io.lpc.store.Change;
import io.lpc.store.DanglingReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Looks up whether what records name is there. */
final class References {

  private References() {}

  /**
   * Requires that every reference leads to a record of the bureau.
   *
   * @param rows the bureau's rows
   * @param changes the records that name others
   * @param sure what need not be looked up
   * @throws DanglingReference if one leads nowhere
   */
  static void require(Rows rows, List<Change> changes, Set<RowWriter.Keyed> sure) {
    Map<RecordKind<?>, Set<String>> wanted = new HashMap<>();
    for (Change change : changes) {
      for (Reference reference : change.form().references()) {
        if (!sure.contains(keyed(reference))) {
          wanted
              .computeIfAbsent(reference.kind(), kind -> new HashSet<>())
              .add(reference.id().value());
        }
      }
    }
    if (wanted.isEmpty()) {
      return;
    }
    Set<RowWriter.Keyed> present = present(rows, wanted);
    for (Change change : changes) {
      for (Reference reference : change.form().references()) {
        RowWriter.Keyed keyed = keyed(reference);
        if (!sure.contains(keyed) && !present.contains(keyed)) {
          throw new DanglingReference(change.record().kind(), change.record().id());
        }
      }
    }
  }

  private static RowWriter.Keyed keyed(Reference reference) {
    return new RowWriter.Keyed(reference.kind().name(), reference.id().value());
  }

  /** Those that are there, all kinds by one statement. */
  private static Set<RowWriter.Keyed> present(Rows rows, Map<RecordKind<?>, Set<String>> wanted) {
    Select<Record2<String, String>> all =
        wanted.entrySet().stream()
            .map(each -> present(rows, each.getKey(), each.getValue()))
            .reduce(Select::unionAll)
            .orElseThrow();
    return new HashSet<>(all.fetch(row -> new RowWriter.Keyed(row.value1(), row.value2())));
  }

  private static Select<Record2<String, String>> present(
      Rows rows, RecordKind<?> kind, Set<String> ids) {
    Table<?> table = Mappings.of(kind).current();
    return rows.sql()
        .select(DSL.inline(kind.name()), Mapping.id(table))
        .from(table)
        .where(rows.ours(table))
        .and(Mapping.id(table).in(ids));
  }
}
