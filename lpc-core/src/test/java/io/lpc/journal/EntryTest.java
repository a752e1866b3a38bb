package io.lpc.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.OfficialId;
import io.lpc.common.PartyId;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The digests of entries. Another program, that shares no code with ours, computed them. They never
 * change: journals that exist are chained by them.
 */
class EntryTest {

  private static final Entry.Act FOUNDING =
      new Entry.Act(
          BureauId.of("qinghe-mzj"),
          ActKey.of("act-1"),
          "sample.put",
          new Actor.Founder("建档人"),
          new Authority(Authority.Basis.FOUNDING, "建档人"),
          Reason.of("建档"),
          Instant.parse("2011-08-11T01:00:00Z"),
          Instant.parse("2011-08-11T01:00:00.000001Z"));

  private static final Entry.Act CORRECTION =
      new Entry.Act(
          BureauId.of("qinghe-mzj"),
          ActKey.of("act-2"),
          "sample.put",
          new Actor.Holder(OfficialId.of("O-1"), PostId.of("P-1")),
          new Authority(Authority.Basis.APPOINTMENT, "A-1"),
          Reason.of("更正\n名称"),
          Instant.parse("2011-08-11T02:00:00Z"),
          Instant.parse("2011-08-12T02:00:00.123456Z"));

  private final Entry first = entry(Head.EMPTY, FOUNDING, Sample.of(1, "低保审核"), true);
  private final Entry second =
      entry(first.asHead(), CORRECTION, Sample.of(2, "低保审核\"复核\"\\"), false);

  @Test
  void the_first_digest_is_pinned() {
    assertThat(first.digest())
        .hasToString("67cbe74921ccc2abdd4e394a093f44b795e49db97ace037616e8ff88362869d3");
  }

  @Test
  void the_following_digest_is_pinned() {
    assertThat(second.digest())
        .hasToString("df5bda16e11cd904eec0ff9de24828d35d1913c0d16046c338b69cd2957a6424");
  }

  @Test
  void an_entry_follows_the_head_before_it() {
    assertThat(first.sequence()).isEqualTo(1);
    assertThat(first.previous()).isEqualTo(Digest.NONE);
    assertThat(first.subject()).isEqualTo(new Entry.Subject("sample", "S-1", 1));
    assertThat(first.content()).isEqualTo(CanonicalForm.of(Sample.of(1, "低保审核")).text());
    assertThat(second.sequence()).isEqualTo(2);
    assertThat(second.previous()).isEqualTo(first.digest());
    assertThat(second.asHead()).isEqualTo(new Head(2, second.digest(), CORRECTION.recordedAt()));
    assertThat(List.of(first, second)).allMatch(Entry::isIntact);
  }

  @Test
  void no_two_actors_leave_the_same_entry() {
    OfficialId official = OfficialId.of("a");
    PostId post = PostId.of("a");
    List<Actor> actors =
        List.of(
            new Actor.Holder(official, post),
            new Actor.Automation("a", official),
            new Actor.Automation("a/a", official),
            new Actor.Automation("a/a/a", official),
            new Actor.Automation("a", OfficialId.of("b")),
            new Actor.Outsider(PartyId.of("a")),
            new Actor.Founder("a"),
            new Actor.Founder("a@a"),
            new Actor.Founder("holder:a@a"));

    Stream<Digest> digests = actors.stream().map(EntryTest::digestOfActBy);

    assertThat(digests.collect(Collectors.toSet())).hasSize(actors.size());
  }

  private static Digest digestOfActBy(Actor actor) {
    Entry.Act act =
        new Entry.Act(
            FOUNDING.bureau(),
            FOUNDING.key(),
            FOUNDING.action(),
            actor,
            FOUNDING.authority(),
            FOUNDING.reason(),
            FOUNDING.happenedAt(),
            FOUNDING.recordedAt());
    return entry(Head.EMPTY, act, Sample.of(1, "a"), true).digest();
  }

  private static Entry entry(Head before, Entry.Act act, Sample sample, boolean answer) {
    return Entry.following(before, act, sample, CanonicalForm.of(sample), answer);
  }
}
