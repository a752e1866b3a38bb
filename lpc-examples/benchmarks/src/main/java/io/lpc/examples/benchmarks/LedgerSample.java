package io.lpc.examples.benchmarks;

import io.lpc.common.RiskPointId;
import io.lpc.common.RowSource;
import io.lpc.control.Mechanism;
import io.lpc.export.LedgerHeading;
import io.lpc.ledger.LedgerRow;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.grading.AssessmentState;
import io.lpc.risk.grading.RiskGrade;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ledger of any length, each row made when it is asked for. Nobody in it is a real person. */
final class LedgerSample implements RowSource<LedgerRow> {

  static final LedgerHeading HEADING =
      new LedgerHeading("清河区民政局", LocalDate.of(2011, 9, 30), "局廉能风险防控工作领导小组办公室");

  private static final LedgerRow.Responsible HEAD = new LedgerRow.Responsible("社会救助科科长", "郑丙");
  private static final LedgerRow.Responsible LEADER = new LedgerRow.Responsible("副局长", "吴乙");

  private static final List<LedgerRow> MODELS =
      List.of(
          model(
              "低保审核岗",
              "业务流程",
              "城市低保入户调查走过场,家庭收入核算不实",
              List.of("不按规定两人以上入户,以电话询问代替实地调查", "对申请人隐瞒的务工、租金收入不核实,或与申请人串通少报"),
              List.of(
                  measure(1, "每季度组织一次低保政策和典型案例学习"), measure(2, "入户调查实行双人双签、交叉核查,调查结果在居委会公示不少于7日"))),
          model(
              null,
              "制度机制",
              "救助资金发放与花名册管理由同一人负责",
              List.of("虚列、冒领救助对象", "停发不及时,已故人员继续领取"),
              List.of(measure(1, "发放、造册、复核三岗分离;每月与殡葬、户籍数据比对一次"))),
          model(
              "临时救助岗",
              "工作效率",
              "临时救助标准掌握不一,人情救助",
              List.of("同类困难情形救助金额悬殊,无书面理由"),
              List.of(measure(1, "制定临时救助分档标准,超档须科务会集体研究"))));

  private final int count;
  private int next;

  /**
   * A ledger.
   *
   * @param count how many rows it has
   */
  LedgerSample(int count) {
    this.count = count;
  }

  /** How many rows say different things, apart from their numbers. */
  static int models() {
    return MODELS.size();
  }

  /** What tells a row from its model; as long for every row. */
  static String number(int row) {
    return "第" + (10_000_000 + row) + "项";
  }

  @Override
  public boolean hasNext() {
    return next < count;
  }

  @Override
  public LedgerRow next() {
    LedgerRow model = MODELS.get(next % MODELS.size());
    String number = number(next++);
    return new LedgerRow(
        model.riskPoint(),
        number,
        model.unit(),
        model.post(),
        model.level(),
        model.category(),
        model.keyArea(),
        model.majorField(),
        model.presence(),
        model.content() + number,
        model.manifestations(),
        model.state(),
        model.grade(),
        model.stale(),
        model.measures(),
        model.head(),
        model.leader());
  }

  @Override
  public void close() {
    next = count;
  }

  private static LedgerRow model(
      @Nullable String post,
      String category,
      String content,
      List<String> shown,
      List<LedgerRow.Measure> measures) {
    return new LedgerRow(
        RiskPointId.of("risk"),
        "",
        "社会救助科",
        post,
        post == null ? RiskLevel.UNIT : RiskLevel.INDIVIDUAL,
        category,
        KeyArea.MONEY,
        null,
        Presence.POSSIBLE,
        content,
        shown,
        AssessmentState.DECIDED,
        new RiskGrade(1, "A级"),
        false,
        measures,
        HEAD,
        LEADER);
  }

  private static LedgerRow.Measure measure(int number, String text) {
    return new LedgerRow.Measure(
        "CS-" + number, Mechanism.SUPERVISION, text, "社会救助科科长", LocalDate.of(2011, 11, 30));
  }
}
