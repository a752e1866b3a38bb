package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Money;
import io.lpc.common.Period;
import io.lpc.store.RecordViolation;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 三重一大: the four fields, matters in them, and thresholds with their sources (clause F5). */
class MajorMattersTest {

  private static final LocalDate TODAY = SmallBureau.FOUNDED_ON;

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();

  @Test
  void the_fields_are_the_four_of_the_plan() {
    assertThat(MajorMatterField.values())
        .extracting(MajorMatterField::chinese)
        .containsExactly("重大事项决策", "重要干部任免", "重要项目安排", "大额度民政资金使用");
  }

  @Test
  void a_matter_states_its_field_its_unit_its_amount_and_how_it_is_decided() {
    MajorMatter matter = work.register(relief("ZD-001", Money.yuan(500_000), bureau.aid));

    MajorMatter found = bureau.bureau().findByCode(MajorMatter.KIND, "ZD-001").orElseThrow();
    assertThat(found).isEqualTo(matter);
    assertThat(found.field()).isEqualTo(MajorMatterField.FUNDS);
    assertThat(found.unit()).isEqualTo(bureau.aid);
    assertThat(found.amount()).isEqualTo(Money.yuan(500_000));
    assertThat(found.procedure()).isEqualTo("科室提出,分管领导审核,党组会研究");
    assertThat(found.participants()).isEqualTo("党组成员,社会救助科列席");
  }

  @Test
  void a_matter_need_not_have_an_amount_but_a_unit_of_the_bureau() {
    assertThat(work.register(relief("ZD-002", null, bureau.aid)).amount()).isNull();
    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .register(relief("ZD-003", null, UnitId.of("nowhere")), BureauAtWork.REASON),
        RecordViolation.NOT_FOUND.with("kind", Unit.KIND, "id", "nowhere").at("unit"));
  }

  @Test
  void two_matters_never_bear_one_number() {
    work.register(relief("ZD-001", null, bureau.aid));

    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .register(relief("ZD-001", null, bureau.office), BureauAtWork.REASON),
        RecordViolation.CODE_TAKEN.with("kind", MajorMatter.KIND, "code", "ZD-001").at("code"));
  }

  @Test
  void a_threshold_names_the_document_that_sets_it_and_the_days_on_which_it_holds() {
    MatterThreshold threshold =
        work.register(
            new MatterThresholdDraft(
                MajorMatterField.FUNDS,
                "一次性支出十万元以上",
                Money.yuan(100_000),
                "清民发〔2011〕3号",
                LocalDate.of(2011, 1, 1),
                LocalDate.of(2011, 12, 31)));

    MatterThreshold found =
        bureau.bureau().find(MatterThreshold.KIND, threshold.id()).orElseThrow();
    assertThat(found.source()).isEqualTo("清民发〔2011〕3号");
    assertThat(found.amount()).isEqualTo(Money.yuan(100_000));
    assertThat(found.period())
        .isEqualTo(Period.of(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31)));
  }

  @Test
  void a_threshold_without_a_source_is_refused() {
    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .register(
                    new MatterThresholdDraft(
                        MajorMatterField.FUNDS, "十万元以上", null, " ", TODAY, null),
                    BureauAtWork.REASON),
        RecordViolation.REQUIRED.with().at("source"));
  }

  @Test
  void a_threshold_may_be_a_rule_in_words_for_any_of_the_fields() {
    for (MajorMatterField field : MajorMatterField.values()) {
      MatterThreshold threshold =
          work.register(
              new MatterThresholdDraft(field, "党组会认为重大的事项", null, "局党组议事规则", TODAY, null));
      assertThat(threshold.field()).isEqualTo(field);
    }
  }

  @Test
  void an_earlier_threshold_stays_on_record_when_another_follows() {
    MatterThreshold earlier =
        work.register(
            new MatterThresholdDraft(
                MajorMatterField.FUNDS, "五万元以上", null, "旧规定", TODAY.minusYears(1), null));
    MatterThreshold ended =
        work.desk()
            .organization()
            .revise(
                earlier.id(),
                1,
                new MatterThresholdDraft(
                    MajorMatterField.FUNDS, "五万元以上", null, "旧规定", TODAY.minusYears(1), TODAY),
                BureauAtWork.REASON)
            .orThrow();

    assertThat(ended.period().contains(TODAY)).isTrue();
    assertThat(ended.period().contains(TODAY.plusDays(1))).isFalse();
    List<MatterThreshold> versions =
        work.read(
            reading ->
                List.of(
                    reading.findVersion(MatterThreshold.KIND, earlier.id(), 1).orElseThrow(),
                    reading.findVersion(MatterThreshold.KIND, earlier.id(), 2).orElseThrow()));
    assertThat(versions).containsExactly(earlier, ended);
  }

  private MajorMatterDraft relief(String code, Money amount, UnitId unit) {
    return new MajorMatterDraft(
        code,
        MajorMatterField.FUNDS,
        "冬春救助资金分配",
        unit,
        amount,
        "科室提出,分管领导审核,党组会研究",
        "党组成员,社会救助科列席");
  }
}
