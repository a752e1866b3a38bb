package io.lpc.persistence.jooq.kills;

import io.lpc.archive.AccessionSource;
import io.lpc.archive.Codes;
import io.lpc.archive.RegisterRow;
import io.lpc.archive.Registers;
import io.lpc.common.Digest;
import io.lpc.journal.RecordKind;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.BodyRole;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.Kinship;
import io.lpc.organization.KinshipDraft;
import io.lpc.organization.Leadership;
import io.lpc.organization.LeadershipDraft;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Membership;
import io.lpc.organization.MembershipDraft;
import io.lpc.organization.Official;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.Post;
import io.lpc.organization.PostDraft;
import io.lpc.organization.Relative;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitKind;
import io.lpc.organization.VotingRule;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.store.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 手头的登记册: the registers of a bureau with ten sections of eight posts, all held, and risk points for
 * each: an act that is written out in many pieces.
 */
final class RegistersAtHand {

  static final String DIRECTOR = "LD-1";
  static final String DEPUTY = "LD-2";
  static final String DISCIPLINE_HEAD = "LD-3";

  /** Head and a clerk of the first section. */
  static final String HEAD = "KS0-0";

  static final String CLERK = "KS0-1";

  private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
  private static final int SECTIONS = 10;
  private static final int POSTS = 8;
  private static final int RISKS = 320;

  private final List<RegisterRow> rows = new ArrayList<>();

  private RegistersAtHand() {}

  /** The whole bureau, with its risk points as they were found in August. */
  static Registers whole() {
    RegistersAtHand hand = new RegistersAtHand();
    hand.profile();
    hand.unit("LD", "局领导班子", UnitKind.LEADERSHIP);
    hand.leader(DIRECTOR, "局长", LeadershipOffice.DIRECTOR, BodyRole.HEAD);
    hand.leader(DEPUTY, "副局长", LeadershipOffice.DEPUTY, BodyRole.MEMBER);
    hand.leader(DISCIPLINE_HEAD, "纪检组长", LeadershipOffice.DISCIPLINE_HEAD, BodyRole.MEMBER);
    for (int i = 0; i < SECTIONS; i++) {
      hand.section("KS" + i);
    }
    hand.risks(0, RISKS, "资格审核把关不严");
    return hand.named("登记册.xlsx");
  }

  /** What was found in September, and what is said otherwise since. */
  static Registers later() {
    RegistersAtHand hand = new RegistersAtHand();
    hand.risks(RISKS - 30, RISKS + 60, "资金发放缺少复核");
    return hand.named("登记册(九月).xlsx");
  }

  private Registers named(String file) {
    return new Registers(new AccessionSource(file, Digest.NONE), rows);
  }

  private void profile() {
    row(
        BureauProfile.KIND,
        null,
        codes ->
            new BureauDraft(
                "清河区民政局", "清河区", "清河区纪委", codes.unit("receivingUnit", "KS0"), VotingRule.DEFAULT));
  }

  private void unit(String code, String name, UnitKind kind) {
    row(Unit.KIND, code, codes -> new UnitDraft(code, name, kind, null, List.of(name + "职责"), 0));
  }

  private void leader(String post, String name, LeadershipOffice office, BodyRole role) {
    heldPost(post, name, "LD", office);
    row(
        Membership.KIND,
        null,
        codes ->
            new MembershipDraft(
                GoverningBody.PARTY_GROUP, codes.official("official", post), role, SINCE, null));
  }

  private void section(String code) {
    unit(code, "业务科" + code, UnitKind.SECTION);
    for (int i = 0; i < POSTS; i++) {
      heldPost(code + "-" + i, "岗位" + i, code, null);
    }
    leadership(code, code + "-0", LeadershipRole.HEAD);
    leadership(code, DEPUTY, LeadershipRole.IN_CHARGE);
    row(
        Kinship.KIND,
        null,
        codes ->
            new KinshipDraft(
                codes.official("declarant", code + "-1"), new Relative.Outsider("某某"), "配偶"));
  }

  /** A post, and whoever holds it, who has the same code. */
  private void heldPost(String code, String name, String unit, @Nullable LeadershipOffice office) {
    row(
        Post.KIND,
        code,
        codes ->
            new PostDraft(
                code, name, codes.unit("unit", unit), List.of(), Set.of(), true, office, 0));
    row(
        Official.KIND,
        code,
        codes -> new OfficialDraft(code, "人员" + code, null, null, "13900000000"));
    row(
        Appointment.KIND,
        null,
        codes ->
            new AppointmentDraft(
                codes.official("official", code),
                codes.post("post", code),
                AppointmentKind.REGULAR,
                SINCE,
                null));
  }

  private void leadership(String unit, String post, LeadershipRole role) {
    row(
        Leadership.KIND,
        null,
        codes ->
            new LeadershipDraft(
                codes.unit("unit", unit), codes.post("post", post), role, SINCE, null));
  }

  private void risks(int from, int to, String content) {
    for (int i = from; i < to; i++) {
      String code = "FX-" + i;
      String unit = "KS" + i % SECTIONS;
      row(RiskPoint.KIND, code, codes -> risk(codes, code, content, unit));
    }
  }

  private static RiskPointDraft risk(Codes codes, String code, String content, String unit) {
    return new RiskPointDraft(
        code,
        RiskLevel.INDIVIDUAL,
        codes.coded(RiskCategories.SCHEME, "category", "岗位职责"),
        KeyArea.MONEY,
        null,
        Presence.POSSIBLE,
        content,
        List.of("入户核查走过场"),
        codes.unit("unit", unit),
        codes.post("post", unit + "-1"),
        null,
        null,
        null);
  }

  private void row(RecordKind<?> kind, @Nullable String code, Function<Codes, Draft<?>> draft) {
    rows.add(new RegisterRow("[" + rows.size() + "]", kind, code, draft));
  }
}
