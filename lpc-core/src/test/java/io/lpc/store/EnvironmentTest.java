package io.lpc.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Verdict;
import io.lpc.journal.Authority;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

  private static final Authority ANY = new Authority(Authority.Basis.FOUNDING, "任何人");

  @Test
  void moments_are_cut_to_the_microsecond() {
    assertThat(at("2011-08-11T01:02:03.123456789Z").now())
        .isEqualTo(Instant.parse("2011-08-11T01:02:03.123456Z"));
  }

  @Test
  void the_day_is_the_bureaus_not_the_clocks() {
    assertThat(at("2011-08-11T15:59:59Z").today()).isEqualTo(LocalDate.of(2011, 8, 11));
    assertThat(at("2011-08-11T16:00:00Z").today()).isEqualTo(LocalDate.of(2011, 8, 12));
    assertThat(at("2011-08-11T16:00:00Z").dayOf(Instant.parse("2011-12-31T16:00:00Z")))
        .isEqualTo(LocalDate.of(2012, 1, 1));
  }

  private static Environment at(String moment) {
    return new Environment(
        Clock.fixed(Instant.parse(moment), ZoneOffset.UTC),
        ZoneId.of("Asia/Shanghai"),
        () -> "id",
        (reading, actor, day) -> Verdict.allowed(ANY));
  }
}
