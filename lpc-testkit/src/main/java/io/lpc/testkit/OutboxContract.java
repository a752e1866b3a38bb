package io.lpc.testkit;

import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.common.ActKey;
import io.lpc.common.Page;
import io.lpc.common.Verdict;
import io.lpc.organization.Unit;
import io.lpc.store.Outbox;
import io.lpc.store.OutboxMessage;
import io.lpc.store.OutboxRelay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * 待发消息契约: a message is kept with what it tells of, waits until it is marked, and is delivered at
 * least once, in order. The port {@link Outbox}.
 */
public abstract class OutboxContract extends AdapterContract {

  private void tell(DirectDesk by, String id, String... topics) {
    by.act(
            "test.tell",
            Unit.KIND,
            work -> {
              Unit unit = work.put(unit(id, "科室"));
              for (String topic : topics) {
                work.tell(unit, topic, out -> out.text("unit", Specimens.TRICKY + id));
              }
              return Verdict.allowed(unit);
            })
        .orThrow();
  }

  private List<OutboxMessage> waiting(int most) {
    return desk.read(reading -> reading.port(Outbox.class).waiting(most));
  }

  private void mark(OutboxMessage message) {
    store.write(
        bureau,
        session -> {
          session.port(Outbox.class).delivered(message);
          return message;
        });
  }

  @Test
  void withoutMessagesNothingWaits() {
    assertThat(waiting(10)).isEmpty();
  }

  @Test
  void aMessageComesBackAsItWasLeft() {
    desk.put(unit("U-0", "科室"));
    clock.set(later(1).plusNanos(1_000));

    tell(desk.withKey(ActKey.of("K-1")), "U-1", "test.told");

    assertThat(waiting(10)).hasSize(1);
    OutboxMessage message = waiting(10).get(0);
    assertThat(message.sequence()).isEqualTo(2);
    assertThat(message.topic()).isEqualTo("test.told");
    assertThat(message.act()).isEqualTo(ActKey.of("K-1"));
    assertThat(message.recordedAt()).isEqualTo(later(1).plusNanos(1_000));
    assertThat(message.payload()).contains("𠮷😀").startsWith("{\"unit\":\" 廉能").endsWith("U-1\"}");
  }

  @Test
  void messagesWaitInTheOrderOfTheirEntries() {
    for (int i = 1; i <= 12; i++) {
      tell(desk, "U-" + i, "test.told");
    }

    assertThat(waiting(100)).extracting(OutboxMessage::sequence).isSorted().hasSize(12);
    assertThat(waiting(5)).extracting(OutboxMessage::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void oneEntryMayTellOfSeveralTopics() {
    tell(desk, "U-1", "test.b", "test.a");

    assertThat(waiting(10))
        .extracting(OutboxMessage::topic)
        .containsExactlyInAnyOrder("test.a", "test.b");
    mark(waiting(1).get(0));
    assertThat(waiting(10)).hasSize(1);
  }

  @Test
  void whatWasDeliveredWaitsNoLonger() {
    tell(desk, "U-1", "test.told");
    tell(desk, "U-2", "test.told");

    mark(waiting(10).get(0));

    assertThat(waiting(10)).extracting(OutboxMessage::sequence).containsExactly(2L);
  }

  @Test
  void whatWasDeliveredStaysSo() {
    tell(desk, "U-1", "test.told");
    OutboxMessage message = waiting(10).get(0);
    mark(message);

    mark(message);
    assertThat(waiting(10)).isEmpty();
    assertThatThrownBy(() -> markAndFail(message)).hasMessage("after it");
    assertThat(waiting(10)).as("marked again, and that taken back").isEmpty();
  }

  @Test
  void aMarkThatIsTakenBackLeavesTheMessageWaiting() {
    tell(desk, "U-1", "test.told");
    OutboxMessage message = waiting(10).get(0);

    assertThatThrownBy(() -> markAndFail(message)).hasMessage("after it");

    assertThat(waiting(10)).containsExactly(message);
  }

  @Test
  void nothingIsMarkedWhileOneReads() {
    tell(desk, "U-1", "test.told");
    OutboxMessage message = waiting(10).get(0);

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                desk.read(
                    reading -> {
                      reading.port(Outbox.class).delivered(message);
                      return message;
                    }));
    assertThat(waiting(10)).containsExactly(message);
  }

  @Test
  void aMarkChangesNeitherHeadNorJournal() {
    tell(desk, "U-1", "test.told");
    long before = desk.head().size();

    mark(waiting(10).get(0));

    assertThat(desk.head().size()).isEqualTo(before);
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void theRelayDeliversInOrderAndMarksWhatItSent() {
    tell(desk, "U-1", "test.told");
    tell(desk, "U-2", "test.told");
    List<OutboxMessage> sent = new ArrayList<>();

    assertThat(new OutboxRelay(store, bureau).deliver(10, sent::add)).isEqualTo(2);

    assertThat(sent).extracting(OutboxMessage::sequence).containsExactly(1L, 2L);
    assertThat(new OutboxRelay(store, bureau).deliver(10, sent::add)).isZero();
  }

  @Test
  void whatCouldNotBeSentIsSentAgainAndSoIsAllAfterIt() {
    for (int i = 1; i <= 3; i++) {
      tell(desk, "U-" + i, "test.told");
    }
    List<Long> sent = new ArrayList<>();
    OutboxRelay relay = new OutboxRelay(store, bureau);

    assertThatThrownBy(
            () ->
                relay.deliver(
                    10,
                    message -> {
                      sent.add(message.sequence());
                      if (message.sequence() == 2) {
                        throw new IllegalStateException("out of order");
                      }
                    }))
        .hasMessage("out of order");
    relay.deliver(10, message -> sent.add(message.sequence()));

    assertThat(sent).containsExactly(1L, 2L, 2L, 3L);
  }

  @Test
  void aListOfMessagesHasOneToAThousand() {
    assertThat(waiting(Page.LARGEST)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> waiting(0));
    assertThatIllegalArgumentException().isThrownBy(() -> waiting(Page.LARGEST + 1));
  }

  @Test
  void messagesOfAnotherBureauAreNotSeenAndNotMarked() {
    tell(desk, "U-1", "test.told");
    tell(elsewhere, "U-1", "test.told");
    OutboxMessage here = waiting(10).get(0);

    mark(here);

    assertThat(waiting(10)).isEmpty();
    List<OutboxMessage> there = elsewhere.read(reading -> reading.port(Outbox.class).waiting(10));
    assertThat(there).hasSize(1);
  }

  private void markAndFail(OutboxMessage message) {
    store.write(
        bureau,
        session -> {
          session.port(Outbox.class).delivered(message);
          throw new IllegalStateException("after it");
        });
  }
}
