package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Desk;
import io.lpc.Lpc;
import io.lpc.common.ActKey;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitKind;
import io.lpc.store.RecordViolation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One key names one act, also where two acts go by the same name. */
class KeyOfAnotherKindTest {

  @Test
  void theKeyOfAUnitDoesNotRegisterAnOfficial() {
    Lpc lpc =
        Lpc.builder()
            .store(Lpc.inMemoryStore())
            .clock(SettableClock.at(SmallBureau.FOUNDED_ON))
            .build();
    SmallBureau bureau = SmallBureau.foundedIn(lpc);
    ActKey key = ActKey.of("import-0815");
    Desk desk = bureau.desk(bureau.director).withKey(key);
    desk.organization()
        .register(
            new UnitDraft("JCK", "基层政权科", UnitKind.SECTION, null, List.of(), 9), SmallBureau.REASON)
        .orThrow();
    long before = bureau.bureau().journal().head().size();

    assertThat(
            desk.organization()
                .register(new OfficialDraft("008", "孔辛", null, null, null), SmallBureau.REASON)
                .violations())
        .containsExactly(
            RecordViolation.KEY_REUSED.with("key", key, "action", "organization.register"));
    assertThat(bureau.bureau().journal().head().size()).isEqualTo(before);
  }
}
