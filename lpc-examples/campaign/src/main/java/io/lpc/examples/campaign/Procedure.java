package io.lpc.examples.campaign;

import static java.util.Objects.requireNonNull;

import io.lpc.Bureau;
import io.lpc.Desk;
import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.Digest;
import io.lpc.common.Id;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.RiskPointId;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import io.lpc.export.workbook.ProcedureRows;
import io.lpc.export.workbook.ProcedureRows.AssessmentRow;
import io.lpc.export.workbook.ProcedureRows.DecisionRow;
import io.lpc.export.workbook.ProcedureRows.ItemRow;
import io.lpc.export.workbook.ProcedureRows.MeetingRow;
import io.lpc.export.workbook.ProcedureRows.ReviewRow;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.Attendance;
import io.lpc.organization.AttendanceCapacity;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingDraft;
import io.lpc.organization.MeetingId;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Resolution;
import io.lpc.organization.Vote;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.AssessmentId;
import io.lpc.risk.grading.ProposalDraft;
import io.lpc.risk.grading.StepDraft;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * 审定程序: plays what a workbook tells of the grading, act by act, each by the official whose act it
 * is, from the post named and in a transaction of its own. A refusal stops the risk points that it
 * concerns, and no other. Each act has a key of its own, so that to play it again changes nothing,
 * and to play it after a break goes on where it stopped. Used by one thread.
 */
final class Procedure {

  /** 环节. */
  private enum Stage {
    ASSESSMENT("评估", 1),
    REVIEW("初审", 1),
    MEETING("会议", 2),
    DECISION("审定", 3);

    private final String chinese;

    /**
     * Its place on a day: assessments and reviews take turns, then come meetings, then decisions.
     */
    private final int order;

    Stage(String chinese, int order) {
      this.chinese = chinese;
      this.order = order;
    }
  }

  /**
   * One act.
   *
   * @param turn how many of its kind the risk point had before; an assessment after a return comes
   *     after that review, though it be on the same day
   */
  private record Step(
      LocalDate day,
      Stage stage,
      int turn,
      String at,
      List<String> concerns,
      Supplier<Outcome<?>> act) {

    static final Comparator<Step> ORDER =
        Comparator.comparing(Step::day)
            .thenComparing(step -> step.stage().order)
            .thenComparing(Step::turn)
            .thenComparing(Step::stage);

    String name() {
      return day + "  " + stage.chinese;
    }
  }

  /** An id that nothing has. */
  private static final String NONE = "none";

  private final Bureau bureau;
  private final StageClock clock;
  private final ProcedureRows rows;
  private final Console console;
  private final Map<String, OfficialId> officials;
  private final Map<String, PostId> posts;
  private final Map<String, RiskPointId> points;
  private final Map<String, AssessmentId> assessments = new HashMap<>();
  private final Map<String, MeetingId> meetings = new HashMap<>();
  private final Set<String> stopped = new HashSet<>();
  private final List<Violation> refusals = new ArrayList<>();

  /** The procedure on a bureau that has the workbook's registers, and goes by this clock. */
  Procedure(Bureau bureau, StageClock clock, ProcedureRows rows, Console console) {
    this.bureau = bureau;
    this.clock = clock;
    this.rows = rows;
    this.console = console;
    this.officials = ids(bureau, Official.KIND, Official::code, Official::id);
    this.posts = ids(bureau, Post.KIND, Post::code, Post::id);
    this.points = ids(bureau, RiskPoint.KIND, RiskPoint::code, RiskPoint::id);
  }

  private static <T extends Recorded<I>, I extends Id> Map<String, I> ids(
      Bureau bureau, RecordKind<T> kind, Function<T, String> code, Function<T, I> id) {
    Map<String, I> ids = new HashMap<>();
    try (RowSource<T> all = bureau.all(kind)) {
      all.forEachRemaining(each -> ids.put(code.apply(each), id.apply(each)));
    }
    return ids;
  }

  /**
   * Plays it.
   *
   * @return every reason why an act was refused, with the row of that act
   */
  List<Violation> play() {
    List<Step> steps = steps();
    int from = 0;
    while (from < steps.size()) {
      int to = from + 1;
      while (to < steps.size() && steps.get(to).name().equals(steps.get(from).name())) {
        to++;
      }
      play(steps.subList(from, to));
      from = to;
    }
    return List.copyOf(refusals);
  }

  private void play(List<Step> steps) {
    clock.turnTo(steps.get(0).day());
    try (Console.Task task = console.begin(steps.get(0).name(), steps.size())) {
      for (Step step : steps) {
        if (step.stage() == Stage.MEETING || !stopped.containsAll(step.concerns())) {
          note(step, step.act().get().violations());
        }
        task.step();
      }
    }
  }

  private void note(Step step, List<Violation> violations) {
    if (!violations.isEmpty()) {
      stopped.addAll(step.concerns());
      bureau
          .inWords(violations)
          .forEach(each -> refusals.add(each.at(located(step.at(), each.at()))));
    }
  }

  private static String located(String row, String field) {
    return field.isEmpty() ? row : row + "." + field;
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    Map<String, LocalDate> held = new HashMap<>();
    Turns assessed = new Turns();
    Turns reviewed = new Turns();
    for (AssessmentRow row : rows.assessments()) {
      int turn = assessed.next(row.riskPoint());
      steps.add(
          step(
              row.on(),
              Stage.ASSESSMENT,
              turn,
              row.at(),
              row.riskPoint(),
              () -> propose(row, turn)));
    }
    for (ReviewRow row : rows.reviews()) {
      int turn = reviewed.next(row.riskPoint());
      steps.add(
          step(row.on(), Stage.REVIEW, turn, row.at(), row.riskPoint(), () -> review(row, turn)));
    }
    for (MeetingRow row : rows.meetings()) {
      held.put(row.code(), row.heldOn());
      List<String> decided =
          row.items().stream().flatMap(item -> item.riskPoints().stream()).toList();
      steps.add(new Step(row.heldOn(), Stage.MEETING, 0, row.at(), decided, () -> hold(row)));
    }
    for (DecisionRow row : rows.decisions()) {
      LocalDate day = requireNonNull(held.get(row.meeting()));
      steps.add(step(day, Stage.DECISION, 0, row.at(), row.riskPoint(), () -> decide(row)));
    }
    steps.sort(Step.ORDER);
    return steps;
  }

  private static Step step(
      LocalDate day, Stage stage, int turn, String at, String point, Supplier<Outcome<?>> act) {
    return new Step(day, stage, turn, at, List.of(point), act);
  }

  /** Counts the rows of each risk point. */
  private static final class Turns {
    private final Map<String, Integer> counted = new HashMap<>();

    int next(String point) {
      return counted.merge(point, 1, Integer::sum) - 1;
    }
  }

  private Outcome<?> propose(AssessmentRow row, int turn) {
    ProposalDraft draft =
        new ProposalDraft(
            id(points, row.riskPoint()),
            row.inputs(),
            all(row.participants()),
            row.rank(),
            row.report());
    Outcome<Assessment> outcome =
        desk(row.official(), row.post(), Stage.ASSESSMENT, row.riskPoint() + "/" + turn)
            .grading()
            .propose(draft, Reason.of("廉能风险等级评估"));
    if (outcome instanceof Outcome.Accepted<Assessment> accepted) {
      assessments.put(row.riskPoint(), accepted.value().id());
    }
    return outcome;
  }

  private Outcome<?> review(ReviewRow row, int turn) {
    AssessmentId assessment = assessment(row.riskPoint());
    Desk desk = desk(row.official(), row.post(), Stage.REVIEW, row.riskPoint() + "/" + turn);
    return row.agreed()
        ? desk.grading()
            .review(
                new StepDraft.Review(
                    assessment, seen(assessment), requireNonNull(row.rank()), row.opinion()),
                Reason.of("廉能风险等级初审"))
        : desk.grading()
            .giveBack(
                new StepDraft.Return(assessment, seen(assessment), row.opinion()),
                Reason.of("廉能风险等级初审退回"));
  }

  private Outcome<?> hold(MeetingRow row) {
    List<Attendance> attendances =
        Stream.concat(
                attending(row.members(), AttendanceCapacity.MEMBER),
                attending(row.others(), AttendanceCapacity.NON_VOTING))
            .toList();
    MeetingDraft draft =
        new MeetingDraft(
            row.code(),
            row.kind(),
            row.title(),
            row.heldOn(),
            id(officials, row.chair()),
            attendances,
            row.items().stream().map(item -> item(row.code(), item)).toList(),
            row.minutes(),
            null);
    Outcome<Meeting> outcome =
        desk(row.recorder(), row.post(), Stage.MEETING, row.code())
            .organization()
            .register(draft, Reason.of("会议登记"));
    if (outcome instanceof Outcome.Accepted<Meeting> accepted) {
      meetings.put(row.code(), accepted.value().id());
    }
    return outcome;
  }

  private Stream<Attendance> attending(List<String> codes, AttendanceCapacity capacity) {
    return all(codes).stream().map(official -> new Attendance(official, capacity));
  }

  /**
   * What an item resolved is what was decided by it; what was only heard, or was refused before it
   * came there, is not resolved.
   */
  private AgendaItem item(String meeting, ItemRow row) {
    List<AgendaItem.Withdrawal> withdrawals = new ArrayList<>();
    row.withdrawals()
        .forEach(
            (code, ground) ->
                withdrawals.add(new AgendaItem.Withdrawal(id(officials, code), ground)));
    List<AgendaItem.Ballot> ballots = new ArrayList<>();
    all(row.inFavour()).forEach(each -> ballots.add(new AgendaItem.Ballot(each, Vote.FOR)));
    all(row.against()).forEach(each -> ballots.add(new AgendaItem.Ballot(each, Vote.AGAINST)));
    all(row.abstained()).forEach(each -> ballots.add(new AgendaItem.Ballot(each, Vote.ABSTAIN)));
    List<Resolution> resolutions =
        rows.decisions().stream()
            .filter(each -> each.meeting().equals(meeting) && each.item() == row.number())
            .filter(each -> row.riskPoints().contains(each.riskPoint()))
            .filter(each -> !stopped.contains(each.riskPoint()))
            .map(each -> Resolution.grading(id(points, each.riskPoint()), each.rank()))
            .toList();
    return new AgendaItem(row.number(), row.title(), resolutions, withdrawals, ballots);
  }

  private Outcome<?> decide(DecisionRow row) {
    AssessmentId assessment = assessment(row.riskPoint());
    StepDraft.Decision draft =
        new StepDraft.Decision(
            assessment,
            seen(assessment),
            meetings.getOrDefault(row.meeting(), MeetingId.of(NONE)),
            row.opinion());
    return desk(row.recorder(), row.post(), Stage.DECISION, row.riskPoint() + "/" + row.meeting())
        .grading()
        .decide(draft, Reason.of("局党组会审定廉能风险等级"));
  }

  private Desk desk(String official, String post, Stage stage, String what) {
    Actor.Holder holder = new Actor.Holder(id(officials, official), id(posts, post));
    Digest digest = Digest.sha256((stage + "/" + what).getBytes(StandardCharsets.UTF_8));
    return bureau.actingAs(holder).withKey(ActKey.of(digest.hex()));
  }

  /** The latest assessment; of a risk point without one an id that the record refuses. */
  private AssessmentId assessment(String point) {
    return assessments.getOrDefault(point, AssessmentId.of(NONE));
  }

  private long seen(AssessmentId assessment) {
    return bureau.find(Assessment.KIND, assessment).map(Assessment::version).orElse(1L);
  }

  private List<OfficialId> all(List<String> codes) {
    return codes.stream().map(code -> id(officials, code)).toList();
  }

  private static <I> I id(Map<String, I> ids, String code) {
    return requireNonNull(ids.get(code), code);
  }
}
