package io.lpc.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lpc.common.Digest;
import io.lpc.common.PostId;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItemId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RiskPointTest {

  private static final RiskPoint POINT = Points.recorded(Points.individual());
  private static final List<String> SHOWN = POINT.manifestations();

  @ParameterizedTest
  @MethodSource
  void a_version_that_says_something_else_is_materially_another(RiskPoint changed) {
    assertThat(changed.isMateriallyLike(POINT)).isFalse();
    assertThat(digest(changed)).isNotEqualTo(digest(POINT));
  }

  static Stream<Named<RiskPoint>> a_version_that_says_something_else_is_materially_another() {
    return Stream.of(
        Named.of("level", with(RiskLevel.UNIT, "POST_DUTY", KeyArea.MONEY, null)),
        Named.of("category", with(RiskLevel.INDIVIDUAL, "PROCESS", KeyArea.MONEY, null)),
        Named.of("key area", with(RiskLevel.INDIVIDUAL, "POST_DUTY", KeyArea.POWER, null)),
        Named.of("no key area", with(RiskLevel.INDIVIDUAL, "POST_DUTY", null, null)),
        Named.of(
            "field",
            with(RiskLevel.INDIVIDUAL, "POST_DUTY", KeyArea.MONEY, MajorMatterField.FUNDS)),
        Named.of("presence", saying(Presence.EXISTING, POINT.content(), SHOWN)),
        Named.of("content", saying(Presence.POSSIBLE, "低保资格复核把关不严", SHOWN)),
        Named.of(
            "one manifestation less",
            saying(Presence.POSSIBLE, POINT.content(), SHOWN.subList(0, 1))),
        Named.of(
            "the same characters cut otherwise",
            saying(Presence.POSSIBLE, POINT.content(), List.of(String.join("", SHOWN)))),
        Named.of("unit", at("U-MGK", "P-CLERK", null, null)),
        Named.of("post", at("U-AID", "P-HEAD", null, null)),
        Named.of("power item", at("U-AID", "P-CLERK", "item-1", null)),
        Named.of("matter", at("U-AID", "P-CLERK", null, "matter-1")));
  }

  @ParameterizedTest
  @MethodSource
  void number_round_and_version_are_not_material(RiskPoint changed) {
    assertThat(changed.isMateriallyLike(POINT)).isTrue();
    assertThat(digest(changed)).isEqualTo(digest(POINT));
  }

  static Stream<Named<RiskPoint>> number_round_and_version_are_not_material() {
    return Stream.of(
        Named.of("version", Points.individual().toRecord("risk-1", 7)),
        Named.of("id", Points.individual().toRecord("risk-2", 1)),
        Named.of("number", numbered("R-999", null)),
        Named.of("round", numbered("R-001", SearchRoundId.of("round-1"))),
        Named.of("withdrawal", POINT.withdraw()));
  }

  @Test
  void a_risk_shows_in_at_least_one_way() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> saying(Presence.POSSIBLE, "低保资格审核把关不严", List.of()))
        .withMessageContaining("risk-1");
  }

  @Test
  void a_withdrawn_risk_is_the_next_version_and_otherwise_the_same() {
    RiskPoint withdrawn = POINT.withdraw();

    assertThat(withdrawn.withdrawn()).isTrue();
    assertThat(withdrawn.version()).isEqualTo(2);
    assertThat(withdrawn)
        .usingRecursiveComparison()
        .ignoringFields("withdrawn", "version")
        .isEqualTo(POINT);
  }

  private static Digest digest(RiskPoint point) {
    return new RiskSubject(point, null, null, null).digest();
  }

  private static RiskPoint with(
      RiskLevel level, String category, KeyArea area, MajorMatterField field) {
    return new RiskPoint(
        POINT.id(),
        1,
        POINT.code(),
        level,
        category,
        area,
        field,
        POINT.presence(),
        POINT.content(),
        SHOWN,
        POINT.unit(),
        POINT.post(),
        null,
        null,
        null,
        false);
  }

  private static RiskPoint saying(Presence presence, String content, List<String> shown) {
    return new RiskPoint(
        POINT.id(),
        1,
        POINT.code(),
        POINT.level(),
        POINT.category(),
        POINT.keyArea(),
        null,
        presence,
        content,
        shown,
        POINT.unit(),
        POINT.post(),
        null,
        null,
        null,
        false);
  }

  private static RiskPoint at(String unit, String post, String item, String matter) {
    return new RiskPoint(
        POINT.id(),
        1,
        POINT.code(),
        POINT.level(),
        POINT.category(),
        POINT.keyArea(),
        null,
        POINT.presence(),
        POINT.content(),
        SHOWN,
        UnitId.of(unit),
        PostId.of(post),
        item == null ? null : PowerItemId.of(item),
        matter == null ? null : MajorMatterId.of(matter),
        null,
        false);
  }

  private static RiskPoint numbered(String code, SearchRoundId round) {
    return new RiskPoint(
        POINT.id(),
        1,
        code,
        POINT.level(),
        POINT.category(),
        POINT.keyArea(),
        null,
        POINT.presence(),
        POINT.content(),
        SHOWN,
        POINT.unit(),
        POINT.post(),
        null,
        null,
        round,
        false);
  }
}
