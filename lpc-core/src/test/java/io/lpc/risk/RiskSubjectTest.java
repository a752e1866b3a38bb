package io.lpc.risk;

import static io.lpc.risk.Points.AID;
import static io.lpc.risk.Points.CLERK;
import static io.lpc.risk.Points.SOCIETIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Digest;
import io.lpc.common.Money;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.organization.KeyField;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.Post;
import io.lpc.organization.PostDuty;
import io.lpc.organization.UnitId;
import io.lpc.power.LegalBasis;
import io.lpc.power.LegalLevel;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.power.PowerItemStatus;
import io.lpc.power.PowerScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 审定对象: a decision is bound to the risk point and to what it sits on (X4). */
class RiskSubjectTest {

  private static final RiskPoint POINT = Points.recorded(Points.individual());
  private static final LegalBasis BASIS =
      new LegalBasis(
          "退役士兵安置条例",
          "国务院令第608号",
          LegalLevel.ADMINISTRATIVE_REGULATION,
          LocalDate.of(2011, 11, 1),
          null);
  private static final LegalBasis BASIS_BEFORE =
      new LegalBasis(
          "退伍义务兵安置条例",
          "国发〔1987〕106号",
          LegalLevel.ADMINISTRATIVE_REGULATION,
          LocalDate.of(1987, 12, 12),
          LocalDate.of(2011, 10, 31));
  private static final List<PostDuty> DUTIES = List.of(new PostDuty("低保审核", "不优亲厚友", "限时办结"));
  private static final Post POST = post("低保审核岗", AID.id(), DUTIES, Set.of(), null);
  private static final PowerItem ITEM =
      item("退役士兵安置", "05", PowerScope.EXTERNAL, BASIS, AID.id(), CLERK.id());
  private static final MajorMatter MATTER =
      matter(MajorMatterField.FUNDS, "冬春救助资金分配", Money.yuan(1), "党组集体研究");

  @ParameterizedTest
  @MethodSource
  void a_change_of_what_the_risk_sits_on_changes_the_digest(RiskSubject changed) {
    assertThat(changed.digest()).isNotEqualTo(whole(POST, ITEM, MATTER).digest());
  }

  static Stream<Named<RiskSubject>> a_change_of_what_the_risk_sits_on_changes_the_digest() {
    Set<KeyField> key = Set.of(KeyField.LICENSING);
    return Stream.of(
        on("no post", whole(null, ITEM, MATTER)),
        on("no power item", whole(POST, null, MATTER)),
        on("no matter", whole(POST, ITEM, null)),
        onPost("name of the post", post("低保复核岗", AID.id(), DUTIES, Set.of(), null)),
        onPost("unit of the post", post("低保审核岗", SOCIETIES.id(), DUTIES, Set.of(), null)),
        onPost("duties of the post", post("低保审核岗", AID.id(), List.of(), Set.of(), null)),
        onPost("key fields of the post", post("低保审核岗", AID.id(), DUTIES, key, null)),
        onPost(
            "office of the post",
            post("低保审核岗", AID.id(), DUTIES, Set.of(), LeadershipOffice.OTHER)),
        onItem("name of the item", item("安置", "05", PowerScope.EXTERNAL, BASIS, AID.id(), null)),
        onItem(
            "type of the item",
            item("退役士兵安置", "06", PowerScope.EXTERNAL, BASIS, AID.id(), CLERK.id())),
        onItem(
            "scope of the item",
            item("退役士兵安置", "05", PowerScope.INTERNAL, BASIS, AID.id(), CLERK.id())),
        onItem(
            "basis of the item",
            item("退役士兵安置", "05", PowerScope.EXTERNAL, BASIS_BEFORE, AID.id(), CLERK.id())),
        onItem(
            "unit of the item",
            item("退役士兵安置", "05", PowerScope.EXTERNAL, BASIS, SOCIETIES.id(), CLERK.id())),
        onItem(
            "post of the item", item("退役士兵安置", "05", PowerScope.EXTERNAL, BASIS, AID.id(), null)),
        onMatter(
            "field of the matter",
            matter(MajorMatterField.PROJECT, "冬春救助资金分配", Money.yuan(1), "党组集体研究")),
        onMatter(
            "title of the matter",
            matter(MajorMatterField.FUNDS, "救灾资金分配", Money.yuan(1), "党组集体研究")),
        onMatter(
            "amount of the matter", matter(MajorMatterField.FUNDS, "冬春救助资金分配", null, "党组集体研究")),
        onMatter(
            "procedure of the matter",
            matter(MajorMatterField.FUNDS, "冬春救助资金分配", Money.yuan(1), "局长办公会研究")));
  }

  @Test
  void numbers_persons_commitments_states_and_places_in_lists_are_not_material() {
    Post elsewhereInLists =
        new Post(CLERK.id(), 9, "P-9", "低保审核岗", AID.id(), DUTIES, Set.of(), false, null, 9, true);
    PowerItem confirmed =
        new PowerItem(
            ITEM.id(),
            9,
            "P-009",
            ITEM.name(),
            ITEM.type(),
            ITEM.scope(),
            ITEM.bases(),
            ITEM.unit(),
            ITEM.post(),
            OfficialId.of("O-1"),
            null,
            "不得索拿卡要",
            List.of("退役士兵"),
            List.of(),
            PowerItemStatus.CONFIRMED,
            "",
            null);
    MajorMatter withdrawn = MATTER.withdraw();

    assertThat(whole(elsewhereInLists, confirmed, withdrawn).digest())
        .isEqualTo(whole(POST, ITEM, MATTER).digest());
  }

  @Test
  void the_digest_of_what_was_decided_on_stays_what_it_was() {
    assertThat(whole(POST, ITEM, MATTER).digest())
        .isEqualTo(Digest.of("a6356bdc35e15e17415b334987f50f6fd3be6b832964f62fbfe09565147dd7b0"));
  }

  private static Named<RiskSubject> on(String what, RiskSubject subject) {
    return Named.of(what, subject);
  }

  private static Named<RiskSubject> onPost(String what, Post post) {
    return on(what, whole(post, ITEM, MATTER));
  }

  private static Named<RiskSubject> onItem(String what, PowerItem item) {
    return on(what, whole(POST, item, MATTER));
  }

  private static Named<RiskSubject> onMatter(String what, MajorMatter matter) {
    return on(what, whole(POST, ITEM, matter));
  }

  private static RiskSubject whole(
      @Nullable Post post, @Nullable PowerItem item, @Nullable MajorMatter matter) {
    return new RiskSubject(POINT, post, item, matter);
  }

  private static Post post(
      String name,
      UnitId unit,
      List<PostDuty> duties,
      Set<KeyField> keyFields,
      @Nullable LeadershipOffice office) {
    return new Post(CLERK.id(), 1, "P", name, unit, duties, keyFields, true, office, 0, false);
  }

  private static PowerItem item(
      String name,
      String type,
      PowerScope scope,
      LegalBasis basis,
      UnitId unit,
      @Nullable PostId post) {
    return new PowerItem(
        PowerItemId.of("item-1"),
        1,
        "P-001",
        name,
        type,
        scope,
        List.of(basis),
        unit,
        post,
        null,
        null,
        "",
        List.of(),
        List.of(),
        PowerItemStatus.DRAFT,
        "",
        null);
  }

  private static MajorMatter matter(
      MajorMatterField field, String title, @Nullable Money amount, String procedure) {
    return new MajorMatter(
        MajorMatterId.of("matter-1"),
        1,
        "ZD-1",
        field,
        title,
        AID.id(),
        amount,
        procedure,
        "",
        false);
  }
}
