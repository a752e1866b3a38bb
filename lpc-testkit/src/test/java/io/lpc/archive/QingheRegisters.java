package io.lpc.archive;

import io.lpc.common.Digest;
import io.lpc.journal.RecordKind;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.BodyRole;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.KeyField;
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
import io.lpc.power.ClearedItemDraft;
import io.lpc.power.LegalBasis;
import io.lpc.power.LegalLevel;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemDraft;
import io.lpc.power.PowerItemStatus;
import io.lpc.power.PowerScope;
import io.lpc.power.PowerTypes;
import io.lpc.risk.ApprovedNilDraft;
import io.lpc.risk.KeyArea;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDraft;
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

/** 清河区民政局的登记册: rows as a workbook has them, by the bureau's own codes. */
final class QingheRegisters {

  static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

  private final List<RegisterRow> rows = new ArrayList<>();

  /** A leadership of two, and a section with its head and a clerk; each in office. */
  static QingheRegisters whole() {
    return new QingheRegisters()
        .profile("清河区民政局", "BGS")
        .unit("LD", "局领导班子", UnitKind.LEADERSHIP, null)
        .unit("BGS", "办公室", UnitKind.SECTION, null)
        .unit("JZK", "社会救助科", UnitKind.SECTION, null)
        .post("LD-1", "局长", "LD", LeadershipOffice.DIRECTOR)
        .post("LD-2", "副局长", "LD", LeadershipOffice.DEPUTY)
        .post("JZK-1", "科长", "JZK", null)
        .post("JZK-2", "低保审核岗", "JZK", null)
        .official("RY-1", "郜甲", "000000190001010011")
        .official("RY-2", "麻乙", null)
        .official("RY-3", "亓丙", null)
        .official("RY-4", "戢丁", null)
        .appointment("RY-1", "LD-1", SINCE, null)
        .appointment("RY-2", "LD-2", SINCE, null)
        .appointment("RY-3", "JZK-1", SINCE, null)
        .appointment("RY-4", "JZK-2", SINCE, null)
        .leadership("JZK", "JZK-1", LeadershipRole.HEAD)
        .leadership("JZK", "LD-2", LeadershipRole.IN_CHARGE)
        .member("RY-1", BodyRole.HEAD)
        .member("RY-2", BodyRole.MEMBER)
        .kinship("RY-3", "RY-1", "表兄")
        .power("QL-1", PowerItemStatus.CONFIRMED, "", "JZK-2")
        .risk("FX-1", "低保审核把关不严", "JZK-2")
        .nil("JZK-1", "RY-3", "RY-2", "LD-2");
  }

  Registers registers() {
    return new Registers(
        new AccessionSource("清河区民政局.xlsx", Digest.sha256("清河".getBytes(UTF_8))), rows);
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  QingheRegisters profile(String name, @Nullable String receiving) {
    return row(
        BureauProfile.KIND,
        null,
        codes ->
            new BureauDraft(
                name,
                "清河区",
                "清河区纪委",
                receiving == null ? null : codes.unit("receivingUnit", receiving),
                VotingRule.DEFAULT));
  }

  QingheRegisters unit(String code, String name, UnitKind kind, @Nullable String parent) {
    return row(
        Unit.KIND,
        code,
        codes ->
            new UnitDraft(
                code,
                name,
                kind,
                parent == null ? null : codes.unit("parent", parent),
                List.of(),
                0));
  }

  QingheRegisters post(String code, String name, String unit, @Nullable LeadershipOffice office) {
    return post(code, name, unit, office, Set.of());
  }

  QingheRegisters post(
      String code,
      String name,
      String unit,
      @Nullable LeadershipOffice office,
      Set<KeyField> keyFields) {
    return row(
        Post.KIND,
        code,
        codes ->
            new PostDraft(
                code, name, codes.unit("unit", unit), List.of(), keyFields, true, office, 0));
  }

  QingheRegisters official(String code, String name, @Nullable String identity) {
    return row(Official.KIND, code, codes -> new OfficialDraft(code, name, null, identity, null));
  }

  QingheRegisters appointment(
      String official, String post, LocalDate from, @Nullable LocalDate through) {
    return row(
        Appointment.KIND,
        null,
        codes ->
            new AppointmentDraft(
                codes.official("official", official),
                codes.post("post", post),
                AppointmentKind.REGULAR,
                from,
                through));
  }

  QingheRegisters leadership(String unit, String post, LeadershipRole role) {
    return row(
        Leadership.KIND,
        null,
        codes ->
            new LeadershipDraft(
                codes.unit("unit", unit), codes.post("post", post), role, SINCE, null));
  }

  QingheRegisters member(String official, BodyRole role) {
    return row(
        Membership.KIND,
        null,
        codes ->
            new MembershipDraft(
                GoverningBody.PARTY_GROUP,
                codes.official("official", official),
                role,
                SINCE,
                null));
  }

  QingheRegisters kinship(String declarant, String relative, String relation) {
    return row(
        Kinship.KIND,
        null,
        codes ->
            new KinshipDraft(
                codes.official("declarant", declarant),
                new Relative.Colleague(codes.official("relative", relative)),
                relation));
  }

  QingheRegisters power(
      String code, PowerItemStatus status, String statusReason, @Nullable String post) {
    return row(
        PowerItem.KIND,
        code,
        codes ->
            new ClearedItemDraft(
                new PowerItemDraft(
                    code,
                    "城市居民最低生活保障待遇审批",
                    codes.coded(PowerTypes.SCHEME, "type", "行政给付"),
                    PowerScope.EXTERNAL,
                    List.of(
                        new LegalBasis(
                            "城市居民最低生活保障条例",
                            "国务院令第271号",
                            LegalLevel.ADMINISTRATIVE_REGULATION,
                            LocalDate.of(1999, 10, 1),
                            null)),
                    codes.unit("unit", "JZK"),
                    post == null ? null : codes.post("post", post),
                    null,
                    null,
                    "",
                    List.of(),
                    List.of()),
                status,
                statusReason));
  }

  QingheRegisters risk(String code, String content, String post) {
    return row(
        RiskPoint.KIND,
        code,
        codes ->
            new RiskPointDraft(
                code,
                RiskLevel.INDIVIDUAL,
                codes.coded(RiskCategories.SCHEME, "category", "岗位职责"),
                KeyArea.MONEY,
                null,
                Presence.POSSIBLE,
                content,
                List.of("入户核查走过场"),
                codes.unit("unit", "JZK"),
                codes.post("post", post),
                codes.powerItem("powerItem", "QL-1"),
                null,
                null));
  }

  QingheRegisters nil(String post, String declarant, String approver, String from) {
    return row(
        NilDeclaration.KIND,
        null,
        codes ->
            new ApprovedNilDraft(
                NilDraft.ofPost(
                    codes.post("post", post),
                    codes.official("declaredBy", declarant),
                    "不直接经办",
                    LocalDate.of(2011, 8, 11),
                    null),
                codes.official("approvedBy", approver),
                codes.post("approvedFrom", from)));
  }

  private QingheRegisters row(
      RecordKind<?> kind, @Nullable String code, Function<Codes, Draft<?>> draft) {
    long place = rows.stream().filter(each -> each.kind().equals(kind)).count();
    rows.add(new RegisterRow(kind + "[" + place + "]", kind, code, draft));
    return this;
  }
}
