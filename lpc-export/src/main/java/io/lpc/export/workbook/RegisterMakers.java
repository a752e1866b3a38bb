package io.lpc.export.workbook;

import io.lpc.archive.Codes;
import io.lpc.common.TimeLimit;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasureDraft;
import io.lpc.control.Mechanism;
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
import io.lpc.organization.LeadingGroup;
import io.lpc.organization.LeadingGroupDraft;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterDraft;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MatterThreshold;
import io.lpc.organization.MatterThresholdDraft;
import io.lpc.organization.Membership;
import io.lpc.organization.MembershipDraft;
import io.lpc.organization.Official;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.PoliticalStatus;
import io.lpc.organization.Post;
import io.lpc.organization.PostDraft;
import io.lpc.organization.PostDuty;
import io.lpc.organization.Relative;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitKind;
import io.lpc.organization.VotingRule;
import io.lpc.power.ClearedItemDraft;
import io.lpc.power.ExternalCode;
import io.lpc.power.LegalBasis;
import io.lpc.power.LegalLevel;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemDraft;
import io.lpc.power.PowerItemStatus;
import io.lpc.power.PowerScope;
import io.lpc.power.PowerTypes;
import io.lpc.power.ServiceCommitment;
import io.lpc.risk.ApprovedNilDraft;
import io.lpc.risk.Attachment;
import io.lpc.risk.AttachmentKind;
import io.lpc.risk.KeyArea;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDraft;
import io.lpc.risk.NilSubject;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.SearchRound;
import io.lpc.risk.SearchRoundDraft;
import io.lpc.store.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of the rows of the registers: drafts, as soon as the codes they name are known. */
final class RegisterMakers {

  private RegisterMakers() {}

  private static void plain(
      SheetRow row, Gathering to, RecordKind<?> kind, Function<Codes, Draft<?>> draft) {
    to.register(row, kind, null, draft);
  }

  private static void coded(
      SheetRow row,
      Gathering to,
      RecordKind<?> kind,
      String header,
      Function<Codes, Draft<?>> draft) {
    to.register(row, kind, row.text(header), draft);
  }

  /** An id by the code of a cell; null if the cell is empty. */
  private static <I> @Nullable I idIfAny(
      SheetRow row, String header, String field, BiFunction<String, String, I> codes) {
    String code = row.textIfAny(header);
    return code == null ? null : codes.apply(field, code);
  }

  static void bureau(SheetRow row, Gathering to) {
    VotingRule usual = VotingRule.DEFAULT;
    plain(
        row,
        to,
        BureauProfile.KIND,
        codes ->
            new BureauDraft(
                row.text("单位全称"),
                row.text("所在区县"),
                row.text("上级机关"),
                idIfAny(row, "收文机构编码", "receivingUnit", codes::unit),
                new VotingRule(
                    row.part("法定人数", usual.quorum()), row.part("表决比例", usual.majority()))));
  }

  static void unit(SheetRow row, Gathering to) {
    coded(
        row,
        to,
        Unit.KIND,
        "单位编码",
        codes ->
            new UnitDraft(
                row.text("单位编码"),
                row.text("单位名称"),
                row.choice("单位类型", UnitKind.class),
                idIfAny(row, "上级单位编码", "parent", codes::unit),
                row.texts("主要职能"),
                (int) row.number("排序", 0)));
  }

  static void post(SheetRow row, Gathering to) {
    coded(
        row,
        to,
        Post.KIND,
        "岗位编码",
        codes ->
            new PostDraft(
                row.text("岗位编码"),
                row.text("岗位名称"),
                codes.unit("unit", row.text("单位编码")),
                duties(row),
                row.list("重点领域", KeyField.class).stream()
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()),
                row.flag("单人岗", true),
                row.choiceIfAny("班子职务", LeadershipOffice.class),
                (int) row.number("排序", 0)));
  }

  private static List<PostDuty> duties(SheetRow row) {
    List<String> duties = row.texts("岗位职责");
    return IntStream.range(0, duties.size())
        .mapToObj(
            line ->
                new PostDuty(
                    duties.get(line), row.textOnLine("廉洁要求", line), row.textOnLine("勤政要求", line)))
        .toList();
  }

  static void official(SheetRow row, Gathering to) {
    coded(
        row,
        to,
        Official.KIND,
        "人员编码",
        codes ->
            new OfficialDraft(
                row.text("人员编码"),
                row.text("姓名"),
                row.choiceIfAny("政治面貌", PoliticalStatus.class),
                row.textIfAny("身份证号"),
                row.textIfAny("联系电话")));
  }

  /**
   * One person is recorded once; the number is noted with its header, for it is no code. A row
   * without its own code may be the example.
   */
  static void checkIdentity(SheetRow row, Gathering gathered, Sheet.Faults faults) {
    String number = row.textIfAny("身份证号");
    if (number != null && row.has("人员编码")) {
      Integer earlier = gathered.noted(row, List.of("身份证号", number.toUpperCase(Locale.ROOT)));
      if (earlier != null) {
        faults.at("身份证号", WorkbookViolation.ROW_TWICE.with("first", earlier));
      }
    }
  }

  static void appointment(SheetRow row, Gathering to) {
    plain(
        row,
        to,
        Appointment.KIND,
        codes ->
            new AppointmentDraft(
                codes.official("official", row.text("人员编码")),
                codes.post("post", row.text("岗位编码")),
                row.choice("任职方式", AppointmentKind.class),
                row.day("起始日期"),
                row.dayIfAny("截止日期")));
  }

  static void leadership(SheetRow row, Gathering to) {
    plain(
        row,
        to,
        Leadership.KIND,
        codes ->
            new LeadershipDraft(
                codes.unit("unit", row.text("单位编码")),
                codes.post("post", row.text("岗位编码")),
                row.choice("分工", LeadershipRole.class),
                row.day("起始日期"),
                row.dayIfAny("截止日期")));
  }

  static void partyMember(SheetRow row, Gathering to) {
    member(row, to, GoverningBody.PARTY_GROUP, "党组职务");
  }

  private static void member(SheetRow row, Gathering to, GoverningBody body, String role) {
    plain(
        row,
        to,
        Membership.KIND,
        codes ->
            new MembershipDraft(
                body,
                codes.official("official", row.text("人员编码")),
                row.choice(role, BodyRole.class),
                row.day("起始日期"),
                row.dayIfAny("截止日期")));
  }

  /** The first row tells of the group; each that names an official, of a member. */
  static void groupRow(SheetRow row, Gathering to) {
    if (to.groupBefore(row) == null) {
      plain(
          row,
          to,
          LeadingGroup.KIND,
          codes ->
              new LeadingGroupDraft(
                  row.text("小组名称"),
                  row.text("成立文件"),
                  idIfAny(row, "办公室所在单位编码", "officeUnit", codes::unit)));
    }
    if (row.has("人员编码")) {
      member(row, to, row.choice("所属机构", GoverningBody.class), "小组职务");
    }
  }

  /** Later rows leave the group's own cells empty, or repeat them. */
  static void checkGroup(SheetRow row, Gathering gathered, Sheet.Faults faults) {
    SheetRow first = gathered.groupBefore(row);
    if (first != null) {
      Stream.of("小组名称", "成立文件", "办公室所在单位编码")
          .filter(header -> row.has(header) && !row.text(header).equals(first.text(header)))
          .forEach(
              header -> faults.at(header, WorkbookViolation.DIFFERS.with("first", first.number())));
    }
  }

  static void kinship(SheetRow row, Gathering to) {
    plain(
        row,
        to,
        Kinship.KIND,
        codes ->
            new KinshipDraft(
                codes.official("declarant", row.text("申报人编码")),
                relative(row, codes),
                row.text("关系")));
  }

  private static Relative relative(SheetRow row, Codes codes) {
    return row.has("亲属人员编码")
        ? new Relative.Colleague(codes.official("relative.official", row.text("亲属人员编码")))
        : new Relative.Outsider(row.text("亲属姓名"));
  }

  static void powerItem(SheetRow row, Gathering to) {
    to.register(
        row,
        PowerItem.KIND,
        row.text("事项编码"),
        codes ->
            new ClearedItemDraft(
                powerItem(row, codes), row.choice("状态", PowerItemStatus.class), row.text("状态说明")));
  }

  private static PowerItemDraft powerItem(SheetRow row, Codes codes) {
    return new PowerItemDraft(
        row.text("事项编码"),
        row.text("事项名称"),
        codes.coded(PowerTypes.SCHEME, "item.type", row.text("权力类别")),
        row.choice("权力范围", PowerScope.class),
        bases(row),
        codes.unit("item.unit", row.text("单位编码")),
        idIfAny(row, "责任岗位编码", "item.post", codes::post),
        idIfAny(row, "责任人编码", "item.person", codes::official),
        commitment(row),
        row.text("工作纪律"),
        row.texts("服务对象"),
        row.pairs("外部编码", String.class).entrySet().stream()
            .map(each -> new ExternalCode(each.getKey(), each.getValue()))
            .toList());
  }

  private static List<LegalBasis> bases(SheetRow row) {
    return IntStream.range(0, row.texts("依据名称").size()).mapToObj(line -> basis(row, line)).toList();
  }

  /** Where level or first day are not said, the draft's own check says so. */
  @SuppressWarnings("NullAway")
  private static LegalBasis basis(SheetRow row, int line) {
    return new LegalBasis(
        row.textOnLine("依据名称", line),
        row.textOnLine("文号条款", line),
        row.line("效力层级", line, LegalLevel.class),
        row.line("施行日期", line, LocalDate.class),
        row.line("失效日期", line, LocalDate.class));
  }

  private static @Nullable ServiceCommitment commitment(SheetRow row) {
    String text = row.textIfAny("承诺内容");
    Long days = row.numberIfAny("承诺时限");
    if (text == null) {
      return null;
    }
    return new ServiceCommitment(
        text,
        days == null
            ? null
            : new TimeLimit(days.intValue(), row.choice("时限单位", TimeLimit.Unit.class)));
  }

  static void matter(SheetRow row, Gathering to) {
    coded(
        row,
        to,
        MajorMatter.KIND,
        "事项编码",
        codes ->
            new MajorMatterDraft(
                row.text("事项编码"),
                row.choice("三重一大类别", MajorMatterField.class),
                row.text("事项名称"),
                codes.unit("unit", row.text("单位编码")),
                row.amountIfAny("金额(元)"),
                row.text("决策程序"),
                row.text("参加范围")));
  }

  static void threshold(SheetRow row, Gathering to) {
    plain(
        row,
        to,
        MatterThreshold.KIND,
        codes ->
            new MatterThresholdDraft(
                row.choice("三重一大类别", MajorMatterField.class),
                row.text("标准"),
                row.amountIfAny("金额(元)"),
                row.text("依据"),
                row.day("起始日期"),
                row.dayIfAny("截止日期")));
  }

  static void round(SheetRow row, Gathering to) {
    List<Attachment> attachments = to.attachments(row.text("排查编码"), row.at());
    coded(
        row,
        to,
        SearchRound.KIND,
        "排查编码",
        codes ->
            new SearchRoundDraft(
                row.text("排查编码"),
                codes.unit("unit", row.text("单位编码")),
                row.text("排查名称"),
                row.day("起始日期"),
                row.dayIfAny("截止日期"),
                List.copyOf(attachments)));
  }

  static void attachment(SheetRow row, Gathering to) {
    to.attach(
        row.text("排查编码"),
        row,
        new Attachment(
            row.choice("附件类别", AttachmentKind.class),
            row.text("文件名"),
            row.text("媒体类型"),
            row.number("字节数", 0),
            row.digest("SHA-256")));
  }

  static void riskPoint(SheetRow row, Gathering to) {
    to.noteLevel(row.text("风险点编码"), row.choice("风险层级", RiskLevel.class));
    coded(row, to, RiskPoint.KIND, "风险点编码", codes -> riskPoint(row, codes));
  }

  private static RiskPointDraft riskPoint(SheetRow row, Codes codes) {
    return new RiskPointDraft(
        row.text("风险点编码"),
        row.choice("风险层级", RiskLevel.class),
        codes.coded(RiskCategories.SCHEME, "category", row.text("风险类别")),
        row.choiceIfAny("关键环节", KeyArea.class),
        row.choiceIfAny("三重一大类别", MajorMatterField.class),
        row.choice("存在形式", Presence.class),
        row.text("风险内容"),
        row.texts("表现形式"),
        codes.unit("unit", row.text("单位编码")),
        idIfAny(row, "岗位编码", "post", codes::post),
        idIfAny(row, "权力事项编码", "powerItem", codes::powerItem),
        idIfAny(row, "三重一大事项编码", "matter", codes::matter),
        idIfAny(row, "排查编码", "round", codes::round));
  }

  static void nil(SheetRow row, Gathering to) {
    to.register(
        row,
        NilDeclaration.KIND,
        null,
        codes ->
            new ApprovedNilDraft(
                nil(row, codes),
                codes.official("approvedBy", row.text("批准人编码")),
                codes.post("approvedFrom", row.text("批准岗位编码"))));
  }

  private static NilDraft nil(SheetRow row, Codes codes) {
    String code = row.text("对象编码");
    NilSubject subject = row.choice("对象类型", NilSubject.class);
    return new NilDraft(
        subject == NilSubject.POST ? codes.post("nil.post", code) : null,
        subject == NilSubject.UNIT ? codes.unit("nil.unit", code) : null,
        subject == NilSubject.POWER_ITEM ? codes.powerItem("nil.powerItem", code) : null,
        subject == NilSubject.MAJOR_FIELD ? field(code) : null,
        codes.official("nil.declaredBy", row.text("申报人编码")),
        row.text("申报理由"),
        row.day("起始日期"),
        row.dayIfAny("截止日期"));
  }

  private static @Nullable MajorMatterField field(String name) {
    return Stream.of(MajorMatterField.values())
        .filter(each -> each.chinese().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** A field of major matters goes by its name. */
  static void checkNilField(SheetRow row, Gathering gathered, Sheet.Faults faults) {
    boolean ofField = row.choiceIfAny("对象类型", NilSubject.class) == NilSubject.MAJOR_FIELD;
    String name = row.textIfAny("对象编码");
    if (ofField && name != null && field(name) == null) {
      List<String> names =
          Stream.of(MajorMatterField.values()).map(MajorMatterField::chinese).toList();
      faults.at("对象编码", Form.notAChoice(name, names));
    }
  }

  static void measure(SheetRow row, Gathering to) {
    coded(
        row,
        to,
        ControlMeasure.KIND,
        "措施编码",
        codes ->
            new ControlMeasureDraft(
                row.text("措施编码"),
                codes.riskPoint("riskPoint", row.text("风险点编码")),
                row.choice("防控机制", Mechanism.class),
                row.text("措施内容"),
                idIfAny(row, "责任岗位编码", "owner", codes::post),
                row.dayIfAny("完成期限")));
  }
}
