package io.lpc.archive;

import static java.util.Objects.requireNonNull;

import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.RefusedException;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.journal.CanonicalForm;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Reference;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.CodeTable;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingId;
import io.lpc.organization.MeetingRules;
import io.lpc.organization.OrganizationRules;
import io.lpc.organization.Resolution;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerRules;
import io.lpc.power.PowerTypes;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskRules;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.GradingProfile;
import io.lpc.risk.grading.GradingProfileId;
import io.lpc.risk.grading.GradingRules;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.risk.grading.ProcedureStep;
import io.lpc.risk.grading.StepRules;
import io.lpc.store.Change;
import io.lpc.store.RecordViolation;
import io.lpc.store.UnitOfWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts an archive into a bureau that was never founded. Used by one thread, for one act. */
final class Restoration {

  private static final int PIECE = 500;

  /** How many violations are told; whoever has that many looks for one cause. */
  private static final int MOST_VIOLATIONS = 1_000;

  /** The longest code that every store keeps. */
  private static final int LONGEST_CODE = 64;

  private final UnitOfWork work;
  private final Function<Object, List<Violation>> check;
  private final Violations violations = new Violations();
  private final Tallies tallies = new Tallies();
  private final Map<String, Integer> places = new HashMap<>();

  /** Records of the kind at hand, which may name each other in any order. */
  private final Map<Id, List<Located>> waiting = new LinkedHashMap<>();

  /** What is to be restored next, so that all that it names is looked up at once. */
  private final List<Located> piece = new ArrayList<>();

  /** Who has which code, of the kind at hand. */
  private final Map<String, Id> codes = new HashMap<>();

  /** The place in {@link Archive#KINDS} of the kind at hand. */
  private int kind;

  private record Located(ArchivedRecord archived, String at) {
    Recorded<?> record() {
      return archived.record();
    }
  }

  /** The version of a profile that an assessment was made with. */
  private record NamedProfile(GradingProfileId profile, long version) {}

  Restoration(UnitOfWork work, Function<Object, List<Violation>> check) {
    this.work = work;
    this.check = check;
  }

  Verdict<Accession> restored(AccessionSource source, Iterator<ArchivedRecord> records) {
    try {
      takeAll(records);
    } catch (RefusedException unreadable) {
      return new Verdict.Denied<>(unreadable.violations(), false);
    }
    writeOut();
    if (violations.isEmpty()) {
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

  private void takeAll(Iterator<ArchivedRecord> records) {
    while (violations.size() < MOST_VIOLATIONS && records.hasNext()) {
      take(located(records.next()));
    }
    settle();
  }

  /** Where a record stands, such as {@code risk-point[12]}. */
  private Located located(ArchivedRecord archived) {
    String name = archived.record().kind().name();
    int place = places.merge(name, 1, Integer::sum) - 1;
    return new Located(archived, name + "[" + place + "]");
  }

  private void take(Located next) {
    RecordKind<?> of = next.record().kind();
    int place = Archive.KINDS.indexOf(of);
    if (place < 0) {
      throw new IllegalArgumentException("No archive holds a record of kind " + of);
    }
    if (place < kind) {
      violations.add(
          ArchiveViolation.OUT_OF_ORDER
              .with("kind", of, "later", Archive.KINDS.get(kind))
              .at(next.at()));
      return;
    }
    if (place > kind) {
      settle();
      codes.clear();
      kind = place;
    }
    List<Violation> unrecordable = check.apply(next.record());
    if (!unrecordable.isEmpty()) {
      refuse(next, unrecordable);
    } else if (references(next.record()).stream().anyMatch(each -> each.kind().equals(of))) {
      waiting.computeIfAbsent(next.record().id(), id -> new ArrayList<>()).add(next);
    } else {
      restore(next);
    }
  }

  private static List<Reference> references(Recorded<?> record) {
    List<Reference> named = CanonicalForm.of(record).references();
    return record instanceof Meeting meeting
        ? Stream.concat(named.stream(), resolved(meeting)).toList()
        : named;
  }

  /** The floor of meetings does not know what a risk point is. */
  private static Stream<Reference> resolved(Meeting meeting) {
    return IntStream.range(0, meeting.items().size())
        .boxed()
        .flatMap(i -> resolved("items[" + i + "]", meeting.items().get(i).resolutions()));
  }

  private static Stream<Reference> resolved(String item, List<Resolution> resolutions) {
    return IntStream.range(0, resolutions.size())
        .mapToObj(
            j ->
                new Reference(
                    item + ".resolutions[" + j + "].riskPoint",
                    RiskPoint.KIND,
                    resolutions.get(j).riskPoint()));
  }

  /** Restores what waits, whatever it names first. */
  private void settle() {
    while (!waiting.isEmpty()) {
      settle(waiting.keySet().iterator().next());
    }
    restorePiece();
  }

  /** Not by recursion: an archive may hold a chain of any length. */
  private void settle(Id first) {
    Deque<Id> open = new ArrayDeque<>(List.of(first));
    Set<Id> begun = new HashSet<>();
    while (!open.isEmpty()) {
      Id id = open.peek();
      if (begun.add(id)) {
        named(requireNonNull(waiting.get(id))).filter(waiting::containsKey).forEach(open::push);
      } else {
        open.pop();
        Optional.ofNullable(waiting.remove(id)).ifPresent(all -> all.forEach(this::restore));
      }
    }
  }

  private static Stream<Id> named(List<Located> versions) {
    return versions.stream().flatMap(each -> references(each.record()).stream()).map(Reference::id);
  }

  private void restore(Located next) {
    piece.add(next);
    if (piece.size() == PIECE) {
      restorePiece();
    }
  }

  private void restorePiece() {
    writeOut();
    List<Reference> named = new ArrayList<>();
    for (Located each : piece) {
      Recorded<?> record = each.record();
      named.add(new Reference("id", record.kind(), record.id()));
      named.addAll(references(record));
    }
    work.fetch(named);
    piece.forEach(this::restoreOne);
    piece.clear();
  }

  private void restoreOne(Located next) {
    List<Violation> found = unfit(next.archived());
    if (!found.isEmpty()) {
      refuse(next, found);
      return;
    }
    Recorded<?> record = next.record();
    // A record changes once in a piece, so each version comes in one of its own.
    if (record.version() > 1) {
      writeOut();
    }
    work.put(record, next.archived().validFrom());
    tallies.added(record.kind());
  }

  /** Every record was checked, so that something wrong here is a code that two of them have. */
  private void writeOut() {
    violations.addAll(work.writeOut());
  }

  private void refuse(Located next, List<Violation> found) {
    if (violations.size() < MOST_VIOLATIONS) {
      found.forEach(each -> violations.add(each.at(next.at() + "." + each.at())));
    }
  }

  private List<Violation> unfit(ArchivedRecord archived) {
    Recorded<?> record = archived.record();
    Violations found = new Violations();
    found.require(
        !archived.validFrom().isBefore(Change.ALWAYS),
        () -> RecordViolation.RANGE.with("rule", "≥ " + Change.ALWAYS).at("validFrom"));
    checkIdentity(record, found);
    checkCode(record, found);
    found.addAll(unsound(record));
    for (Reference reference : references(record)) {
      found.require(
          work.find(reference.kind(), reference.id()).isPresent(),
          () ->
              RecordViolation.NOT_FOUND
                  .with("kind", reference.kind(), "id", reference.id())
                  .at(reference.field()));
    }
    return found.list();
  }

  /** What its own desk would never have recorded, whatever else is on record. */
  private List<Violation> unsound(Recorded<?> record) {
    if (record instanceof CodeTable table) {
      return OrganizationRules.codeTable(table);
    }
    if (record instanceof PowerItem item) {
      return PowerRules.ended(item);
    }
    if (record instanceof RiskPoint point) {
      return RiskRules.level(point);
    }
    if (record instanceof GradingProfile profile) {
      return GradingRules.profile(profile);
    }
    if (record instanceof BureauProfile profile) {
      return OrganizationRules.voting(profile.voting());
    }
    if (record instanceof ProcedurePolicy policy) {
      return GradingRules.policy(policy);
    }
    if (record instanceof Meeting meeting) {
      return minuted(meeting);
    }
    return record instanceof Assessment assessment ? graded(assessment) : List.of();
  }

  private List<Violation> minuted(Meeting meeting) {
    return new Violations()
        .addAll(MeetingRules.held(meeting, work.today()))
        .addAll(MeetingRules.minutes(meeting))
        .list();
  }

  private List<Violation> graded(Assessment assessment) {
    Violations found = new Violations();
    profileOf(assessment)
        .ifPresentOrElse(
            profile -> found.addAll(StepRules.grades(assessment, profile)),
            () ->
                found.add(
                    RecordViolation.NOT_FOUND
                        .with(
                            "kind",
                            GradingProfile.KIND,
                            "id",
                            assessment.profile() + "/" + assessment.profileVersion())
                        .at("profileVersion")));
    work.find(RiskPoint.KIND, assessment.riskPoint())
        .ifPresent(
            point -> found.addAll(StepRules.minuted(assessment, point, meetingsOf(assessment))));
    return found.list();
  }

  private Optional<GradingProfile> profileOf(Assessment assessment) {
    var named = new NamedProfile(assessment.profile(), assessment.profileVersion());
    return work.once(
        named,
        () -> work.reading().findVersion(GradingProfile.KIND, named.profile(), named.version()));
  }

  private Map<MeetingId, Meeting> meetingsOf(Assessment assessment) {
    Map<MeetingId, Meeting> meetings = new HashMap<>();
    for (ProcedureStep step : assessment.steps()) {
      MeetingId id = step.meeting();
      if (id != null) {
        work.find(Meeting.KIND, id).ifPresent(meeting -> meetings.put(id, meeting));
      }
    }
    return meetings;
  }

  private void checkIdentity(Recorded<?> record, Violations found) {
    long expected = work.find(record.kind(), record.id()).map(Recorded::version).orElse(0L) + 1;
    found.require(
        record.version() == expected,
        () ->
            ArchiveViolation.VERSION_GAP
                .with(
                    "kind", record.kind(),
                    "id", record.id(),
                    "version", record.version(),
                    "expected", expected)
                .at("id"));
    found.require(
        !(record instanceof BureauProfile) || record.id().equals(work.reading().bureau()),
        () -> ArchiveViolation.ANOTHER_BUREAU.with("bureau", record.id()).at("id"));
  }

  private void checkCode(Recorded<?> record, Violations found) {
    if (record instanceof Coded coded) {
      found.require(
          coded.code().length() <= LONGEST_CODE,
          () -> RecordViolation.SIZE.with("min", 1, "max", LONGEST_CODE).at("code"));
      Id holder = codes.putIfAbsent(coded.code(), record.id());
      found.require(
          holder == null || holder.equals(record.id()),
          () ->
              RecordViolation.CODE_TAKEN
                  .with("kind", record.kind(), "code", coded.code())
                  .at("code"));
    }
  }

  private void checkWhole() {
    BureauId bureau = work.reading().bureau();
    require(work.find(BureauProfile.KIND, bureau), BureauProfile.KIND, bureau);
    require(
        work.find(ProcedurePolicy.KIND, ProcedurePolicy.ID),
        ProcedurePolicy.KIND,
        ProcedurePolicy.ID);
    for (String scheme : List.of(RiskCategories.SCHEME, PowerTypes.SCHEME)) {
      require(work.reading().findByCode(CodeTable.KIND, scheme), CodeTable.KIND, scheme);
    }
  }

  private void require(Optional<?> needed, RecordKind<?> kind, Object record) {
    violations.require(
        needed.isPresent(), () -> ArchiveViolation.INCOMPLETE.with("kind", kind, "record", record));
  }
}
