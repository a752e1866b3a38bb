package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotingRuleTest {

  @Test
  void in_practice_half_the_members_can_decide_and_more_than_half_carry() {
    assertThat(VotingRule.DEFAULT)
        .isEqualTo(new VotingRule(new VotingRule.Part(1, 2), new VotingRule.Part(1, 2)));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 3, 2", "1, 2, 4, 2", "2, 3, 5, 4", "2, 3, 6, 4", "0, 1, 9, 0", "1, 1, 9, 9"})
  void a_part_of_a_body_is_rounded_up(int numerator, int denominator, int whole, int reached) {
    assertThat(new VotingRule.Part(numerator, denominator).of(whole)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 2, 4, false", "1, 2, 3, 4, true", "1, 2, 2, 3, true", "2, 3, 4, 6, false"})
  void exactly_the_part_does_not_pass_it(
      int numerator, int denominator, int votes, int whole, boolean passed) {
    assertThat(new VotingRule.Part(numerator, denominator).isPassedBy(votes, whole))
        .isEqualTo(passed);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "-1, 2", "3, 2", "0, -1"})
  void what_is_no_part_of_a_whole_is_a_programming_error(int numerator, int denominator) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VotingRule.Part(numerator, denominator))
        .withMessageContaining(numerator + "/" + denominator);
  }

  @Property
  void of_gives_the_smallest_number_that_reaches_the_part(
      @ForAll("parts") VotingRule.Part part, @ForAll @IntRange(min = 0) int whole) {
    int reached = part.of(whole);

    assertThat(reached).isBetween(0, whole);
    assertThat(reaches(part, reached, whole)).isTrue();
    assertThat(reached == 0 || !reaches(part, reached - 1, whole)).isTrue();
  }

  @Property
  void whatever_passes_a_part_reaches_it_too(
      @ForAll("parts") VotingRule.Part part,
      @ForAll @IntRange(min = 0) int number,
      @ForAll @IntRange(min = 0) int whole) {
    if (part.isPassedBy(number, whole)) {
      assertThat(number).isGreaterThanOrEqualTo(part.of(whole));
    } else {
      assertThat(number).isLessThanOrEqualTo(part.of(whole));
    }
  }

  @Property
  void one_more_vote_never_falls_below_the_part_and_one_more_voter_never_lowers_it(
      @ForAll("parts") VotingRule.Part part,
      @ForAll @IntRange(min = 0, max = 1_000) int number,
      @ForAll @IntRange(min = 0, max = 1_000) int whole) {
    assertThat(part.isPassedBy(number + 1, whole)).isIn(true, part.isPassedBy(number, whole));
    assertThat(part.of(whole + 1)).isGreaterThanOrEqualTo(part.of(whole));
    assertThat(part.isPassedBy(number, whole + 1)).isIn(false, part.isPassedBy(number, whole));
  }

  @Property
  void a_part_is_the_same_however_it_is_written(
      @ForAll("parts") VotingRule.Part part,
      @ForAll @IntRange(min = 1, max = 50) int factor,
      @ForAll @IntRange(min = 0, max = 1_000) int number,
      @ForAll @IntRange(min = 0, max = 1_000) int whole) {
    VotingRule.Part expanded =
        new VotingRule.Part(part.numerator() * factor, part.denominator() * factor);

    assertThat(expanded.of(whole)).isEqualTo(part.of(whole));
    assertThat(expanded.isPassedBy(number, whole)).isEqualTo(part.isPassedBy(number, whole));
  }

  @Provide
  Arbitrary<VotingRule.Part> parts() {
    return Arbitraries.integers()
        .between(1, 100)
        .flatMap(
            denominator ->
                Arbitraries.integers()
                    .between(0, denominator)
                    .map(numerator -> new VotingRule.Part(numerator, denominator)));
  }

  private static boolean reaches(VotingRule.Part part, int number, int whole) {
    return (long) number * part.denominator() >= (long) whole * part.numerator();
  }
}
