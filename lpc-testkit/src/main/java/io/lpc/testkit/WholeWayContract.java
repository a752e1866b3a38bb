package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Lpc;
import io.lpc.common.RowSource;
import io.lpc.journal.Entry;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.risk.grading.RiskGrade;
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
  void decided() {
    Lpc lpc = Lpc.builder().store(store).clock(clock).ids(new SequentialIds("id")).build();
    small = DecidedBureau.in(lpc, clock, bureau);
  }

  @Test
  void aRiskIsFoundAssessedReviewedDecidedAndPrintedInTheLedger() {
    List<LedgerRow> rows = ledger();

    assertThat(rows).extracting(LedgerRow::code).containsExactly("R-001", "R-002");
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
            "risk.open-round",
            "risk.identify",
            "risk.identify",
            "control.plan",
            "risk.declare-nil",
            "grading.propose",
            "grading.revise-profile",
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
