package io.lpc.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

  private static final long LAST = (1L << 48) - 1;

  @Property
  void they_are_version_7_uuids_of_their_millisecond(@ForAll @LongRange(max = LAST) long millis) {
    String id = at(millis).next();
    UUID uuid = UUID.fromString(id);

    assertThat(uuid.version()).isEqualTo(7);
    assertThat(uuid.variant()).isEqualTo(2);
    assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(millis);
    assertThat(Id.isValid(id)).isTrue();
    assertThat(uuid).hasToString(id);
  }

  @Property
  void their_texts_sort_by_the_millisecond(
      @ForAll @LongRange(max = LAST) long one, @ForAll @LongRange(max = LAST) long other) {
    int texts = Integer.signum(at(one).next().compareTo(at(other).next()));

    if (one != other) {
      assertThat(texts).isEqualTo(Long.signum(Long.compare(one, other)));
    }
  }

  @Test
  void those_of_one_millisecond_differ() {
    IdSource ids = at(1_313_024_400_000L);
    Set<String> given = new HashSet<>();
    IntStream.range(0, 10_000).forEach(i -> given.add(ids.next()));

    assertThat(given).hasSize(10_000);
  }

  @Test
  void threads_share_a_source() {
    IdSource ids = at(1_313_024_400_000L);
    Set<String> given = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 10_000).parallel().forEach(i -> given.add(ids.next()));

    assertThat(given).hasSize(10_000);
  }

  @Test
  void what_is_random_varies() {
    IdSource ids = at(0);
    long high = 0;
    long low = 0;
    for (int i = 0; i < 200; i++) {
      UUID uuid = UUID.fromString(ids.next());
      high |= uuid.getMostSignificantBits();
      low |= uuid.getLeastSignificantBits();
    }

    assertThat(high).as("12 random bits and the version").isEqualTo(0x7FFFL);
    assertThat(low).as("62 random bits and the variant").isEqualTo(0xBFFFFFFFFFFFFFFFL);
  }

  private static IdSource at(long millis) {
    return new TimeOrderedIds(Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC));
  }
}
