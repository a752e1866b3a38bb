package io.lpc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.lpc.common.StatedPeriod;
import io.lpc.common.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {

  private static final String NUL = "a\u0000";
  private static final String HALF = "\uD840";

  private final DraftCheck check = new DraftCheck();

  /** A draft with every constraint that drafts use. */
  public record Draft(
      @NotBlank @Size(max = 5) @Nullable String title,
      @NotNull LocalDate day,
      @NotEmpty List<@NotNull @Valid Part> parts,
      @Min(1) @Max(3) int number,
      @Pattern(regexp = "[A-Z]+") @Nullable String code,
      @Size(min = 1, max = 2) List<@NotBlank String> names) {}

  /** A part of a draft. */
  public record Part(@NotBlank @Nullable String text) {}

  /** A draft over a period, with parts over others. */
  public record Dated(@NotNull LocalDate from, @Nullable LocalDate through, List<Span> parts)
      implements StatedPeriod {}

  /** A part of a draft over a period. */
  public record Span(LocalDate from, @Nullable LocalDate through) implements StatedPeriod {}

  /** A draft without constraints. */
  public record Loose(
      @Nullable String text,
      List<String> texts,
      Map<String, String> map,
      @Nullable Loose inner,
      List<Loose> inners,
      Set<Object> values) {}

  /** A draft with a constraint that has no message. */
  public record Unknown(@Positive int number) {}

  private static final Draft SOUND =
      new Draft("低保", LocalDate.of(2011, 8, 11), List.of(new Part("a")), 1, "A", List.of("a"));

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u3000", "\u00A0", "\u2007\u202F", " \u3000\u00A0"})
  void a_text_that_shows_nothing_is_not_filled_in(String blank) {
    Draft draft =
        new Draft(blank, SOUND.day(), List.of(new Part(blank)), 1, "A", List.of("a", blank));

    assertThat(check.violations(draft))
        .containsExactly(
            RecordViolation.REQUIRED.with().at("names[1]"),
            RecordViolation.REQUIRED.with().at("parts[0].text"),
            RecordViolation.REQUIRED.with().at("title"));
    assertThat(check.violations(new Part("\u3000低保\u00A0"))).isEmpty();
  }

  @Test
  void a_sound_draft_has_no_violation() {
    assertThat(check.violations(SOUND)).isEmpty();
  }

  @Test
  void a_day_lies_between_1900_and_2199() {
    String rule = "1900-01-01 – 2199-12-31";

    assertThat(check.violations(on(LocalDate.of(1900, 1, 1)))).isEmpty();
    assertThat(check.violations(on(LocalDate.of(2199, 12, 31)))).isEmpty();
    assertThat(check.violations(on(LocalDate.of(1899, 12, 31))))
        .containsExactly(RecordViolation.RANGE.with("rule", rule).at("day"));
    assertThat(check.violations(on(LocalDate.of(20110, 8, 11))))
        .containsExactly(RecordViolation.RANGE.with("rule", rule).at("day"));
  }

  @Test
  void a_period_may_last_one_day_or_go_on() {
    LocalDate day = LocalDate.of(2011, 8, 11);

    assertThat(check.violations(new Dated(day, day, List.of()))).isEmpty();
    assertThat(check.violations(new Dated(day, null, List.of(new Span(day, null))))).isEmpty();
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused_with_both_days_wherever_it_stands() {
    LocalDate day = LocalDate.of(2011, 8, 11);
    LocalDate before = day.minusDays(1);
    Violation disorder = RecordViolation.DATES_IN_DISORDER.with("from", day, "through", before);

    assertThat(
            check.violations(
                new Dated(day, before, List.of(new Span(day, day), new Span(day, before)))))
        .containsExactly(disorder.at("parts[1].through"), disorder.at("through"));
  }

  @Test
  void a_period_without_its_first_day_lacks_that_day_and_nothing_else() {
    assertThat(check.violations(new Dated(null, LocalDate.of(2011, 8, 11), List.of())))
        .containsExactly(RecordViolation.REQUIRED.with().at("from"));
  }

  @Property(tries = 100)
  void days_are_in_disorder_exactly_if_the_last_comes_first(
      @ForAll @DateRange(min = "2000-01-01", max = "2030-12-31") LocalDate from,
      @ForAll @DateRange(min = "2000-01-01", max = "2030-12-31") LocalDate through) {
    assertThat(check.violations(new Dated(from, through, List.of())).isEmpty())
        .isEqualTo(!through.isBefore(from));
  }

  private static Draft on(LocalDate day) {
    return new Draft("低保", day, List.of(new Part("a")), 1, "A", List.of("a"));
  }

  @Test
  void every_violation_comes_at_once_located_and_sorted_by_field() {
    Draft draft =
        new Draft(
            "一二三四五六",
            null,
            List.of(new Part("fine"), new Part(" ")),
            4,
            "a",
            List.of("a", "", "c"));

    assertThat(check.violations(draft))
        .extracting(Violation::at, Violation::code)
        .containsExactly(
            located("code", RecordViolation.FORM),
            located("day", RecordViolation.REQUIRED),
            located("names", RecordViolation.SIZE),
            located("names[1]", RecordViolation.REQUIRED),
            located("number", RecordViolation.RANGE),
            located("parts[1].text", RecordViolation.REQUIRED),
            located("title", RecordViolation.SIZE));
  }

  @Test
  void one_field_may_break_several_constraints() {
    Draft draft =
        new Draft("      ", LocalDate.EPOCH, List.of(new Part("a")), 1, null, List.of("a"));

    assertThat(check.violations(draft))
        .extracting(Violation::at, Violation::code)
        .containsExactly(
            located("title", RecordViolation.REQUIRED), located("title", RecordViolation.SIZE));
  }

  @Test
  void messages_state_the_bounds_in_both_languages_whatever_the_machines_language() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRENCH);
      Draft draft = new Draft("一二三四五六", LocalDate.EPOCH, List.of(), 0, "a", List.of("a"));

      assertThat(check.violations(draft))
          .extracting(Violation::chinese)
          .containsExactly(
              "格式不正确,应符合:[A-Z]+。", "数值超出允许范围:≥ 1。请修改。", "必填项未填写,请补充。", "长度或数量应在0至5之间,请修改。");
      assertThat(check.violations(draft))
          .extracting(Violation::english)
          .containsExactly(
              "The form is not right; it must match: [A-Z]+.",
              "The number is out of range: ≥ 1. Correct it.",
              "This field is required. Fill it in.",
              "The length or number must be 0 to 5. Correct it.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void unstorable_text_is_found_wherever_it_hides() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("fine", HALF);
    Loose deep = new Loose(HALF, List.of(), Map.of(), null, List.of(), Set.of());
    Loose draft =
        new Loose(
            NUL,
            List.of("fine", HALF),
            map,
            deep,
            List.of(loose("fine"), deep),
            Set.of(Map.of("key", NUL)));

    assertThat(check.violations(draft))
        .allMatch(violation -> violation.code().equals(RecordViolation.UNSTORABLE.code()))
        .extracting(Violation::at)
        .containsExactly(
            "inner.text", "inners[1].text", "map[fine]", "text", "texts[1]", "values[0][key]");
  }

  @Test
  void unstorable_keys_are_found_too() {
    Loose draft = new Loose(null, List.of(), Map.of(NUL, "fine"), null, List.of(), Set.of());

    assertThat(check.violations(draft))
        .extracting(Violation::at, Violation::code)
        .containsExactly(located("map[]", RecordViolation.UNSTORABLE));
  }

  @Test
  void broken_constraints_and_unstorable_texts_come_together() {
    Draft draft = new Draft(null, LocalDate.EPOCH, List.of(new Part(NUL)), 1, "A", List.of("a"));

    assertThat(check.violations(draft))
        .extracting(Violation::at, Violation::code)
        .containsExactly(
            located("parts[0].text", RecordViolation.UNSTORABLE),
            located("title", RecordViolation.REQUIRED));
  }

  @Test
  void what_is_absent_is_passed_over() {
    assertThat(check.violations(loose(null))).isEmpty();
  }

  @Test
  void a_constraint_without_a_message_is_a_mistake_of_ours() {
    assertThatIllegalStateException()
        .isThrownBy(() -> check.violations(new Unknown(0)))
        .withMessageContaining("Positive");
  }

  private static Loose loose(@Nullable String text) {
    return new Loose(text, List.of(), Map.of(), null, List.of(), Set.of());
  }

  private static Tuple located(String at, RecordViolation code) {
    return tuple(at, code.code());
  }
}
