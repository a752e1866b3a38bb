package io.lpc.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The definition of the workbook is what was decided, and the page for officers prints it. */
class WorkbookPageTest {

  /** Said independently of the code: sheet, English name, headers; required ones with a star. */
  private static final String DECIDED =
      """
      本局 bureau: 单位全称* 所在区县* 上级机关* 收文机构编码 法定人数 表决比例
      单位 units: 单位编码* 单位名称* 单位类型* 上级单位编码 主要职能 排序
      岗位 posts: 岗位编码* 岗位名称* 单位编码* 班子职务 重点领域 单人岗 岗位职责* 廉洁要求 勤政要求 排序
      人员 officials: 人员编码* 姓名* 政治面貌 身份证号 联系电话
      任职 appointments: 人员编码* 岗位编码* 任职方式* 起始日期* 截止日期
      领导分工 leaderships: 单位编码* 岗位编码* 分工* 起始日期* 截止日期
      党组 party-group: 人员编码* 党组职务* 起始日期* 截止日期
      领导小组 leading-group: 小组名称* 成立文件 办公室所在单位编码 所属机构 人员编码 小组职务 起始日期 截止日期
      亲属 kinships: 申报人编码* 亲属人员编码 亲属姓名 关系*
      权力事项 power-items: 事项编码* 事项名称* 权力类别* 权力范围* 单位编码* 责任岗位编码 责任人编码 依据名称 文号条款 效力层级 施行日期 失效日期 承诺内容 承诺时限 时限单位 工作纪律 服务对象 外部编码 状态* 状态说明
      三重一大 major-matters: 事项编码* 三重一大类别* 事项名称* 单位编码* 金额(元) 决策程序 参加范围
      三重一大标准 matter-thresholds: 三重一大类别* 标准* 金额(元) 依据* 起始日期* 截止日期
      排查 search-rounds: 排查编码* 单位编码* 排查名称* 起始日期* 截止日期*
      排查附件 attachments: 排查编码* 附件类别* 文件名* 媒体类型* 字节数* SHA-256*
      风险点 risk-points: 风险点编码* 风险层级* 风险类别* 关键环节 三重一大类别 存在形式* 风险内容* 表现形式* 单位编码* 岗位编码 权力事项编码 三重一大事项编码 排查编码
      无风险申报 nil-declarations: 对象类型* 对象编码* 申报人编码* 申报理由* 起始日期* 截止日期 批准人编码* 批准岗位编码*
      防控措施 measures: 措施编码* 风险点编码* 防控机制* 措施内容* 责任岗位编码 完成期限
      评估 assessments: 风险点编码* 评估日期* 评估人编码* 评估岗位编码* 机率 危害程度 符合标准 指标得分 建议等级 参加人员 评估报告*
      初审 reviews: 风险点编码* 初审日期* 初审人编码* 初审岗位编码* 结论* 初审等级 初审意见*
      会议 meetings: 会议编码* 会议类型* 会议名称* 召开日期* 主持人编码* 出席人员* 列席人员 会议纪要* 登记人编码* 登记岗位编码*
      议题 agenda-items: 会议编码* 议题序号* 议题* 议决风险点 回避人员 同意 不同意 弃权
      审定 decisions: 风险点编码* 会议编码* 议题序号* 审定等级* 审定意见* 登记人编码* 登记岗位编码*
      """;

  @Test
  void sheets_and_headers_are_those_that_were_decided() {
    String defined =
        Sheets.ALL.stream()
            .map(
                sheet ->
                    sheet.columns().stream()
                        .map(column -> column.header() + (column.required() ? "*" : ""))
                        .collect(
                            Collectors.joining(" ", sheet.name() + " " + sheet.csv() + ": ", "\n")))
            .collect(Collectors.joining());

    assertThat(defined).isEqualTo(DECIDED);
  }

  @Test
  void choices_are_those_that_were_decided() {
    assertThat(choices("单位", "单位类型")).containsExactly("局领导班子", "内设机构", "局属单位");
    assertThat(choices("岗位", "班子职务")).containsExactly("局长", "副局长", "纪检组长", "其他班子成员");
    assertThat(choices("岗位", "重点领域"))
        .containsExactly("行政许可与审批", "公共资源配置", "资金管理", "干部人事管理", "行政执法");
    assertThat(choices("岗位", "单人岗")).containsExactly("是", "否");
    assertThat(choices("人员", "政治面貌")).containsExactly("中共党员", "中共预备党员", "共青团员", "民主党派", "群众");
    assertThat(choices("任职", "任职方式")).containsExactly("任职", "主持工作", "兼任", "顶岗");
    assertThat(choices("领导分工", "分工")).containsExactly("负责人", "分管领导");
    assertThat(choices("党组", "党组职务")).containsExactly("组长", "副组长", "成员");
    assertThat(choices("领导小组", "所属机构")).containsExactly("领导小组", "领导小组办公室");
    assertThat(choices("权力事项", "权力范围")).containsExactly("对外", "内部");
    assertThat(choices("权力事项", "效力层级"))
        .containsExactly("法律", "行政法规", "地方性法规", "规章", "规范性文件", "内部制度");
    assertThat(choices("权力事项", "时限单位")).containsExactly("自然日", "工作日");
    assertThat(choices("权力事项", "状态")).containsExactly("待审核", "已确认", "已取消");
    assertThat(choices("三重一大", "三重一大类别"))
        .containsExactly("重大事项决策", "重要干部任免", "重要项目安排", "大额度民政资金使用");
    assertThat(choices("排查附件", "附件类别")).containsExactly("工作图片", "文字资料", "自查表");
    assertThat(choices("风险点", "风险层级")).containsExactly("个人岗位风险", "单位(科室)风险", "专项风险");
    assertThat(choices("风险点", "关键环节")).containsExactly("权", "钱", "人", "物", "行政执法");
    assertThat(choices("风险点", "存在形式")).containsExactly("存在", "可能存在");
    assertThat(choices("无风险申报", "对象类型")).containsExactly("岗位", "机构", "权力事项", "三重一大领域");
    assertThat(choices("防控措施", "防控机制")).containsExactly("教育", "监督", "预警", "惩治");
    assertThat(choices("评估", "机率")).containsExactly("大", "中", "小");
    assertThat(choices("评估", "危害程度")).containsExactly("深", "中", "轻");
    assertThat(choices("评估", "建议等级")).containsExactly("一级", "二级", "三级", "A级", "B级", "C级");
    assertThat(choices("初审", "结论")).containsExactly("同意", "退回");
    assertThat(choices("会议", "会议类型")).containsExactly("局党组会", "局班子会", "领导小组会", "全体大会");
  }

  private static List<String> choices(String sheet, String header) {
    Sheet defined = QingheBook.sheet(sheet);
    return defined.columns().get(defined.place(header)).form().choices();
  }

  @Test
  void the_page_is_as_the_code_says() throws IOException {
    Path page = repository().resolve("docs/workbook.md");
    if (Boolean.getBoolean("lpc.docs.write")) {
      Files.writeString(page, WorkbookPage.rendered());
    }

    assertThat(page).as("run again with -Dlpc.docs.write=true").hasContent(WorkbookPage.rendered());
  }

  @Test
  void names_are_unique_and_every_key_and_reference_leads_to_a_column_or_sheet() {
    assertThat(Sheets.ALL.stream().map(Sheet::name)).doesNotHaveDuplicates();
    assertThat(Sheets.ALL.stream().map(Sheet::csv)).doesNotHaveDuplicates();
    for (Sheet sheet : Sheets.ALL) {
      List<String> headers = sheet.columns().stream().map(Column::header).toList();
      assertThat(headers).as(sheet.name()).doesNotHaveDuplicates().containsAll(sheet.key());
      assertThat(sheet.columns().get(0).example()).startsWith(SheetReader.EXAMPLE);
      assertThat(names())
          .containsAll(
              sheet.columns().stream()
                  .map(column -> column.form().sheet())
                  .flatMap(Stream::ofNullable)
                  .toList());
    }
  }

  private static Set<String> names() {
    return Sheets.ALL.stream().map(Sheet::name).collect(Collectors.toSet());
  }

  private static Path repository() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(at.resolve("docs"))) {
      at = at.getParent();
    }
    return at;
  }
}
