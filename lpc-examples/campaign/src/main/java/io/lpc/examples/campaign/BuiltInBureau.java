package io.lpc.examples.campaign;

import static io.lpc.organization.KeyField.ENFORCEMENT;
import static io.lpc.organization.KeyField.FUND_MANAGEMENT;
import static io.lpc.organization.KeyField.LICENSING;
import static io.lpc.organization.KeyField.PERSONNEL;
import static io.lpc.organization.KeyField.RESOURCE_ALLOCATION;
import static io.lpc.organization.MajorMatterField.DECISION;
import static io.lpc.organization.MajorMatterField.FUNDS;
import static io.lpc.organization.MajorMatterField.PROJECT;
import static io.lpc.organization.UnitKind.LEADERSHIP;
import static io.lpc.organization.UnitKind.SECTION;
import static io.lpc.organization.UnitKind.SUBORDINATE;
import static io.lpc.risk.RiskLevel.INDIVIDUAL;
import static io.lpc.risk.RiskLevel.SPECIAL;
import static io.lpc.risk.RiskLevel.UNIT;

import io.lpc.control.Mechanism;
import io.lpc.organization.KeyField;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.UnitKind;
import io.lpc.power.LegalLevel;
import io.lpc.risk.KeyArea;
import io.lpc.risk.RiskLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 清河区民政局: a small district civil affairs bureau of 2011, as data. Nobody in it is a real person.
 */
final class BuiltInBureau {

  static final String NAME = "清河区民政局";

  private BuiltInBureau() {}

  /** A unit, the post that heads it and the post in charge of it; null if none. */
  record UnitRow(
      String code,
      String name,
      UnitKind kind,
      @Nullable String head,
      @Nullable String inCharge,
      String function) {}

  /** A post with its holder and duty. */
  record PostRow(
      String code,
      String name,
      String unit,
      @Nullable LeadershipOffice office,
      Set<KeyField> keyFields,
      String holder,
      String duty) {}

  /** A power item with its basis and time limit in days. */
  record PowerRow(
      String code,
      String name,
      String type,
      String basis,
      String citation,
      LegalLevel level,
      LocalDate inForceFrom,
      String unit,
      String post,
      int days) {}

  /** A risk point with its judgement and its measure. */
  record RiskRow(
      String code,
      RiskLevel level,
      String category,
      @Nullable KeyArea area,
      @Nullable MajorMatterField field,
      String unit,
      @Nullable String post,
      @Nullable String power,
      String content,
      List<String> manifestations,
      String likelihood,
      String harm,
      Mechanism mechanism,
      String measure) {}

  /** A post, unit or field that was searched and holds no risk; exactly one is named. */
  record NilRow(
      @Nullable String post,
      @Nullable String unit,
      @Nullable MajorMatterField field,
      String declaredBy,
      String approvedFrom,
      String grounds) {}

  static List<UnitRow> units() {
    return List.of(
        new UnitRow("LD", "局领导班子", LEADERSHIP, "LD-1", null, "领导全局工作"),
        new UnitRow("BGS", "办公室(监察室)", SECTION, "BGS-1", "LD-1", "文秘、人事、财务、监察"),
        new UnitRow("JZK", "社会救助科", SECTION, "JZK-1", "LD-2", "城乡低保、临时救助、救灾"),
        new UnitRow("MGK", "民间组织管理科", SECTION, "MGK-1", "LD-3", "社会团体、民办非企业单位登记和年检"),
        new UnitRow("YFK", "优抚安置科", SECTION, "YFK-1", "LD-3", "抚恤优待、退役士兵安置"),
        new UnitRow("FLY", "区社会福利院", SUBORDINATE, "FLY-1", "LD-2", "供养孤老孤儿"),
        new UnitRow("BGL", "区殡葬管理所", SUBORDINATE, "BGL-1", "LD-3", "殡葬管理和执法"));
  }

  static List<PostRow> posts() {
    return List.of(
        post("LD-1", "局长", "LD", LeadershipOffice.DIRECTOR, Set.of(), "周甲", "主持全面工作,分管办公室"),
        post("LD-2", "副局长(分管救助福利)", "LD", LeadershipOffice.DEPUTY, Set.of(), "吴乙", "分管社会救助科、福利院"),
        post("LD-3", "副局长(分管社团优抚)", "LD", LeadershipOffice.DEPUTY, Set.of(), "郑丙", "分管民间组织、优抚、殡葬"),
        post("LD-4", "纪检组长", "LD", LeadershipOffice.DISCIPLINE_HEAD, Set.of(), "王丁", "分管纪检监察"),
        post("BGS-1", "办公室主任", "BGS", null, Set.of(PERSONNEL), "冯戊", "文秘、人事和日常管理"),
        post("BGS-2", "会计岗", "BGS", null, Set.of(FUND_MANAGEMENT), "陈己", "专项资金核算和拨付"),
        post("BGS-3", "档案管理岗", "BGS", null, Set.of(), "褚庚", "文书档案管理"),
        post("JZK-1", "社会救助科科长", "JZK", null, Set.of(FUND_MANAGEMENT), "卫辛", "救助审批和资金分配初审"),
        post(
            "JZK-2", "低保审核岗", "JZK", null, Set.of(LICENSING, FUND_MANAGEMENT), "蒋壬", "低保申请审核和入户核查"),
        post("JZK-3", "救灾物资管理岗", "JZK", null, Set.of(RESOURCE_ALLOCATION), "沈癸", "救灾款物登记、发放"),
        post("MGK-1", "民间组织管理科科长", "MGK", null, Set.of(LICENSING), "韩子", "登记和年检审核"),
        post("MGK-2", "登记受理岗", "MGK", null, Set.of(LICENSING), "杨丑", "登记材料受理和核对"),
        post("YFK-1", "优抚安置科科长", "YFK", null, Set.of(FUND_MANAGEMENT), "朱寅", "抚恤补助审核、退役士兵安置"),
        post("YFK-2", "优抚数据岗", "YFK", null, Set.of(), "秦卯", "优抚对象信息维护"),
        post("FLY-1", "福利院院长", "FLY", null, Set.of(FUND_MANAGEMENT), "尤辰", "主持福利院工作"),
        post("FLY-2", "采购保管岗", "FLY", null, Set.of(RESOURCE_ALLOCATION), "许巳", "物资采购和保管"),
        post("BGL-1", "殡葬管理所所长", "BGL", null, Set.of(ENFORCEMENT), "何午", "殡葬管理和执法"),
        post("BGL-2", "执法岗", "BGL", null, Set.of(ENFORCEMENT), "吕未", "违规殡葬行为查处"));
  }

  static List<PowerRow> powers() {
    return List.of(
        new PowerRow(
            "QL-01",
            "城市居民最低生活保障待遇审批",
            "05",
            "城市居民最低生活保障条例",
            "国务院令第271号",
            LegalLevel.ADMINISTRATIVE_REGULATION,
            LocalDate.of(1999, 10, 1),
            "JZK",
            "JZK-2",
            30),
        new PowerRow(
            "QL-02",
            "农村五保供养待遇审批",
            "05",
            "农村五保供养工作条例",
            "国务院令第456号",
            LegalLevel.ADMINISTRATIVE_REGULATION,
            LocalDate.of(2006, 3, 1),
            "JZK",
            "JZK-1",
            20),
        new PowerRow(
            "QL-03",
            "救灾款物发放",
            "05",
            "自然灾害救助条例",
            "国务院令第577号",
            LegalLevel.ADMINISTRATIVE_REGULATION,
            LocalDate.of(2010, 9, 1),
            "JZK",
            "JZK-3",
            15),
        new PowerRow(
            "QL-04",
            "社会团体成立登记",
            "01",
            "社会团体登记管理条例",
            "国务院令第250号",
            LegalLevel.ADMINISTRATIVE_REGULATION,
            LocalDate.of(1998, 10, 25),
            "MGK",
            "MGK-1",
            60),
        new PowerRow(
            "QL-05",
            "民办非企业单位成立登记",
            "01",
            "民办非企业单位登记管理暂行条例",
            "国务院令第251号",
            LegalLevel.ADMINISTRATIVE_REGULATION,
            LocalDate.of(1998, 10, 25),
            "MGK",
            "MGK-2",
            60),
        new PowerRow(
            "QL-06",
            "伤残抚恤待遇初审转报",
            "07",
            "伤残抚恤管理办法",
            "民政部令第34号",
            LegalLevel.RULE,
            LocalDate.of(2007, 8, 1),
            "YFK",
            "YFK-1",
            20),
        new PowerRow(
            "QL-07",
            "违规殡葬行为查处",
            "02",
            "殡葬管理条例",
            "国务院令第225号",
            LegalLevel.ADMINISTRATIVE_REGULATION,
            LocalDate.of(1997, 7, 21),
            "BGL",
            "BGL-2",
            30));
  }

  static List<RiskRow> risks() {
    return List.of(
        risk(
            "FX-001",
            INDIVIDUAL,
            "POST_DUTY",
            KeyArea.MONEY,
            null,
            "JZK",
            "JZK-2",
            "QL-01",
            "低保资格审核把关不严,优亲厚友",
            List.of("入户核查走过场,凭关系认定家庭收入", "对不符合条件的对象予以审核通过"),
            "HIGH",
            "DEEP",
            Mechanism.SUPERVISION,
            "入户核查两人同行、共同签字;每季度按一成比例抽查复核"),
        risk(
            "FX-002",
            INDIVIDUAL,
            "PROCESS",
            KeyArea.PROPERTY,
            null,
            "JZK",
            "JZK-3",
            "QL-03",
            "救灾物资发放登记不实",
            List.of("发放名册代签、补签", "物资出入库账实不符"),
            "MEDIUM",
            "DEEP",
            Mechanism.SUPERVISION,
            "物资出入库双人清点,发放名册在村(社区)公示"),
        risk(
            "FX-003",
            INDIVIDUAL,
            "POST_DUTY",
            KeyArea.MONEY,
            null,
            "JZK",
            "JZK-1",
            "QL-02",
            "五保供养和临时救助资金分配随意",
            List.of("未经集体研究自行确定救助标准和对象"),
            "MEDIUM",
            "MEDIUM",
            Mechanism.WARNING,
            "单笔超过规定标准的救助须经科务会研究并留存记录"),
        risk(
            "FX-004",
            INDIVIDUAL,
            "EFFICIENCY",
            KeyArea.POWER,
            null,
            "MGK",
            "MGK-2",
            "QL-05",
            "登记受理超时或刁难申请人",
            List.of("未一次性告知所缺材料,让申请人多次往返"),
            "MEDIUM",
            "SLIGHT",
            Mechanism.SUPERVISION,
            "落实一次性告知单,受理时间由窗口系统记录"),
        risk(
            "FX-005",
            INDIVIDUAL,
            "POST_DUTY",
            KeyArea.POWER,
            null,
            "MGK",
            "MGK-1",
            "QL-04",
            "登记审核中降低条件",
            List.of("对注册资金、业务主管单位批文审查不严"),
            "LOW",
            "MEDIUM",
            Mechanism.EDUCATION,
            "组织登记法规专题学习,审核意见逐项填写依据"),
        risk(
            "FX-006",
            INDIVIDUAL,
            "POST_DUTY",
            KeyArea.MONEY,
            null,
            "BGS",
            "BGS-2",
            null,
            "专项资金拨付审核不严",
            List.of("凭不完整的单据拨付资金", "专项资金与经费混用"),
            "MEDIUM",
            "DEEP",
            Mechanism.SUPERVISION,
            "专户核算,拨付单据由经办、审核、批准三人签字"),
        risk(
            "FX-007",
            INDIVIDUAL,
            "INSTITUTION",
            KeyArea.PEOPLE,
            null,
            "BGS",
            "BGS-1",
            null,
            "人员考核和评先缺少公开程序",
            List.of("评先对象由个人提名,未经公示"),
            "LOW",
            "MEDIUM",
            Mechanism.SUPERVISION,
            "评先名单公示五个工作日"),
        risk(
            "FX-008",
            INDIVIDUAL,
            "POST_DUTY",
            KeyArea.MONEY,
            null,
            "YFK",
            "YFK-1",
            "QL-06",
            "抚恤补助对象认定把关不严",
            List.of("对伤残证明材料核实不细", "为熟人出具不实证明"),
            "MEDIUM",
            "DEEP",
            Mechanism.SUPERVISION,
            "认定材料交叉复核,名单张榜公布"),
        risk(
            "FX-009",
            INDIVIDUAL,
            "PROCESS",
            KeyArea.PROPERTY,
            null,
            "FLY",
            "FLY-2",
            null,
            "物资采购收受供货商好处",
            List.of("指定供货商,采购价格高于市场价"),
            "HIGH",
            "MEDIUM",
            Mechanism.SUPERVISION,
            "大宗物资三家比价,验收与采购分离"),
        risk(
            "FX-010",
            INDIVIDUAL,
            "POST_DUTY",
            KeyArea.MONEY,
            null,
            "FLY",
            "FLY-1",
            null,
            "供养经费支出审批缺少监督",
            List.of("大额支出未经院务会研究"),
            "MEDIUM",
            "MEDIUM",
            Mechanism.SUPERVISION,
            "五千元以上支出经院务会研究并按月公开"),
        risk(
            "FX-011",
            INDIVIDUAL,
            "POST_DUTY",
            KeyArea.ENFORCEMENT,
            null,
            "BGL",
            "BGL-2",
            "QL-07",
            "执法随意,处罚畸轻畸重",
            List.of("同类违规处罚标准不一", "收受好处后不予处罚"),
            "HIGH",
            "MEDIUM",
            Mechanism.PUNISHMENT,
            "执行处罚裁量基准,案卷每月评查,违者问责"),
        risk(
            "FX-012",
            INDIVIDUAL,
            "ENVIRONMENT",
            KeyArea.ENFORCEMENT,
            null,
            "BGL",
            "BGL-1",
            null,
            "受说情打招呼影响执法",
            List.of("因熟人说情撤销或减轻处罚"),
            "MEDIUM",
            "MEDIUM",
            Mechanism.EDUCATION,
            "说情打招呼登记备案,每月开展警示教育"),
        risk(
            "FX-013",
            INDIVIDUAL,
            "POST_DUTY",
            KeyArea.POWER,
            null,
            "LD",
            "LD-2",
            null,
            "分管领域资金分配审批权集中",
            List.of("救助资金分配方案未充分听取意见"),
            "LOW",
            "DEEP",
            Mechanism.SUPERVISION,
            "资金分配方案提交局党组会研究"),
        risk(
            "FX-014",
            INDIVIDUAL,
            "POST_DUTY",
            KeyArea.PEOPLE,
            null,
            "LD",
            "LD-1",
            null,
            "重大决策听取意见不充分",
            List.of("会前酝酿不够,以个人意见代替集体决定"),
            "LOW",
            "DEEP",
            Mechanism.SUPERVISION,
            "落实末位表态,重大事项会前书面征求意见"),
        risk(
            "FX-101",
            UNIT,
            "PROCESS",
            KeyArea.MONEY,
            null,
            "JZK",
            null,
            "QL-01",
            "救助资金发放环节缺少复核",
            List.of("发放名册由一人编制并报送"),
            "HIGH",
            "MEDIUM",
            Mechanism.SUPERVISION,
            "编制与复核分岗,名册按月在政务公开栏公示"),
        risk(
            "FX-102",
            UNIT,
            "EFFICIENCY",
            KeyArea.POWER,
            null,
            "MGK",
            null,
            "QL-04",
            "登记审批时限未公开",
            List.of("办事指南未标明各环节时限"),
            "MEDIUM",
            "SLIGHT",
            Mechanism.WARNING,
            "办理时限上墙上网,临近时限三日预警"),
        risk(
            "FX-103",
            UNIT,
            "INSTITUTION",
            KeyArea.MONEY,
            null,
            "BGS",
            null,
            null,
            "公务支出管理制度不健全",
            List.of("接待、用车审批事后补签"),
            "MEDIUM",
            "MEDIUM",
            Mechanism.SUPERVISION,
            "修订公务支出管理办法,事前审批、按月公开"),
        risk(
            "FX-104",
            UNIT,
            "PROCESS",
            KeyArea.PROPERTY,
            null,
            "FLY",
            null,
            null,
            "捐赠物资管理不规范",
            List.of("捐赠物资未及时登记入账"),
            "MEDIUM",
            "MEDIUM",
            Mechanism.SUPERVISION,
            "捐赠物资当日登记,每季度向社会公布使用情况"),
        risk(
            "FX-105",
            UNIT,
            "POST_DUTY",
            KeyArea.ENFORCEMENT,
            null,
            "BGL",
            null,
            "QL-07",
            "执法与收费未分离",
            List.of("执法人员现场收缴罚款"),
            "HIGH",
            "DEEP",
            Mechanism.PUNISHMENT,
            "罚缴分离,一律凭处罚决定书到银行缴款"),
        risk(
            "FX-201",
            SPECIAL,
            "PROCESS",
            KeyArea.MONEY,
            FUNDS,
            "JZK",
            null,
            "QL-03",
            "大额救灾资金使用未经集体研究",
            List.of("紧急情况下由个人决定资金投向"),
            "MEDIUM",
            "DEEP",
            Mechanism.SUPERVISION,
            "二十万元以上资金使用由局党组会研究决定并报备"),
        risk(
            "FX-202",
            SPECIAL,
            "PROCESS",
            KeyArea.PROPERTY,
            PROJECT,
            "FLY",
            null,
            null,
            "福利院改造项目招投标不规范",
            List.of("化整为零规避招标"),
            "MEDIUM",
            "DEEP",
            Mechanism.SUPERVISION,
            "项目招标由区招投标中心组织,监察室全程参与"),
        risk(
            "FX-203",
            SPECIAL,
            "INSTITUTION",
            KeyArea.POWER,
            DECISION,
            "BGS",
            null,
            null,
            "重大事项决策程序不完备",
            List.of("议题临时动议,会议记录不全"),
            "LOW",
            "MEDIUM",
            Mechanism.SUPERVISION,
            "议题提前三日送达,会议记录由监察室核签"));
  }

  static List<NilRow> nils() {
    return List.of(
        new NilRow("BGS-3", null, null, "BGS-1", "LD-1", "仅管理文书档案,不涉及审批和资金"),
        new NilRow("YFK-2", null, null, "YFK-1", "LD-3", "仅维护数据,认定由科长和复核人负责"));
  }

  private static PostRow post(
      String code,
      String name,
      String unit,
      @Nullable LeadershipOffice office,
      Set<KeyField> keyFields,
      String holder,
      String duty) {
    return new PostRow(code, name, unit, office, keyFields, holder, duty);
  }

  private static RiskRow risk(
      String code,
      RiskLevel level,
      String category,
      @Nullable KeyArea area,
      @Nullable MajorMatterField field,
      String unit,
      @Nullable String post,
      @Nullable String power,
      String content,
      List<String> manifestations,
      String likelihood,
      String harm,
      Mechanism mechanism,
      String measure) {
    return new RiskRow(
        code,
        level,
        category,
        area,
        field,
        unit,
        post,
        power,
        content,
        manifestations,
        likelihood,
        harm,
        mechanism,
        measure);
  }
}
