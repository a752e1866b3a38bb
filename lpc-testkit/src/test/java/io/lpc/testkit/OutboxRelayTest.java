package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.lpc.Lpc;
import io.lpc.common.BureauId;
import io.lpc.store.OutboxRelay;
import io.lpc.store.Reading;
import io.lpc.store.Session;
import io.lpc.store.Store;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Nothing leaves before the commit. */
class OutboxRelayTest {

  @Test
  void nothingIsDeliveredWhileTheHostMayStillRollBack() {
    OutboxRelay relay = new OutboxRelay(new Joined(Lpc.inMemoryStore()), SmallBureau.ID);

    assertThatIllegalStateException()
        .isThrownBy(() -> relay.deliver(10, message -> {}))
        .withMessageContaining("after the commit");
  }

  /** A store that takes part in a host's transaction. */
  private record Joined(Store store) implements Store {
    @Override
    public <R> R read(BureauId bureau, Function<? super Reading, ? extends R> work) {
      return store.read(bureau, work);
    }

    @Override
    public <R> R write(BureauId bureau, Function<? super Session, ? extends R> work) {
      return store.write(bureau, work);
    }

    @Override
    public boolean provisional() {
      return true;
    }
  }
}
