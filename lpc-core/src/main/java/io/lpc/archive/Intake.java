package io.lpc.archive;

import io.lpc.common.Actor;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.control.ControlMeasureDraft;
import io.lpc.control.ControlRegister;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.OrganizationDraft;
import io.lpc.organization.OrganizationRegister;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.RecordKeeping;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitId;
import io.lpc.organization.VotingRule;
import io.lpc.power.ClearedItemDraft;
import io.lpc.power.PowerCatalog;
import io.lpc.risk.ApprovedNilDraft;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.RiskRegister;
import io.lpc.risk.SearchRoundDraft;
import io.lpc.store.Draft;
import io.lpc.store.RecordViolation;
import io.lpc.store.UnitOfWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes registers in, row by row through the rules. Used by one thread, for one act. */
final class Intake {

  private static final int PIECE = 500;

  /** Stands in for a profile that is wrong; the act is refused for that one in the end. */
  private static final BureauDraft STOPGAP =
      new BureauDraft("待建档单位", "", "", null, VotingRule.DEFAULT);

  private final UnitOfWork work;
  private final Function<Object, List<Violation>> check;
  private final CodeBook codes;
  private final Relations relations;
  private final Identities identities;
  private final Violations violations = new Violations();
  private final Violations attempts = new Violations();
  private final Tallies tallies = new Tallies();
  private boolean appoints;
  private boolean somebodyInOffice;

  Intake(UnitOfWork work, Function<Object, List<Violation>> check) {
    this.work = work;
    this.check = check;
    this.codes = new CodeBook(work);
    this.relations = new Relations(work);
    this.identities = new Identities(work);
  }

  Verdict<Accession> taken(Registers registers) {
    if (work.actor() instanceof Actor.Holder) {
      return Verdict.denied(ArchiveViolation.NOT_BY_HAND.with());
    }
    if (registers.rows().isEmpty()) {
      return Verdict.denied(ArchiveViolation.NO_ROWS.with());
    }
    Map<RecordKind<?>, List<RegisterRow>> rows = byKind(registers);
    rows.forEach((kind, each) -> violations.addAll(codes.learn(kind, each)));
    if (!work.isFounded()) {
      found(rows.getOrDefault(BureauProfile.KIND, List.of()));
    }
    boolean kept = RecordKeeping.keeps(work);
    rows.forEach(this::take);
    return judged(registers.source(), kept);
  }

  /** Whoever keeps no records answers for no register, but what he tried is told first. */
  private Verdict<Accession> judged(AccessionSource source, boolean kept) {
    violations.require(
        !appoints || somebodyInOffice || !(work.actor() instanceof Actor.Founder),
        () -> ArchiveViolation.NOBODY_IN_OFFICE.with("day", work.today()));
    if (!attempts.isEmpty()) {
      return attempted();
    }
    if (!kept) {
      return Verdict.denied(OrganizationViolation.NOT_A_KEEPER.with());
    }
    Accession accession =
        new Accession(
            AccessionId.of(work.newId()),
            AccessionForm.REGISTERS,
            source.name(),
            source.digest(),
            tallies.list());
    if (violations.isEmpty() && accession.changes() == 0) {
      return Verdict.denied(ArchiveViolation.NOTHING_NEW.with());
    }
    return violations.allowing(() -> work.put(accession));
  }

  /** A journal begins with what founds its bureau, so that before there is no attempt on record. */
  private Verdict<Accession> attempted() {
    List<Violation> all = attempts.addAll(violations.list()).list();
    return new Verdict.Denied<>(all, work.isFounded());
  }

  /** The rows by kind, in the order in which they are taken in. */
  private static Map<RecordKind<?>, List<RegisterRow>> byKind(Registers registers) {
    Map<RecordKind<?>, List<RegisterRow>> rows = new LinkedHashMap<>();
    Archive.KINDS.forEach(kind -> rows.put(kind, new ArrayList<>()));
    for (RegisterRow row : registers.rows()) {
      List<RegisterRow> ofKind = rows.get(row.kind());
      if (ofKind == null) {
        throw new IllegalArgumentException("No register holds rows of kind " + row.kind());
      }
      ofKind.add(row);
    }
    return rows;
  }

  /**
   * Founds the bureau by its profile, or by a stopgap if that is wrong, so that the other rows are
   * judged too. The section that receives papers is named once it is there.
   */
  private void found(List<RegisterRow> profiles) {
    Optional<BureauDraft> profile =
        profiles.stream()
            .findFirst()
            .flatMap(codes::draftOf)
            .map(BureauDraft.class::cast)
            .filter(draft -> check.apply(draft).isEmpty());
    violations.require(!profiles.isEmpty(), () -> ArchiveViolation.NO_PROFILE.with());
    Founding.of(work, profile.map(BureauDraft::withoutReceivingUnit).orElse(STOPGAP));
    writeOut();
    tallies.added(BureauProfile.KIND);
  }

  private void take(RecordKind<?> kind, List<RegisterRow> rows) {
    if (kind.equals(Unit.KIND)) {
      takeUnits(rows);
      writeOut();
      return;
    }
    for (int i = 0; i < rows.size(); i += PIECE) {
      List<RegisterRow> some = rows.subList(i, Math.min(rows.size(), i + PIECE));
      codes.fetch(kind, some);
      identities.fetch(some.stream().flatMap(row -> codes.draftOf(row).stream()));
      some.forEach(this::take);
      writeOut();
    }
  }

  /** Every row was checked, so that something wrong here is wrong beyond any row. */
  private void writeOut() {
    violations.addAll(work.writeOut());
  }

  /** Units, each after the one above it; whatever is left in the end stands above itself. */
  private void takeUnits(List<RegisterRow> rows) {
    if (rows.size() > UnitOfWork.MOST) {
      violations.add(ArchiveViolation.TOO_MANY.with("kind", Unit.KIND, "most", UnitOfWork.MOST));
      rows.forEach(codes::refuse);
      return;
    }
    codes.fetch(Unit.KIND, rows);
    Map<String, RegisterRow> left = new LinkedHashMap<>();
    rows.stream().filter(codes::isFirst).forEach(row -> left.put(codes.idOf(row), row));
    List<RegisterRow> due = due(left);
    while (!due.isEmpty()) {
      due.forEach(this::take);
      due.forEach(row -> left.remove(codes.idOf(row)));
      due = due(left);
    }
    left.forEach(
        (id, row) -> {
          violations.add(
              OrganizationViolation.UNIT_CYCLE.with("unit", id).at(row.at() + ".parent"));
          codes.refuse(row);
        });
  }

  /** Those of some units that belong to none of the others. */
  private List<RegisterRow> due(Map<String, RegisterRow> units) {
    return units.values().stream()
        .filter(row -> parent(row).filter(units::containsKey).isEmpty())
        .toList();
  }

  private Optional<String> parent(RegisterRow row) {
    return codes.draftOf(row).map(draft -> ((UnitDraft) draft).parent()).map(UnitId::value);
  }

  private void take(RegisterRow row) {
    boolean taken =
        codes.isFirst(row) && codes.draftOf(row).filter(draft -> isTaken(row, draft)).isPresent();
    if (!taken) {
      codes.refuse(row);
    }
  }

  /** Whether a row names nothing unknown, its draft is complete, and no rule is against it. */
  private boolean isTaken(RegisterRow row, Draft<?> draft) {
    List<Violation> found =
        new Violations().addAll(codes.noted()).addAll(check.apply(draft)).list();
    Verdict<?> verdict = found.isEmpty() ? taken(row, draft) : new Verdict.Denied<>(found, false);
    if (verdict instanceof Verdict.Denied<?> denied) {
      refuse(row, denied);
      return false;
    }
    return true;
  }

  /** What is forbidden, and so an attempt, is told before what is merely wrong. */
  private void refuse(RegisterRow row, Verdict.Denied<?> denied) {
    Violations among = denied.attempt() ? attempts : violations;
    for (Violation each : denied.violations()) {
      among.add(each.inWordsOf(codes::codeOf).at(located(row, each)));
    }
  }

  private static String located(RegisterRow row, Violation violation) {
    return violation.at().isEmpty() ? row.at() : row.at() + "." + violation.at();
  }

  private <T extends Recorded<?>> Verdict<?> taken(RegisterRow row, Draft<T> draft) {
    noteOffice(draft);
    List<Violation> twice = relations.twice(row, draft);
    if (!twice.isEmpty()) {
      return new Verdict.Denied<>(twice, false);
    }
    T current = current(row, draft).orElse(null);
    if (current == null) {
      return counted(entered(draft, codes.idOf(row), 1), () -> tallies.added(draft.kind()));
    }
    if (draft.says(current)) {
      tallies.unchanged(draft.kind());
      return Verdict.allowed(current);
    }
    if (current instanceof Withdrawable<?> each && each.withdrawn()) {
      return Verdict.denied(
          RecordViolation.WITHDRAWN.with("kind", current.kind(), "record", Coded.nameOf(current)));
    }
    return counted(
        entered(draft, current.id().value(), current.version() + 1),
        () -> tallies.revised(draft.kind()));
  }

  private <T extends Recorded<?>> Optional<T> current(RegisterRow row, Draft<T> draft) {
    Optional<? extends Recorded<?>> found =
        row.code() != null ? codes.onRecord(row) : relations.onRecord(draft);
    return found.map(draft.kind().type()::cast);
  }

  private static Verdict<?> counted(Verdict<?> verdict, Runnable tally) {
    if (verdict instanceof Verdict.Allowed<?>) {
      tally.run();
    }
    return verdict;
  }

  /** Each register's own way in, for an act that takes in many. */
  private Verdict<?> entered(Draft<?> draft, String id, long version) {
    if (draft instanceof OfficialDraft official) {
      return identities.entered(official, id, version);
    }
    if (draft instanceof OrganizationDraft<?> organization) {
      return OrganizationRegister.entered(work, organization, id, version);
    }
    if (draft instanceof ClearedItemDraft item) {
      return PowerCatalog.entered(work, item, id, version);
    }
    if (draft instanceof SearchRoundDraft round) {
      return RiskRegister.entered(work, round, id, version);
    }
    if (draft instanceof RiskPointDraft point) {
      return RiskRegister.entered(work, point, id, version);
    }
    if (draft instanceof ApprovedNilDraft nil) {
      return approved(nil, id, version);
    }
    if (draft instanceof ControlMeasureDraft measure) {
      return ControlRegister.entered(work, measure, id, version);
    }
    throw new IllegalArgumentException("No register holds rows of kind " + draft.kind());
  }

  /** Who approved what, before there was anybody to act, is a founder's to say and no program's. */
  private Verdict<?> approved(ApprovedNilDraft nil, String id, long version) {
    return work.actor() instanceof Actor.Founder
        ? RiskRegister.entered(work, nil, id, version)
        : Verdict.denied(ArchiveViolation.NIL_BY_PROGRAM.with());
  }

  private void noteOffice(Draft<?> draft) {
    if (draft instanceof AppointmentDraft appointment) {
      appoints = true;
      LocalDate through = appointment.through();
      somebodyInOffice |=
          !work.today().isBefore(appointment.from())
              && (through == null || !work.today().isAfter(through));
    }
  }
}
