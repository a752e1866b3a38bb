package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.TestBureau.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Lpc;
import io.lpc.archive.Accession;
import io.lpc.archive.AccessionSource;
import io.lpc.archive.Codes;
import io.lpc.archive.RegisterRow;
import io.lpc.archive.Registers;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Verdict;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasureDraft;
import io.lpc.control.Mechanism;
import io.lpc.journal.RecordKind;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.Official;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.Post;
import io.lpc.organization.PostDraft;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitKind;
import io.lpc.organization.VotingRule;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.store.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An act of many records asks the database few questions, and holds few of the answers. */
class IntakeStatementsTest {

  private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

  private static final int POSTS = 10;

  private CountingDataSource counted;
  private JooqStore store;

  @BeforeEach
  void migrate() {
    counted = new CountingDataSource(Engines.Engine.H2.freshDatabase());
    Migrations.of(counted.dataSource(), Dialect.H2).migrate();
    store = JooqStore.owning(counted.dataSource(), Dialect.H2);
  }

  @Test
  void risk_points_and_their_measures_are_taken_in_by_few_statements() {
    int few = statementsOf("few", 500);
    int many = statementsOf("many", 2_500);

    assertThat((many - few) / 4)
        .as("statements for 500 risk points more, each with a measure")
        .isLessThan(100);
  }

  @Test
  void what_was_looked_up_is_not_held_beyond_its_piece() {
    TestBureau bureau = new TestBureau(store, "B").founded();
    Unit unit = TestBureau.unit("U-1", "U-1");
    TestBureau.put(bureau.acts(), unit).orThrow();

    bureau
        .acts()
        .perform(
            "test.pieces",
            Unit.KIND,
            given -> true,
            REASON,
            work -> {
              assertThat(counted.during(() -> work.find(Unit.KIND, unit.id()))).isOne();
              assertThat(counted.during(() -> work.find(Unit.KIND, unit.id()))).isZero();
              work.put(TestBureau.unit("U-2", "U-2"));
              work.writeOut();
              assertThat(counted.during(() -> work.find(Unit.KIND, unit.id()))).isOne();
              return Verdict.allowed(work.put(TestBureau.unit("U-3", "U-3")));
            })
        .orThrow();
  }

  private int statementsOf(String bureau, int risks) {
    Registers registers = new Registers(new AccessionSource("登记册", Digest.NONE), rows(risks));
    return counted.during(
        () -> {
          Accession taken =
              Lpc.builder()
                  .store(store)
                  .build()
                  .bureau(BureauId.of(bureau))
                  .actingAs(new Actor.Founder("建档员"))
                  .archive()
                  .takeIn(registers, REASON)
                  .orThrow();
          assertThat(taken.tallies()).contains(new Accession.Tally("risk-point", risks, 0, 0));
        });
  }

  /** A section of ten posts with risk points, and for each of these a measure. */
  private static List<RegisterRow> rows(int risks) {
    List<RegisterRow> rows = new ArrayList<>();
    add(
        rows,
        BureauProfile.KIND,
        null,
        codes -> new BureauDraft("某区民政局", "某区", "区纪委", null, VotingRule.DEFAULT));
    add(
        rows,
        Unit.KIND,
        "JZK",
        codes -> new UnitDraft("JZK", "社会救助科", UnitKind.SECTION, null, List.of(), 0));
    add(rows, Official.KIND, "RY", codes -> new OfficialDraft("RY", "郜甲", null, null, null));
    add(
        rows,
        Appointment.KIND,
        null,
        codes ->
            new AppointmentDraft(
                codes.official("official", "RY"),
                codes.post("post", "GW-0"),
                AppointmentKind.REGULAR,
                SINCE,
                null));
    for (int i = 0; i < POSTS; i++) {
      String post = "GW-" + i;
      add(rows, Post.KIND, post, codes -> post(codes, post));
    }
    for (int i = 0; i < risks; i++) {
      String post = "GW-" + i % POSTS;
      String risk = "FX-" + i;
      String measure = "CS-" + i;
      add(rows, RiskPoint.KIND, risk, codes -> risk(codes, risk, post));
      add(
          rows,
          ControlMeasure.KIND,
          measure,
          codes ->
              new ControlMeasureDraft(
                  measure,
                  codes.riskPoint("riskPoint", risk),
                  Mechanism.SUPERVISION,
                  "两人入户",
                  codes.post("owner", post),
                  null));
    }
    return rows;
  }

  private static PostDraft post(Codes codes, String code) {
    return new PostDraft(
        code, "审核岗", codes.unit("unit", "JZK"), List.of(), Set.of(), false, null, 0);
  }

  private static RiskPointDraft risk(Codes codes, String code, String post) {
    return new RiskPointDraft(
        code,
        RiskLevel.INDIVIDUAL,
        codes.coded(RiskCategories.SCHEME, "category", "POST_DUTY"),
        null,
        null,
        Presence.POSSIBLE,
        "审核把关不严",
        List.of("入户核查走过场"),
        codes.unit("unit", "JZK"),
        codes.post("post", post),
        null,
        null,
        null);
  }

  private static void add(
      List<RegisterRow> rows, RecordKind<?> kind, String code, Function<Codes, Draft<?>> draft) {
    rows.add(new RegisterRow(kind + "[" + rows.size() + "]", kind, code, draft));
  }
}
