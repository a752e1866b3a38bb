package io.lpc.examples.benchmarks;

import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.archive.AccessionSource;
import io.lpc.archive.Codes;
import io.lpc.archive.RegisterRow;
import io.lpc.archive.Registers;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasureDraft;
import io.lpc.control.Mechanism;
import io.lpc.journal.RecordKind;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.Leadership;
import io.lpc.organization.LeadershipDraft;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Official;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.Post;
import io.lpc.organization.PostDraft;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.organization.VotingRule;
import io.lpc.persistence.jooq.Dialect;
import io.lpc.persistence.jooq.JooqStore;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.store.Draft;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * 清河区民政局: a bureau of forty sections, each with a head and a clerk, and as many risk points as
 * asked for. Nobody in it is a real person. Its clock stands still and its ids are counted, so that
 * the same work writes the same bytes.
 */
final class Qinghe {

  static final LocalDate TODAY = LocalDate.of(2011, 8, 11);
  static final Reason REASON = Reason.of("八月排查");
  static final BureauId ID = BureauId.of("qinghe-mzj");

  private static final int SECTIONS = 40;
  private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = TODAY.atTime(9, 0).atZone(ZONE).toInstant();
  private static final List<String> RISKS =
      List.of(
          "城市低保入户调查走过场,家庭收入核算不实",
          "临时救助标准掌握不一,人情救助",
          "救助资金发放与花名册管理由同一人负责",
          "社会团体成立登记审查不严或故意拖延",
          "办公设备采购规避集中采购,化整为零");
  private static final List<List<String>> SHOWN =
      List.of(
          List.of("不按规定两人以上入户,以电话询问代替实地调查", "对申请人隐瞒的务工、租金收入不核实"),
          List.of("同类困难情形救助金额悬殊,无书面理由"),
          List.of("虚列、冒领救助对象", "停发不及时,已故人员继续领取"));
  private static final List<String> MEASURES =
      List.of(
          "入户调查实行双人双签、交叉核查,调查结果在居委会公示不少于7日",
          "制定临时救助分档标准,超档须科务会集体研究",
          "发放、造册、复核三岗分离;每月与殡葬、户籍数据比对一次");

  private Qinghe() {}

  /** The bureau in a database. */
  static Bureau in(DataSource database, int series) {
    return Lpc.builder()
        .store(JooqStore.owning(database, Dialect.POSTGRESQL))
        .clock(Clock.fixed(NOW, ZONE))
        .ids(new CountedIds(series))
        .build()
        .bureau(ID);
  }

  /** Founds it, with its sections and whoever holds office in them. */
  static void found(Bureau bureau) {
    List<RegisterRow> rows = new ArrayList<>();
    rows.add(
        row(
            BureauProfile.KIND,
            0,
            null,
            codes -> new BureauDraft("清河区民政局", "清河区", "清河区纪委", null, VotingRule.DEFAULT)));
    rows.add(unit(0, "LD", "局领导班子", UnitKind.LEADERSHIP));
    office(rows, 0, "LD", "副局长", LeadershipOffice.DEPUTY);
    for (int i = 1; i <= SECTIONS; i++) {
      String section = section(i);
      rows.add(unit(i, section, "第" + i + "科", UnitKind.SECTION));
      office(rows, 2 * i, section, "第" + i + "科科长", null);
      office(rows, 2 * i + 1, section, "第" + i + "科审核岗", null);
      rows.add(leadership(2 * i, section, post(2 * i), LeadershipRole.HEAD));
      rows.add(leadership(2 * i + 1, section, post(0), LeadershipRole.IN_CHARGE));
    }
    bureau
        .actingAs(new Actor.Founder("建档员"))
        .archive()
        .takeIn(registers("建档.xlsx", rows), REASON)
        .orThrow();
  }

  /** Risk points, as rows of a register. */
  static Registers points(int count) {
    List<RegisterRow> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(point(i));
    }
    return registers("风险点.xlsx", rows);
  }

  /** A control measure for each of so many risk points. */
  static Registers measures(int count) {
    List<RegisterRow> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(measure(i));
    }
    return registers("防控措施.xlsx", rows);
  }

  private static Registers registers(String name, List<RegisterRow> rows) {
    Digest digest = Digest.sha256(name.getBytes(StandardCharsets.UTF_8));
    return new Registers(new AccessionSource(name, digest), rows);
  }

  /** The program that takes registers in, for which an official answers. */
  static Actor program(Bureau bureau) {
    return new Actor.Automation("登记册导入", official(bureau, 0));
  }

  /** The clerk of the first section. */
  static Actor clerk(Bureau bureau) {
    PostId post = bureau.findByCode(Post.KIND, post(3)).orElseThrow().id();
    return new Actor.Holder(official(bureau, 3), post);
  }

  private static OfficialId official(Bureau bureau, int number) {
    return bureau.findByCode(Official.KIND, person(number)).orElseThrow().id();
  }

  /** Risk points that a clerk enters by hand. */
  static List<RiskPointDraft> drafts(Bureau bureau, int count) {
    UnitId unit = bureau.findByCode(Unit.KIND, section(1)).orElseThrow().id();
    PostId post = bureau.findByCode(Post.KIND, post(3)).orElseThrow().id();
    return IntStream.range(0, count).mapToObj(i -> draft(i, "POST_DUTY", unit, post)).toList();
  }

  private static RiskPointDraft draft(int number, String category, UnitId unit, PostId post) {
    return new RiskPointDraft(
        "FX-" + number,
        RiskLevel.INDIVIDUAL,
        category,
        KeyArea.MONEY,
        null,
        Presence.POSSIBLE,
        of(RISKS, number) + "(第" + number + "项)",
        of(SHOWN, number),
        unit,
        post,
        null,
        null,
        null);
  }

  private static RegisterRow point(int number) {
    int section = number % SECTIONS + 1;
    return row(
        RiskPoint.KIND,
        number,
        "FX-" + number,
        codes ->
            draft(
                number,
                codes.coded(RiskCategories.SCHEME, "category", "岗位职责"),
                codes.unit("unit", section(section)),
                codes.post("post", post(2 * section + 1))));
  }

  private static RegisterRow measure(int number) {
    int section = number % SECTIONS + 1;
    return row(
        ControlMeasure.KIND,
        number,
        "CS-" + number,
        codes ->
            new ControlMeasureDraft(
                "CS-" + number,
                codes.riskPoint("riskPoint", "FX-" + number),
                Mechanism.SUPERVISION,
                of(MEASURES, number),
                codes.post("owner", post(2 * section)),
                LocalDate.of(2011, 11, 30)));
  }

  private static RegisterRow unit(int place, String code, String name, UnitKind kind) {
    return row(
        Unit.KIND, place, code, codes -> new UnitDraft(code, name, kind, null, List.of(), place));
  }

  private static void office(
      List<RegisterRow> rows,
      int number,
      String unit,
      String name,
      @Nullable LeadershipOffice office) {
    rows.add(
        row(
            Post.KIND,
            number,
            post(number),
            codes ->
                new PostDraft(
                    post(number),
                    name,
                    codes.unit("unit", unit),
                    List.of(),
                    Set.of(),
                    true,
                    office,
                    number)));
    rows.add(
        row(
            Official.KIND,
            number,
            person(number),
            codes -> new OfficialDraft(person(number), "某" + number, null, null, null)));
    rows.add(
        row(
            Appointment.KIND,
            number,
            null,
            codes ->
                new AppointmentDraft(
                    codes.official("official", person(number)),
                    codes.post("post", post(number)),
                    AppointmentKind.REGULAR,
                    SINCE,
                    null)));
  }

  private static RegisterRow leadership(int place, String unit, String post, LeadershipRole role) {
    return row(
        Leadership.KIND,
        place,
        null,
        codes ->
            new LeadershipDraft(
                codes.unit("unit", unit), codes.post("post", post), role, SINCE, null));
  }

  private static RegisterRow row(
      RecordKind<?> kind, int place, @Nullable String code, Function<Codes, Draft<?>> draft) {
    return new RegisterRow(kind + "[" + place + "]", kind, code, draft);
  }

  private static <T> T of(List<T> models, int number) {
    return models.get(number % models.size());
  }

  private static String section(int number) {
    return "K" + number;
  }

  private static String post(int number) {
    return "G" + number;
  }

  private static String person(int number) {
    return "RY-" + number;
  }
}
