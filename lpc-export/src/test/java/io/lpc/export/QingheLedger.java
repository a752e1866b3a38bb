package io.lpc.export;

import io.lpc.common.RiskPointId;
import io.lpc.common.RowSource;
import io.lpc.control.Mechanism;
import io.lpc.ledger.LedgerRow;
import io.lpc.ledger.LedgerRow.Measure;
import io.lpc.ledger.LedgerRow.Responsible;
import io.lpc.organization.MajorMatterField;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.grading.AssessmentState;
import io.lpc.risk.grading.RiskGrade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** The ledger of 清河区民政局 in September 2011. Nobody in it is a real person. */
final class QingheLedger {

  static final LedgerHeading HEADING =
      new LedgerHeading("清河区民政局", LocalDate.of(2011, 9, 30), "局廉能风险防控工作领导小组办公室");

  static final List<String> OFFICIALS = List.of("周甲", "吴乙", "郑丙", "王丁", "冯戊", "陈己", "褚庚");

  private static final Responsible ASSISTANCE = new Responsible("社会救助科科长", "郑丙");
  private static final Responsible ORGANISATIONS = new Responsible("社会组织管理科科长", "王丁");
  private static final Responsible OFFICE = new Responsible("办公室主任", "冯戊");
  private static final Responsible HOME = new Responsible("社会福利院院长", null);
  private static final Responsible DIRECTOR = new Responsible("局长", "周甲");
  private static final Responsible DEPUTY = new Responsible("副局长", "吴乙");
  private static final Responsible SECOND_DEPUTY = new Responsible("副局长", "陈己、褚庚");

  private static final RiskGrade A = new RiskGrade(1, "A级");
  private static final RiskGrade B = new RiskGrade(2, "B级");
  private static final RiskGrade C = new RiskGrade(3, "C级");
  private static final RiskGrade FIRST = new RiskGrade(1, "一级");
  private static final RiskGrade SECOND = new RiskGrade(2, "二级");

  private QingheLedger() {}

  /** Fourteen risk points, five of which no public edition may show. */
  static List<LedgerRow> rows() {
    return List.of(
        row("SJ-001", "社会救助科", "业务流程风险")
            .post("低保审核岗")
            .keyArea(KeyArea.MONEY)
            .content("城市低保入户调查走过场,家庭收入核算不实")
            .shows("不按规定两人以上入户,以电话询问代替实地调查", "对申请人隐瞒的务工、租金收入不核实,或与申请人串通少报", "为亲属、熟人违规办理低保,不申报近亲属关系")
            .measure(Mechanism.EDUCATION, "每季度组织一次低保政策和典型案例学习", null, null)
            .measure(
                Mechanism.SUPERVISION,
                "入户调查实行双人双签、交叉核查,调查结果在居委会公示不少于7日",
                "社会救助科科长",
                LocalDate.of(2011, 11, 30))
            .measure(Mechanism.WARNING, "对同一调查人员连续三个月零退件的,自动提醒科长抽查", "局监察室", null)
            .decided(A)
            .by(ASSISTANCE, DEPUTY),
        row("SJ-002", "社会救助科", "自由裁量风险")
            .post("临时救助岗")
            .content("临时救助标准掌握不一,人情救助")
            .shows("同类困难情形救助金额悬殊,无书面理由")
            .measure(
                Mechanism.SUPERVISION, "制定临时救助分档标准,超档须科务会集体研究", "临时救助岗", LocalDate.of(2011, 10, 31))
            .decided(B)
            .by(ASSISTANCE, DEPUTY),
        row("SJ-003", "社会救助科", "制度机制风险")
            .level(RiskLevel.UNIT)
            .keyArea(KeyArea.MONEY)
            .content("救助资金发放与花名册管理由同一人负责")
            .shows("虚列、冒领救助对象", "停发不及时,已故人员继续领取")
            .measure(Mechanism.SUPERVISION, "发放、造册、复核三岗分离;每月与殡葬、户籍数据比对一次", "社会救助科科长", null)
            .measure(Mechanism.PUNISHMENT, "发现虚列冒领的,追回资金并移送监察室处理", null, null)
            .decided(FIRST)
            .by(ASSISTANCE, DEPUTY),
        row("ZZ-001", "社会组织管理科", "自由裁量风险")
            .post("社团登记岗")
            .keyArea(KeyArea.POWER)
            .content("社会团体成立登记审查不严或故意拖延")
            .shows("超出60日法定期限不作决定,也不告知理由", "对不具备条件的予以登记", "暗示申请人购买指定的验资、代办服务")
            .measure(Mechanism.SUPERVISION, "受理、审查、决定分岗办理,全程留痕,办结时限上墙公示", "社会组织管理科科长", null)
            .measure(
                Mechanism.WARNING,
                "距法定期限15日时向经办人提醒,距5日时向分管领导提醒",
                "局办公室",
                LocalDate.of(2011, 12, 31))
            .decided(B)
            .by(ORGANISATIONS, SECOND_DEPUTY),
        row("ZZ-002", "社会组织管理科", "思想道德风险")
            .post("年度检查岗")
            .content("年检中接受社会组织宴请、礼品")
            .shows("接受可能影响公正执行公务的宴请和礼品")
            .measure(Mechanism.EDUCATION, "上岗前签订廉洁承诺书,年检期间每周通报一次", null, null)
            .decided(C)
            .by(ORGANISATIONS, SECOND_DEPUTY),
        row("ZZ-003", "社会组织管理科", "业务流程风险")
            .level(RiskLevel.UNIT)
            .keyArea(KeyArea.ENFORCEMENT)
            .content("对社会组织违法行为的行政处罚裁量不公")
            .shows("同案不同罚", "以罚代管,罚款收缴不分离")
            .measure(Mechanism.SUPERVISION, "执行行政处罚裁量基准,重大处罚由局长办公会集体讨论", "社会组织管理科科长", null)
            .decided(SECOND)
            .by(ORGANISATIONS, SECOND_DEPUTY),
        row("BG-001", "办公室", "制度机制风险")
            .post("出纳岗")
            .keyArea(KeyArea.MONEY)
            .content("现金和印鉴管理漏洞")
            .shows("坐支现金、白条抵库", "支票、印鉴一人保管")
            .measure(Mechanism.SUPERVISION, "印鉴分管,每月末由会计盘库并签字", "会计岗", LocalDate.of(2011, 10, 15))
            .decided(A)
            .by(OFFICE, DIRECTOR),
        row("BG-002", "办公室", "外部环境风险")
            .post("政府采购岗")
            .keyArea(KeyArea.PROPERTY)
            .content("办公设备采购规避集中采购,化整为零")
            .shows("拆分采购项目规避限额", "与供应商私下约定回扣")
            .measure(Mechanism.SUPERVISION, "采购计划年初一次申报,追加采购报局党组审批", "办公室主任", null)
            .stale(A)
            .by(OFFICE, DIRECTOR),
        row("FL-001", "社会福利院", "业务流程风险")
            .level(RiskLevel.UNIT)
            .keyArea(KeyArea.PEOPLE)
            .content("供养对象入院、离院审批和生活费使用不规范")
            .shows("截留、挪用供养对象零用钱", "接收捐赠不入账、不开票,物资去向不清")
            .measure(
                Mechanism.SUPERVISION,
                "供养经费单独建账,每季度向供养对象及其亲属公布收支",
                "福利院会计岗",
                LocalDate.of(2011, 9, 30))
            .decided(FIRST)
            .by(HOME, DEPUTY),
        row("FL-002", "社会福利院", "岗位职责风险")
            .post("采购员岗")
            .presence(Presence.EXISTING)
            .content("食材采购质次价高")
            .shows("长期固定一家供应商,不询价、不验收")
            .proposed()
            .by(HOME, DEPUTY),
        row("FL-003", "社会福利院", "岗位职责风险")
            .post("收养登记评估岗")
            .content("收养评估材料把关不严")
            .shows("对收养人条件不核实")
            .by(HOME, null),
        row("ZX-001", "局机关", "制度机制风险")
            .level(RiskLevel.SPECIAL)
            .field(MajorMatterField.FUNDS)
            .content("救灾资金分配未经集体研究")
            .shows("主要领导个人决定资金投向", "先分配后补会议记录")
            .measure(Mechanism.SUPERVISION, "救灾资金分配方案由局党组会集体研究,主要领导末位表态", "局长", null)
            .decided(FIRST)
            .by(DIRECTOR, DIRECTOR),
        row("ZX-002", "局机关", "制度机制风险")
            .level(RiskLevel.SPECIAL)
            .field(MajorMatterField.PERSONNEL)
            .content("中层干部选任程序不到位")
            .shows("未经民主推荐、考察即上会")
            .proposed()
            .by(DIRECTOR, DIRECTOR),
        row("SJ-004", "社会救助科", "业务流程风险")
            .post("医疗救助岗")
            .content("医疗救助报销票据审核不严")
            .shows("使用虚假或重复票据报销", "与定点医院人员串通,虚构住院")
            .measure(Mechanism.WARNING, "单人年度报销超过2万元的,系统提示复核", "医疗救助岗", null)
            .decided(B)
            .by(ASSISTANCE, null));
  }

  /** A believable row whose content is a given text. */
  static LedgerRow saying(String content) {
    return row("SJ-001", "社会救助科", "业务流程风险")
        .post("低保审核岗")
        .content(content)
        .shows("不按规定入户调查")
        .decided(A)
        .by(ASSISTANCE, DEPUTY);
  }

  static RowSource<LedgerRow> source(List<LedgerRow> rows) {
    return source(rows.iterator());
  }

  /** So many rows, each made when it is asked for. */
  static RowSource<LedgerRow> many(int count) {
    List<LedgerRow> models = rows();
    return source(
        IntStream.range(0, count)
            .mapToObj(i -> numbered(models.get(i % models.size()), i))
            .iterator());
  }

  private static LedgerRow numbered(LedgerRow row, int number) {
    return new LedgerRow(
        RiskPointId.of("risk-" + number),
        row.code() + "-" + number,
        row.unit(),
        row.post(),
        row.level(),
        row.category(),
        row.keyArea(),
        row.majorField(),
        row.presence(),
        row.content() + "(第" + number + "项)",
        row.manifestations(),
        row.state(),
        row.grade(),
        row.stale(),
        row.measures(),
        row.head(),
        row.leader());
  }

  static RowSource<LedgerRow> source(Iterator<LedgerRow> rows) {
    return new RowSource<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public LedgerRow next() {
        return rows.next();
      }

      @Override
      public void close() {}
    };
  }

  static Builder row(String code, String unit, String category) {
    return new Builder(code, unit, category);
  }

  /** Fills a row. */
  static final class Builder {
    private final String code;
    private final String unit;
    private final String category;
    private final List<Measure> measures = new ArrayList<>();
    private RiskLevel level = RiskLevel.UNIT;
    private Presence presence = Presence.POSSIBLE;
    private String post;
    private KeyArea keyArea;
    private MajorMatterField field;
    private String content = "";
    private List<String> manifestations = List.of();
    private AssessmentState state;
    private RiskGrade grade;
    private boolean stale;

    private Builder(String code, String unit, String category) {
      this.code = code;
      this.unit = unit;
      this.category = category;
    }

    Builder post(String value) {
      post = value;
      return level(RiskLevel.INDIVIDUAL);
    }

    Builder level(RiskLevel value) {
      level = value;
      return this;
    }

    Builder keyArea(KeyArea value) {
      keyArea = value;
      return this;
    }

    Builder field(MajorMatterField value) {
      field = value;
      return this;
    }

    Builder presence(Presence value) {
      presence = value;
      return this;
    }

    Builder content(String value) {
      content = value;
      return this;
    }

    Builder shows(String... values) {
      manifestations = List.of(values);
      return this;
    }

    Builder measure(Mechanism mechanism, String text, String owner, LocalDate dueOn) {
      String number = "CS-" + code + "-" + (measures.size() + 1);
      measures.add(new Measure(number, mechanism, text, owner, dueOn));
      return this;
    }

    Builder proposed() {
      state = AssessmentState.PROPOSED;
      return this;
    }

    Builder decided(RiskGrade value) {
      state = AssessmentState.DECIDED;
      grade = value;
      return this;
    }

    Builder stale(RiskGrade value) {
      stale = true;
      return decided(value);
    }

    LedgerRow by(Responsible head, Responsible leader) {
      return new LedgerRow(
          RiskPointId.of("risk-" + code),
          code,
          unit,
          post,
          level,
          category,
          keyArea,
          field,
          presence,
          content,
          manifestations,
          state,
          grade,
          stale,
          measures,
          head,
          leader);
    }
  }
}
