package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Lpc;
import io.lpc.common.Reason;
import io.lpc.common.RowSource;
import io.lpc.control.ControlMeasureDraft;
import io.lpc.control.Mechanism;
import io.lpc.journal.Entry;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.organization.Meeting;
import io.lpc.organization.Resolution;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.ProposalDraft;
import io.lpc.risk.grading.RiskGrade;
import io.lpc.risk.grading.StepDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * 全程契约: one risk point goes its whole way through the services: found, controlled, assessed,
 * reviewed, decided, and printed in the ledger.
 */
public abstract class WholeWayContract extends AdapterContract {

  private SmallBureau small;

  @BeforeEach
  void found() {
    clock.set(SmallBureau.FOUNDED_ON);
    Lpc lpc = Lpc.builder().store(store).clock(clock).ids(new SequentialIds("id")).build();
    small = SmallBureau.foundedIn(lpc, bureau);
  }

  @Test
  void aRiskIsFoundAssessedReviewedDecidedAndPrintedInTheLedger() {
    Reason reason = Reason.of("八月排查");
    clock.set(LocalDate.of(2011, 8, 20));
    RiskPoint point =
        small
            .desk(small.aidClerk)
            .risks()
            .identify(small.riskOfAidClerk("R-001"), reason)
            .orThrow();
    small
        .desk(small.aidHead)
        .controls()
        .plan(
            new ControlMeasureDraft(
                "M-001",
                point.id(),
                Mechanism.SUPERVISION,
                "两人入户、双人签字",
                small.aidHead.post(),
                LocalDate.of(2011, 11, 30)),
            reason)
        .orThrow();
    clock.set(LocalDate.of(2011, 9, 1));
    Assessment assessment =
        small
            .desk(small.aidHead)
            .grading()
            .propose(
                new ProposalDraft(
                    point.id(),
                    GradingInputs.of("HIGH", "MEDIUM"),
                    List.of(small.aidClerk.official()),
                    null,
                    "经科室评估,机率较大"),
                reason)
            .orThrow();
    Assessment reviewed =
        small
            .desk(small.deputy)
            .grading()
            .review(
                new StepDraft.Review(assessment.id(), assessment.version(), 1, "同意评估意见"), reason)
            .orThrow();
    clock.set(LocalDate.of(2011, 9, 4));
    Meeting meeting =
        small
            .desk(small.director)
            .organization()
            .register(
                small.partyGroupMeeting(
                    "党组会2011-12",
                    LocalDate.of(2011, 9, 4),
                    Resolution.grading(reviewed.riskPoint(), 1)),
                reason)
            .orThrow();
    small
        .desk(small.director)
        .grading()
        .decide(
            new StepDraft.Decision(reviewed.id(), reviewed.version(), meeting.id(), "定为A级"), reason)
        .orThrow();

    List<LedgerRow> rows = ledger();

    assertThat(rows).hasSize(1);
    LedgerRow row = rows.get(0);
    assertThat(row.unit()).isEqualTo("社会救助科");
    assertThat(row.post()).isEqualTo("低保审核岗");
    assertThat(row.category()).isEqualTo("岗位职责");
    assertThat(row.grade()).isEqualTo(new RiskGrade(1, "A级"));
    assertThat(row.stale()).isFalse();
    assertThat(row.measures()).extracting(LedgerRow.Measure::text).containsExactly("两人入户、双人签字");
    assertThat(row.head()).isEqualTo(new LedgerRow.Responsible("社会救助科科长", "冯戊"));
    assertThat(row.leader()).isEqualTo(new LedgerRow.Responsible("副局长(分管救助)", "吴乙"));
    assertThat(small.bureau().journal().verify(List.of()).faults()).isEmpty();
    assertThat(actions())
        .endsWith(
            "risk.identify",
            "control.plan",
            "grading.propose",
            "grading.review",
            "organization.register",
            "grading.decide");
  }

  private List<LedgerRow> ledger() {
    List<LedgerRow> rows = new ArrayList<>();
    try (RowSource<LedgerRow> source = small.bureau().ledger().open(LedgerQuery.NOW)) {
      source.forEachRemaining(rows::add);
    }
    return rows;
  }

  private List<String> actions() {
    List<String> actions = new ArrayList<>();
    try (RowSource<Entry> entries = small.bureau().journal().entries()) {
      entries.forEachRemaining(entry -> actions.add(entry.action()));
    }
    return actions;
  }
}
