package io.lpc.power;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Violation;
import io.lpc.organization.CodeTable;
import io.lpc.organization.Post;
import io.lpc.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PowerRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2011, 8, 20);
  private static final UnitId AID = UnitId.of("aid");
  private static final PostId CLERK = PostId.of("aid-clerk");
  private static final OfficialId CHEN = OfficialId.of("chen-ji");
  private static final CodeTable TYPES = PowerTypes.national().toRecord("types", 1);
  private static final LegalBasis REGULATION =
      basis(LegalLevel.ADMINISTRATIVE_REGULATION, LocalDate.of(1999, 10, 1), null);

  @ParameterizedTest
  @CsvSource({"CONFIRMED,DRAFT", "DRAFT,DRAFT", "CONFIRMED,CONFIRMED", "CONFIRMED,STRUCK_OUT"})
  void a_register_makes_no_draft_of_what_was_confirmed(
      PowerItemStatus current, PowerItemStatus stated) {
    boolean undone = current == PowerItemStatus.CONFIRMED && stated == PowerItemStatus.DRAFT;
    PowerItem item = item(PowerScope.EXTERNAL, List.of(REGULATION), CLERK, CHEN, current);

    assertThat(PowerRules.kept(item, stated, new Actor.Founder("建档员")))
        .isEqualTo(
            undone
                ? List.of(PowerViolation.CONFIRMED.with("item", "QL-001").at("status"))
                : List.of());
  }

  @Test
  void an_item_with_post_person_and_basis_is_confirmed() {
    assertThat(PowerRules.confirmation(item(), Set.of(CHEN), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PowerScope.class)
  void without_a_responsible_post_nothing_is_confirmed(PowerScope scope) {
    PowerItem item = item(scope, List.of(REGULATION), null, CHEN, PowerItemStatus.DRAFT);

    assertThat(PowerRules.confirmation(item, Set.of(), TODAY))
        .containsExactly(PowerViolation.NO_POST.with("item", "QL-001").at("post"));
  }

  @ParameterizedTest
  @EnumSource(PowerScope.class)
  void without_any_basis_nothing_is_confirmed(PowerScope scope) {
    PowerItem item = item(scope, List.of(), CLERK, CHEN, PowerItemStatus.DRAFT);

    assertThat(PowerRules.confirmation(item, Set.of(CHEN), TODAY)).containsExactly(noBasis());
  }

  @ParameterizedTest
  @EnumSource(names = "BUREAU_RULE", mode = EnumSource.Mode.EXCLUDE)
  void an_external_power_rests_on_law_of_any_level(LegalLevel level) {
    LegalBasis law = basis(level, LocalDate.of(1999, 10, 1), null);

    assertThat(confirming(PowerScope.EXTERNAL, law)).isEmpty();
  }

  @Test
  void a_rule_of_the_bureau_is_no_basis_for_an_external_power_but_for_an_internal_one() {
    LegalBasis ownRule = basis(LegalLevel.BUREAU_RULE, LocalDate.of(2005, 1, 1), null);

    assertThat(confirming(PowerScope.EXTERNAL, ownRule)).containsExactly(noBasis());
    assertThat(confirming(PowerScope.INTERNAL, ownRule)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1999-10-01, 2011-08-19, false", // repealed yesterday
    "1999-10-01, 2011-08-20, true", // its last day
    "2011-08-20, 2011-12-31, true", // its first day
    "2011-08-21, 2011-12-31, false" // in force from tomorrow
  })
  void a_basis_counts_on_the_days_on_which_it_is_in_force(
      LocalDate from, LocalDate through, boolean confirmed) {
    LegalBasis law = basis(LegalLevel.LAW, from, through);

    assertThat(confirming(PowerScope.EXTERNAL, law).isEmpty()).isEqualTo(confirmed);
  }

  @Test
  void one_basis_in_force_is_enough_beside_those_repealed() {
    LegalBasis repealed =
        basis(LegalLevel.LAW, LocalDate.of(1987, 1, 1), LocalDate.of(1999, 9, 30));
    PowerItem item =
        item(
            PowerScope.EXTERNAL, List.of(repealed, REGULATION), CLERK, CHEN, PowerItemStatus.DRAFT);

    assertThat(PowerRules.confirmation(item, Set.of(CHEN), TODAY)).isEmpty();
  }

  @Test
  void the_responsible_person_holds_the_responsible_post() {
    assertThat(PowerRules.confirmation(item(), Set.of(OfficialId.of("feng-wu")), TODAY))
        .containsExactly(
            PowerViolation.PERSON_NOT_HOLDER
                .with("official", CHEN, "day", TODAY, "post", CLERK)
                .at("person"));
    assertThat(PowerRules.confirmation(item(), Set.of(), TODAY))
        .extracting(Violation::code)
        .containsExactly("LPC-POWER-006");
  }

  @ParameterizedTest
  @EnumSource(names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
  void only_a_draft_is_confirmed(PowerItemStatus status) {
    PowerItem item = item(PowerScope.EXTERNAL, List.of(REGULATION), CLERK, CHEN, status);

    assertThat(PowerRules.confirmation(item, Set.of(CHEN), TODAY))
        .containsExactly(
            PowerViolation.WRONG_STATUS.with(
                "item", "QL-001", "status", status.chinese(), "action", "确认/confirm"));
  }

  @Test
  void everything_in_the_way_of_a_confirmation_is_said_at_once() {
    PowerItem item = item(PowerScope.EXTERNAL, List.of(), null, CHEN, PowerItemStatus.STRUCK_OUT);

    assertThat(PowerRules.confirmation(item, Set.of(), TODAY))
        .extracting(Violation::code)
        .containsExactlyInAnyOrder("LPC-POWER-001", "LPC-POWER-002", "LPC-POWER-003");
  }

  @Test
  void a_type_is_one_of_the_code_table_in_force() {
    CodeTable own =
        new CodeTable(TYPES.id(), 2, PowerTypes.SCHEME, "本局分类", List.of(code("B1"), code("B2")));

    assertThat(PowerRules.draft(item(), TYPES, post(AID))).isEmpty();
    assertThat(PowerRules.draft(item(), own, post(AID)))
        .containsExactly(PowerViolation.UNKNOWN_TYPE.with("type", "05").at("type"));
  }

  @Test
  void the_responsible_post_belongs_to_the_responsible_unit() {
    assertThat(PowerRules.draft(item(), TYPES, post(UnitId.of("societies"))))
        .containsExactly(PowerViolation.POST_ELSEWHERE.with("post", CLERK, "unit", AID).at("post"));
  }

  @Test
  void a_draft_may_still_lack_post_and_basis() {
    PowerItem item = item(PowerScope.EXTERNAL, List.of(), null, null, PowerItemStatus.DRAFT);

    assertThat(PowerRules.draft(item, TYPES, null)).isEmpty();
  }

  @Property
  void no_external_power_is_confirmed_without_law_in_force_on_that_day(
      @ForAll("bases") List<LegalBasis> bases,
      @ForAll @DateRange(min = "2011-01-01", max = "2011-12-31") LocalDate day) {
    boolean lawInForce =
        bases.stream()
            .anyMatch(each -> each.level() != LegalLevel.BUREAU_RULE && each.isInForce(day));
    PowerItem item = item(PowerScope.EXTERNAL, bases, CLERK, CHEN, PowerItemStatus.DRAFT);

    assertThat(PowerRules.confirmation(item, Set.of(CHEN), day).isEmpty()).isEqualTo(lawInForce);
  }

  @Property
  void whatever_supports_an_external_power_supports_an_internal_one_too(
      @ForAll("bases") List<LegalBasis> bases,
      @ForAll @DateRange(min = "2011-01-01", max = "2011-12-31") LocalDate day) {
    assertThat(bases)
        .filteredOn(each -> each.supports(PowerScope.EXTERNAL, day))
        .allMatch(each -> each.supports(PowerScope.INTERNAL, day));
  }

  @Provide
  Arbitrary<List<LegalBasis>> bases() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 364).map(LocalDate.of(2011, 1, 1)::plusDays);
    return Combinators.combine(Arbitraries.of(LegalLevel.class), days, days)
        .as(
            (level, one, other) ->
                one.isBefore(other) ? basis(level, one, other) : basis(level, other, one))
        .list()
        .ofMaxSize(4);
  }

  private static List<Violation> confirming(PowerScope scope, LegalBasis basis) {
    PowerItem item = item(scope, List.of(basis), CLERK, CHEN, PowerItemStatus.DRAFT);
    return PowerRules.confirmation(item, Set.of(CHEN), TODAY);
  }

  private static Violation noBasis() {
    return PowerViolation.NO_BASIS.with("item", "QL-001", "day", TODAY).at("bases");
  }

  private static PowerItem item() {
    return item(PowerScope.EXTERNAL, List.of(REGULATION), CLERK, CHEN, PowerItemStatus.DRAFT);
  }

  private static PowerItem item(
      PowerScope scope,
      List<LegalBasis> bases,
      PostId post,
      OfficialId person,
      PowerItemStatus status) {
    return new PowerItem(
        PowerItemId.of("item-1"),
        1,
        "QL-001",
        "城市居民最低生活保障待遇审批",
        "05",
        scope,
        bases,
        AID,
        post,
        person,
        null,
        "",
        List.of(),
        List.of(),
        status,
        "",
        null);
  }

  private static LegalBasis basis(LegalLevel level, LocalDate from, LocalDate through) {
    return new LegalBasis("城市居民最低生活保障条例", "国务院令第271号", level, from, through);
  }

  private static CodeTable.Code code(String code) {
    return new CodeTable.Code(code, "类别" + code, "type " + code);
  }

  private static Post post(UnitId unit) {
    return new Post(CLERK, 1, "JZK-2", "低保审核岗", unit, List.of(), Set.of(), true, null, 0, false);
  }
}
