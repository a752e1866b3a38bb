package io.lpc.journal;

import static io.lpc.journal.JournalVerifier.Fault.Kind.ALTERED;
import static io.lpc.journal.JournalVerifier.Fault.Kind.CHAIN_BROKEN;
import static io.lpc.journal.JournalVerifier.Fault.Kind.CUT;
import static io.lpc.journal.JournalVerifier.Fault.Kind.FOREIGN;
import static io.lpc.journal.JournalVerifier.Fault.Kind.RECEIPT_CONTRADICTED;
import static io.lpc.journal.JournalVerifier.Fault.Kind.RECEIPT_FOREIGN;
import static io.lpc.journal.JournalVerifier.Fault.Kind.SEQUENCE_BROKEN;
import static io.lpc.journal.JournalVerifier.Fault.Kind.TIME_REVERSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Reason;
import io.lpc.common.Receipt;
import io.lpc.journal.JournalVerifier.Fault;
import io.lpc.journal.JournalVerifier.Verification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalVerifierTest {

  private static final int SIZE = 5;

  private final List<Entry> sound = Chain.of(SIZE);
  private final Head head = Chain.head(sound);

  @Test
  void an_empty_journal_is_sound() {
    assertThat(verify(List.of(), Head.EMPTY).isSound()).isTrue();
    assertThat(verify(List.of(), Head.EMPTY).head()).isEqualTo(Head.EMPTY);
  }

  @Test
  void an_untouched_journal_is_sound_with_every_receipt() {
    Receipt[] receipts = sound.stream().map(Chain::receipt).toArray(Receipt[]::new);
    Verification verification = verify(sound, head, receipts);

    assertThat(verification.faults()).isEmpty();
    assertThat(verification.isSound()).isTrue();
    assertThat(verification.head()).isEqualTo(head);
  }

  @Test
  void altered_content_shows_at_its_entry() {
    List<Entry> altered = replaced(3, Tampering.CONTENT.of(sound.get(2)));

    assertThat(verify(altered, head).faults()).containsExactly(new Fault(3, ALTERED));
  }

  @Test
  void an_altered_entry_that_was_sealed_again_breaks_the_chain_after_it() {
    Entry again = Chain.following(sound.get(1).asHead(), 3, "改写", sound.get(2).recordedAt());

    assertThat(verify(replaced(3, again), head).faults())
        .containsExactly(new Fault(4, CHAIN_BROKEN));
  }

  @Test
  void a_cut_tail_shows_where_the_journal_ends() {
    assertThat(verify(sound.subList(0, 4), head).faults()).containsExactly(new Fault(4, CUT));
    assertThat(verify(List.of(), head).faults()).containsExactly(new Fault(0, CUT));
  }

  @Test
  void a_gap_shows_after_it() {
    List<Entry> gap = new ArrayList<>(sound);
    gap.remove(2);

    assertThat(verify(gap, head).faults())
        .containsExactly(new Fault(4, SEQUENCE_BROKEN), new Fault(4, CHAIN_BROKEN));
  }

  @Test
  void a_cut_beginning_shows_at_the_first_that_is_left() {
    assertThat(verify(sound.subList(1, SIZE), head).faults())
        .containsExactly(new Fault(2, SEQUENCE_BROKEN), new Fault(2, CHAIN_BROKEN));
  }

  @Test
  void a_repetition_shows_at_the_second() {
    List<Entry> repeated = new ArrayList<>(sound);
    repeated.add(3, sound.get(2));

    assertThat(verify(repeated, head).faults())
        .containsExactly(new Fault(3, SEQUENCE_BROKEN), new Fault(3, CHAIN_BROKEN));
  }

  @Test
  void a_swap_shows_at_both_and_after_them() {
    List<Entry> swapped = new ArrayList<>(sound);
    Collections.swap(swapped, 2, 3);

    assertThat(verify(swapped, head).faults())
        .containsExactly(
            new Fault(4, SEQUENCE_BROKEN),
            new Fault(4, CHAIN_BROKEN),
            new Fault(3, SEQUENCE_BROKEN),
            new Fault(3, CHAIN_BROKEN),
            new Fault(3, TIME_REVERSED),
            new Fault(5, SEQUENCE_BROKEN),
            new Fault(5, CHAIN_BROKEN));
  }

  @Test
  void another_bureaus_journal_is_foreign_from_end_to_end() {
    BureauId other = BureauId.of("other");

    assertThat(JournalVerifier.verify(other, sound.iterator(), head, List.of()).faults())
        .hasSize(SIZE)
        .allMatch(fault -> fault.kind() == FOREIGN);
  }

  @Test
  void another_bureaus_entry_is_foreign() {
    List<Entry> mixed = replaced(2, Tampering.BUREAU.of(sound.get(1)));

    assertThat(verify(mixed, head).faults())
        .containsExactly(new Fault(2, FOREIGN), new Fault(2, ALTERED));
  }

  @Test
  void time_that_runs_backwards_shows_even_if_the_chain_is_whole() {
    Entry backwards =
        Chain.following(head, 6, "倒签", head.recordedAt().minus(Duration.ofNanos(1_000)));
    List<Entry> entries = new ArrayList<>(sound);
    entries.add(backwards);

    assertThat(verify(entries, backwards.asHead()).faults())
        .containsExactly(new Fault(6, TIME_REVERSED));
  }

  @Test
  void time_that_stands_still_is_sound() {
    Entry same = Chain.following(head, 6, "同时", head.recordedAt());
    List<Entry> entries = new ArrayList<>(sound);
    entries.add(same);

    assertThat(verify(entries, same.asHead()).isSound()).isTrue();
  }

  @Test
  void a_receipt_that_names_another_digest_is_contradicted() {
    Receipt kept = Chain.receipt(sound.get(2));
    Receipt other =
        new Receipt(
            kept.bureau(),
            kept.act(),
            kept.first(),
            kept.last(),
            Digest.sha256(new byte[] {1}),
            kept.recordedAt(),
            false);

    assertThat(verify(sound, head, kept, other).faults())
        .containsExactly(new Fault(3, RECEIPT_CONTRADICTED));
  }

  @Test
  void a_receipt_beyond_the_end_is_contradicted_even_if_the_head_was_cut_too() {
    List<Entry> cut = sound.subList(0, 3);
    Receipt fourth = Chain.receipt(sound.get(3));
    Receipt fifth = Chain.receipt(sound.get(4));

    assertThat(verify(cut, Chain.head(cut), fifth, fourth).faults())
        .containsExactly(new Fault(4, RECEIPT_CONTRADICTED), new Fault(5, RECEIPT_CONTRADICTED));
  }

  @Test
  void a_rewritten_tail_is_sound_in_itself() {
    List<Entry> rewritten = rewrittenFrom(3);

    assertThat(verify(rewritten, Chain.head(rewritten)).isSound())
        .as("without a witness it can't be told from a true one")
        .isTrue();
  }

  @Test
  void a_rewritten_tail_is_caught_by_a_head_kept_elsewhere() {
    assertThat(verify(rewrittenFrom(3), head).faults()).containsExactly(new Fault(SIZE, CUT));
  }

  @Property
  void a_rewritten_tail_is_caught_by_any_receipt_of_what_it_replaced(
      @ForAll @IntRange(min = 1, max = SIZE) int from,
      @ForAll @IntRange(min = 1, max = SIZE) int kept) {
    List<Entry> rewritten = rewrittenFrom(from);
    Receipt receipt = Chain.receipt(sound.get(kept - 1));
    Verification verification = verify(rewritten, Chain.head(rewritten), receipt);

    assertThat(verification.isSound()).isEqualTo(kept < from);
    assertThat(verification.faults()).allMatch(new Fault(kept, RECEIPT_CONTRADICTED)::equals);
  }

  @ParameterizedTest
  @EnumSource
  void no_field_of_an_entry_can_be_altered_unseen(Tampering tampering) {
    for (Entry entry : sound) {
      List<Entry> altered = replaced((int) entry.sequence(), tampering.of(entry));

      assertThat(verify(altered, head).isSound()).isFalse();
    }
  }

  @Test
  void every_field_of_an_entry_was_tried() {
    assertThat(Tampering.values()).hasSize(Entry.class.getRecordComponents().length);
  }

  @Test
  void a_receipt_of_another_bureau_is_a_fault_and_no_witness() {
    Receipt own = Chain.receipt(sound.get(2));
    Receipt foreign =
        new Receipt(
            BureauId.of("other"),
            own.act(),
            own.first(),
            own.last(),
            own.digest(),
            own.recordedAt(),
            false);

    assertThat(verify(sound, head, foreign).faults())
        .containsExactly(new Fault(3, RECEIPT_FOREIGN));
  }

  @Test
  void a_verification_stops_at_a_thousand_faults_and_says_so() {
    List<Entry> foreign = Chain.continued(List.of(), JournalVerifier.MOST + 1, "他单位");
    List<Entry> taken = new ArrayList<>();
    Verification verification =
        JournalVerifier.verify(
            BureauId.of("other"),
            foreign.stream().peek(taken::add).iterator(),
            Chain.head(foreign),
            List.of());

    assertThat(verification.stopped()).isTrue();
    assertThat(verification.faults()).hasSize(JournalVerifier.MOST);
    assertThat(verification.head().size()).isEqualTo(JournalVerifier.MOST);
    assertThat(verify(sound, head).stopped()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"ROW_.*", "CURRENT_ASTRAY"},
      mode = EnumSource.Mode.MATCH_NONE)
  void every_kind_of_fault_can_be_provoked(Fault.Kind kind) {
    List<Entry> backwards = List.of(sound.get(1), sound.get(0));
    Verification verification =
        switch (kind) {
          case ALTERED -> verify(replaced(1, Tampering.REASON.of(sound.get(0))), head);
          case CHAIN_BROKEN, SEQUENCE_BROKEN -> verify(sound.subList(1, SIZE), head);
          case TIME_REVERSED -> verify(backwards, head);
          case FOREIGN -> verify(replaced(1, Tampering.BUREAU.of(sound.get(0))), head);
          case RECEIPT_FOREIGN ->
              JournalVerifier.verify(
                  BureauId.of("other"),
                  sound.iterator(),
                  head,
                  List.of(Chain.receipt(sound.get(0))));
          case RECEIPT_CONTRADICTED -> verify(List.of(), Head.EMPTY, Chain.receipt(sound.get(0)));
          case CUT -> verify(List.of(), head);
          default -> throw new IllegalArgumentException(kind + " shows in rows only");
        };

    assertThat(verification.isSound()).isFalse();
    assertThat(verification.faults()).anyMatch(fault -> fault.kind() == kind);
  }

  private List<Entry> replaced(int sequence, Entry entry) {
    List<Entry> entries = new ArrayList<>(sound);
    entries.set(sequence - 1, entry);
    return entries;
  }

  private List<Entry> rewrittenFrom(int sequence) {
    return Chain.continued(sound.subList(0, sequence - 1), SIZE, "改写");
  }

  private static Verification verify(List<Entry> entries, Head expected, Receipt... receipts) {
    return JournalVerifier.verify(
        Chain.BUREAU, entries.iterator(), expected, Arrays.asList(receipts));
  }

  /** Each alters one field, and leaves the digest as it was (or alters just that). */
  enum Tampering {
    BUREAU,
    SEQUENCE,
    ACT,
    ACTION,
    ACTOR,
    AUTHORITY,
    REASON,
    HAPPENED_AT,
    RECORDED_AT,
    SUBJECT,
    ANSWER,
    CONTENT,
    PREVIOUS,
    DIGEST;

    Entry of(Entry e) {
      Digest other = Digest.sha256(new byte[] {1});
      return new Entry(
          this == BUREAU ? BureauId.of("other") : e.bureau(),
          this == SEQUENCE ? e.sequence() + 1 : e.sequence(),
          this == ACT ? ActKey.of("other") : e.act(),
          this == ACTION ? "other" : e.action(),
          this == ACTOR ? new Actor.Founder("other") : e.actor(),
          this == AUTHORITY ? new Authority(Authority.Basis.FOUNDING, "other") : e.authority(),
          this == REASON ? Reason.of("other") : e.reason(),
          this == HAPPENED_AT ? e.happenedAt().minusSeconds(1) : e.happenedAt(),
          this == RECORDED_AT ? e.recordedAt().plusNanos(1_000) : e.recordedAt(),
          this == SUBJECT ? new Entry.Subject("sample", "S-2", 1) : e.subject(),
          this == ANSWER ? !e.answer() : e.answer(),
          this == CONTENT ? e.content().replace("版", "改") : e.content(),
          this == PREVIOUS ? other : e.previous(),
          this == DIGEST ? other : e.digest());
    }
  }
}
