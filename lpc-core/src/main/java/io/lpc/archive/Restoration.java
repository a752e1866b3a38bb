package io.lpc.archive;

import io.lpc.common.Id;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.journal.CanonicalForm;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Reference;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.CodeTable;
import io.lpc.power.PowerTypes;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.store.RecordViolation;
import io.lpc.store.UnitOfWork;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts an archive into a bureau that was never founded. Used by one thread, for one act. */
final class Restoration {

  private static final int PIECE = 500;

  private final UnitOfWork work;
  private final Function<Object, List<Violation>> check;
  private final Violations violations = new Violations();
  private final Tallies tallies = new Tallies();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /** Records of the kind at hand, which may name each other in any order. */
  private final Map<Id, List<Located>> waiting = new LinkedHashMap<>();

  private int kind;

  private record Located(ArchivedRecord archived, String at) {}

  Restoration(UnitOfWork work, Function<Object, List<Violation>> check) {
    this.work = work;
    this.check = check;
  }

  Verdict<Accession> restored(AccessionSource source, Iterator<ArchivedRecord> records) {
    while (records.hasNext()) {
      ArchivedRecord next = records.next();
      take(next, located(next.record()));
    }
    settle();
    if (violations.isEmpty()) {
      work.writeOut();
      checkWhole();
    }
    return violations.allowing(
        () ->
            work.put(
                new Accession(
                    AccessionId.of(work.newId()),
                    AccessionForm.RESTORED,
                    source.name(),
                    source.digest(),
                    tallies.list())));
  }

  /** Where a record stands, such as {@code risk-point[12]}. */
  private String located(Recorded<?> record) {
    String name = record.kind().name();
    int place = places.merge(name, 1, Integer::sum) - 1;
    return name + "[" + place + "]";
  }

  private void take(ArchivedRecord archived, String at) {
    RecordKind<?> of = archived.record().kind();
    int place = Archive.KINDS.indexOf(of);
    if (place < 0) {
      throw new IllegalArgumentException("No archive holds a record of kind " + of);
    }
    if (place < kind) {
      violations.add(
          ArchiveViolation.OUT_OF_ORDER.with("kind", of, "later", Archive.KINDS.get(kind)).at(at));
      return;
    }
    if (place > kind) {
      settle();
      kind = place;
    }
    if (namesItsOwnKind(archived.record())) {
      waiting
          .computeIfAbsent(archived.record().id(), id -> new ArrayList<>())
          .add(new Located(archived, at));
    } else {
      restore(archived, at);
    }
  }

  private static boolean namesItsOwnKind(Recorded<?> record) {
    return CanonicalForm.of(record).references().stream()
        .anyMatch(each -> each.kind().equals(record.kind()));
  }

  /** Restores what waits, whatever it names first. */
  private void settle() {
    while (!waiting.isEmpty()) {
      settle(waiting.keySet().iterator().next());
    }
  }

  private void settle(Id id) {
    List<Located> versions = waiting.remove(id);
    if (versions != null) {
      for (Located each : versions) {
        for (Reference reference : CanonicalForm.of(each.archived().record()).references()) {
          settle(reference.id());
        }
        restore(each.archived(), each.at());
      }
    }
  }

  private void restore(ArchivedRecord archived, String at) {
    Recorded<?> record = archived.record();
    List<Violation> found = new Violations().addAll(check.apply(record)).list();
    if (found.isEmpty()) {
      found = unfit(record);
    }
    if (!found.isEmpty()) {
      found.forEach(each -> violations.add(each.at(within(at, each.at()))));
      return;
    }
    if (work.gathered() >= PIECE) {
      work.writeOut();
    }
    work.put(record, archived.validFrom());
    tallies.added(record.kind());
  }

  private List<Violation> unfit(Recorded<?> record) {
    Violations found = new Violations();
    long expected = work.find(record.kind(), record.id()).map(Recorded::version).orElse(0L) + 1;
    found.require(
        record.version() == expected,
        () ->
            ArchiveViolation.VERSION_GAP.with(
                "kind", record.kind(),
                "id", record.id(),
                "version", record.version(),
                "expected", expected));
    found.require(
        !(record instanceof BureauProfile) || record.id().equals(work.reading().bureau()),
        () -> ArchiveViolation.ANOTHER_BUREAU.with("bureau", record.id()));
    for (Reference reference : CanonicalForm.of(record).references()) {
      found.require(
          work.find(reference.kind(), reference.id()).isPresent(),
          () ->
              RecordViolation.NOT_FOUND
                  .with("kind", reference.kind(), "id", reference.id())
                  .at(reference.field()));
    }
    return found.list();
  }

  private void checkWhole() {
    require(work.find(BureauProfile.KIND, work.reading().bureau()), BureauProfile.KIND.name());
    require(work.find(ProcedurePolicy.KIND, ProcedurePolicy.ID), ProcedurePolicy.KIND.name());
    for (String scheme : List.of(RiskCategories.SCHEME, PowerTypes.SCHEME)) {
      require(work.reading().findByCode(CodeTable.KIND, scheme), CodeTable.KIND + " " + scheme);
    }
  }

  private void require(Optional<?> needed, String what) {
    violations.require(needed.isPresent(), () -> ArchiveViolation.INCOMPLETE.with("what", what));
  }

  private static String within(String at, @Nullable String field) {
    return field == null || field.isEmpty() ? at : at + "." + field;
  }
}
