package io.lpc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate BEGINNING = LocalDate.of(2011, 8, 1);
  private static final int DAYS = 12;

  @Test
  void a_period_is_over_after_its_last_day_and_an_open_one_never() {
    Period august = new Period(BEGINNING, LocalDate.of(2011, 8, 31));

    assertThat(august.isOver(LocalDate.of(2011, 8, 31))).isFalse();
    assertThat(august.isOver(LocalDate.of(2011, 9, 1))).isTrue();
    assertThat(Period.from(BEGINNING).isOver(LocalDate.of(2199, 12, 31))).isFalse();
  }

  @Test
  void both_ends_are_in_it() {
    Period period = Period.of(day(2), day(4));

    assertThat(period.contains(day(1))).isFalse();
    assertThat(period.contains(day(2))).isTrue();
    assertThat(period.contains(day(4))).isTrue();
    assertThat(period.contains(day(5))).isFalse();
  }

  @Test
  void an_open_period_has_no_end() {
    assertThat(Period.from(day(2)).contains(LocalDate.MAX)).isTrue();
    assertThat(Period.from(day(2)).contains(day(1))).isFalse();
    assertThat(Period.from(day(2)).through()).isNull();
  }

  @Test
  void a_single_day_is_a_period() {
    assertThat(Period.of(day(2), day(2)).contains(day(2))).isTrue();
  }

  @Test
  void an_end_before_the_beginning_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.of(day(2), day(1)))
        .withMessageContaining("2011-08-02")
        .withMessageContaining("2011-08-03");
    assertThatIllegalArgumentException().isThrownBy(() -> Period.from(day(2)).endingOn(day(1)));
  }

  @Test
  void it_can_be_ended_earlier_or_later() {
    assertThat(Period.from(day(2)).endingOn(day(4))).isEqualTo(Period.of(day(2), day(4)));
    assertThat(Period.of(day(2), day(4)).endingOn(day(9))).isEqualTo(Period.of(day(2), day(9)));
  }

  @Test
  void periods_that_meet_on_a_day_overlap_and_those_that_follow_do_not() {
    assertThat(Period.of(day(0), day(2)).overlaps(Period.from(day(2)))).isTrue();
    assertThat(Period.of(day(0), day(1)).overlaps(Period.from(day(2)))).isFalse();
  }

  @Test
  void it_shows_its_days() {
    assertThat(Period.of(day(0), day(1))).hasToString("2011-08-01/2011-08-02");
    assertThat(Period.from(day(0))).hasToString("2011-08-01/..");
  }

  @Property
  void overlapping_is_sharing_a_day(
      @ForAll("periods") Period one, @ForAll("periods") Period other) {
    // An open period holds the day after the last that any closed one ends on.
    boolean shared =
        IntStream.rangeClosed(0, DAYS + 1)
            .mapToObj(PeriodTest::day)
            .anyMatch(day -> one.contains(day) && other.contains(day));

    assertThat(one.overlaps(other)).isEqualTo(shared);
  }

  @Property
  void overlapping_is_mutual_and_with_itself(
      @ForAll("periods") Period one, @ForAll("periods") Period other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlaps(one)).isTrue();
  }

  @Property
  void it_holds_a_day_if_it_overlaps_that_day_alone(
      @ForAll("periods") Period period, @ForAll @IntRange(max = DAYS) int offset) {
    assertThat(period.contains(day(offset)))
        .isEqualTo(period.overlaps(Period.of(day(offset), day(offset))));
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<Integer> begin = Arbitraries.integers().between(0, DAYS);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, DAYS).injectNull(0.3);
    return Combinators.combine(begin, length)
        .as(
            (from, days) ->
                days == null
                    ? Period.from(day(from))
                    : Period.of(day(from), day(Math.min(DAYS, from + days))));
  }

  private static LocalDate day(int offset) {
    return BEGINNING.plusDays(offset);
  }
}
