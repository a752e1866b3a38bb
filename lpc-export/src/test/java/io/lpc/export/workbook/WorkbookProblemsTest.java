package io.lpc.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.MajorMatterDraft;
import io.lpc.organization.PostDraft;
import io.lpc.organization.UnitDraft;
import io.lpc.risk.SearchRoundDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What officers get wrong is told at its cell, all at once. */
class WorkbookProblemsTest {

  @TempDir private Path folder;

  private final QingheBook book = QingheBook.whole();

  @Test
  void every_problem_comes_at_once_in_the_order_of_sheets_and_rows() {
    book.set("评估", 3, "评估人编码", "RY-999")
        .set("人员", 4, "政治面貌", "党员")
        .set("单位", 3, "单位名称", "  ")
        .set("单位", 4, "排序", "第一")
        .set("单位", 4, "单位类型", "科室");

    assertThat(book.problems(folder))
        .containsExactly(
            "单位!B3(单位名称) LPC-BOOK-013",
            "单位!C4(单位类型) LPC-BOOK-021",
            "单位!F4(排序) LPC-BOOK-023",
            "人员!C4(政治面貌) LPC-BOOK-021",
            "评估!C3(评估人编码) LPC-BOOK-030");
  }

  @Test
  void a_problem_says_where_it_is_what_was_found_and_what_to_do() {
    book.set("单位", 4, "单位类型", "科\t室_x0001_" + "长".repeat(80));

    assertThat(book.read(folder).problems())
        .containsExactly(
            new WorkbookProblem(
                "单位",
                4,
                "单位类型",
                "C",
                "科\uFFFD室\uFFFD" + "长".repeat(56) + "…",
                "LPC-BOOK-021",
                "“科\uFFFD室\uFFFD" + "长".repeat(56) + "…”不在可选范围。请从中选择:局领导班子、内设机构、局属单位。",
                "\"科\uFFFD室\uFFFD" + "长".repeat(56) + "…\" is not one of: 局领导班子、内设机构、局属单位."));
  }

  @Test
  void what_is_personal_is_not_repeated() {
    book.cell("人员", 3, "身份证号").setCellValue(1.96304150011e17);
    book.row("亲属", "RY-002", "RY-003", "麻小满", "妻");

    assertThat(book.read(folder).problems())
        .extracting(WorkbookProblem::place, WorkbookProblem::found)
        .containsExactly(tuple("人员!D3(身份证号)", ""), tuple("亲属!C5(亲属姓名)", ""));
  }

  @Test
  void a_row_with_a_problem_is_left_out_and_the_others_are_read() {
    book.set("单位", 4, "单位类型", "科室");

    assertThat(book.read(folder).registers().rows())
        .extracting("at")
        .contains("单位[3]", "岗位[4]")
        .doesNotContain("单位[4]");
  }

  // Cells as a spreadsheet program keeps them.

  @Test
  void a_date_may_be_a_date_cell() {
    Cell cell = book.cell("任职", 3, "起始日期");
    cell.setCellValue(LocalDate.of(2009, 6, 1));
    cell.setCellStyle(format("yyyy\"年\"m\"月\"d\"日\""));
    Cell builtIn = book.cell("排查", 3, "起始日期");
    builtIn.setCellValue(40_767);
    builtIn.setCellStyle(format("m/d/yy"));

    BureauWorkbook workbook = book.read(folder);

    assertThat(workbook.problems()).isEmpty();
    assertThat(((AppointmentDraft) ById.draft(workbook, "任职[3]")).from()).isEqualTo("2009-06-01");
    assertThat(((SearchRoundDraft) ById.draft(workbook, "排查[3]")).period().from())
        .isEqualTo("2011-08-12");
  }

  private CellStyle format(String format) {
    CellStyle style = book.book.createCellStyle();
    style.setDataFormat(book.book.createDataFormat().getFormat(format));
    return style;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "61, 1900-03-01",
    "365244, 2899-12-31",
    "2958465, 9999-12-31"
  })
  void the_first_days_and_the_last_are_read_as_the_program_shows_them(int serial, LocalDate day) {
    Cell cell = book.cell("任职", 5, "截止日期");
    book.cell("任职", 5, "起始日期").setCellValue("1900-01-01");
    cell.setCellValue(serial);
    cell.setCellStyle(format("yyyy-mm-dd"));

    BureauWorkbook workbook = book.read(folder);

    assertThat(workbook.problems()).isEmpty();
    assertThat(((AppointmentDraft) ById.draft(workbook, "任职[5]")).through()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 60, -1, 40_767.5, 2_958_466, 1e300})
  void a_date_cell_that_is_no_whole_day_is_refused(double serial) {
    Cell cell = book.cell("任职", 3, "起始日期");
    cell.setCellValue(serial);
    cell.setCellStyle(format("yyyy-mm-dd"));

    assertThat(book.problems(folder)).containsExactly("任职!D3(起始日期) LPC-BOOK-022");
  }

  @ParameterizedTest
  @ValueSource(doubles = {40_767, 20_110_812})
  void a_number_is_no_date_unless_it_is_shown_as_one(double number) {
    book.cell("任职", 3, "起始日期").setCellValue(number);

    assertThat(book.problems(folder)).containsExactly("任职!D3(起始日期) LPC-BOOK-022");
  }

  @Test
  void days_may_be_counted_from_1904_on() throws Exception {
    Cell cell = book.cell("任职", 3, "起始日期");
    cell.setCellValue(40_767 - 1_462);
    cell.setCellStyle(format("yyyy-mm-dd"));
    Path file =
        OddFile.of(book.save(folder))
            .replace("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>")
            .save(folder);

    BureauWorkbook workbook = new BureauWorkbookReader().read(file);

    assertThat(((AppointmentDraft) ById.draft(workbook, "任职[3]")).from()).isEqualTo("2011-08-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011-08-12",
        " 2011-08-12 ",
        "\uFF12\uFF10\uFF11\uFF11-\uFF10\uFF18-\uFF11\uFF12",
        "2900-01-01",
        "1900-01-01"
      })
  void a_date_may_have_blanks_around_it_or_full_width_digits(String text) {
    book.set("任职", 4, "起始日期", text);

    assertThat(book.problems(folder)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2011-8-12", "2011/08/12", "20110812", "2011年8月12日", "2011-02-29", "今天", "-"})
  void any_other_way_to_write_a_date_is_refused(String text) {
    book.set("任职", 4, "起始日期", text);

    assertThat(book.problems(folder)).containsExactly("任职!D4(起始日期) LPC-BOOK-022");
  }

  @Test
  void numbers_may_be_number_cells_or_text() {
    book.cell("单位", 3, "排序").setCellValue(3);
    book.set("单位", 4, "排序", "12 ");
    book.cell("三重一大", 3, "金额(元)").setCellValue(1.1);
    book.cell("议题", 3, "议题序号").setCellValue(1);

    BureauWorkbook workbook = book.read(folder);

    assertThat(workbook.problems()).isEmpty();
    assertThat(((UnitDraft) ById.draft(workbook, "单位[3]")).order()).isEqualTo(3);
    assertThat(((UnitDraft) ById.draft(workbook, "单位[4]")).order()).isEqualTo(12);
    assertThat(((MajorMatterDraft) ById.draft(workbook, "三重一大[3]")).amount().fen()).isEqualTo(110);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5",
        "-1",
        "1e3",
        "1,000",
        "十",
        "9999999999999999999999999999999999999999",
        "1000000"
      })
  void what_is_no_whole_number_in_bounds_is_refused(String text) {
    book.set("单位", 3, "排序", text);

    assertThat(book.problems(folder)).containsExactly("单位!F3(排序) LPC-BOOK-023");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.5, -1, 1e300, 1e15, Double.MIN_VALUE})
  void so_is_a_number_cell_that_is_none(double number) {
    book.cell("单位", 3, "排序").setCellValue(number);

    assertThat(book.problems(folder)).containsExactly("单位!F3(排序) LPC-BOOK-023");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.005", "-5", "50万", "500,000", "9999999999999999"})
  void what_is_no_amount_is_refused(String text) {
    book.set("三重一大", 3, "金额(元)", text);

    assertThat(book.problems(folder)).containsExactly("三重一大!E3(金额(元)) LPC-BOOK-024");
  }

  @Test
  void a_yes_or_no_may_be_a_boolean_cell() {
    book.cell("岗位", 4, "单人岗").setCellValue(false);

    BureauWorkbook workbook = book.read(folder);

    assertThat(workbook.problems()).isEmpty();
    assertThat(((PostDraft) ById.draft(workbook, "岗位[4]")).singleHolder()).isFalse();
  }

  @Test
  void a_code_or_text_that_became_a_number_or_a_boolean_is_refused() {
    book.cell("权力事项", 3, "权力类别").setCellValue(1);
    book.cell("单位", 3, "单位名称").setCellValue(true);
    Cell part = book.cell("本局", 3, "表决比例");
    part.setCellValue(LocalDate.of(2026, 1, 2));
    part.setCellStyle(format("m\"月\"d\"日\""));

    assertThat(book.problems(folder))
        .containsExactly(
            "本局!F3(表决比例) LPC-BOOK-025", "单位!B3(单位名称) LPC-BOOK-019", "权力事项!C3(权力类别) LPC-BOOK-019");
  }

  @Test
  void formulas_and_error_values_are_refused_whatever_they_came_to() {
    book.cell("单位", 3, "单位名称").setCellFormula("\"局\"&\"领导\"");
    book.cell("单位", 4, "排序").setCellFormula("1+1");
    book.cell("岗位", 3, "岗位名称")
        .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
    book.book.getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertThat(book.problems(folder))
        .containsExactly(
            "单位!B3(单位名称) LPC-BOOK-015", "单位!F4(排序) LPC-BOOK-015", "岗位!B3(岗位名称) LPC-BOOK-016");
  }

  @Test
  void full_width_codes_are_refused_and_full_width_brackets_in_choices_are_not() {
    book.set("单位", 4, "单位编码", "\uFF22GS").set("风险点", 4, "风险层级", "单位\uFF08科室\uFF09风险");

    assertThat(book.problems(folder)).containsExactly("单位!A4(单位编码) LPC-BOOK-020");
  }

  @Test
  void blanks_around_codes_and_choices_dont_count_and_those_of_texts_are_kept() {
    book.set("单位", 4, "单位编码", " BGS\u3000")
        .set("单位", 4, "单位类型", "\u00A0内设机构 ")
        .set("单位", 4, "单位名称", " 办公室 ");

    BureauWorkbook workbook = book.read(folder);

    assertThat(workbook.problems()).isEmpty();
    UnitDraft unit = (UnitDraft) ById.draft(workbook, "单位[4]");
    assertThat(unit.code()).isEqualTo("BGS");
    assertThat(unit.name()).isEqualTo(" 办公室 ");
  }

  @Test
  void texts_that_no_store_keeps_are_refused() {
    book.set("单位", 3, "单位名称", "局_x0000_")
        .set("单位", 4, "单位名称", "局_xD842_")
        .set("岗位", 3, "岗位名称", "局_xDFB7__xD842_");

    assertThat(book.problems(folder))
        .containsExactly(
            "单位!B3(单位名称) LPC-BOOK-018", "单位!B4(单位名称) LPC-BOOK-018", "岗位!B3(岗位名称) LPC-BOOK-018");
  }

  @Test
  void a_text_longer_than_any_cell_takes_is_refused() throws Exception {
    Path file =
        OddFile.of(book.save(folder))
            .replace("xl/sharedStrings.xml", "研究决定重大事项", "长".repeat(32_768))
            .save(folder);

    assertThat(QingheBook.told(new BureauWorkbookReader().read(file).problems()))
        .containsExactly("单位!E3(主要职能) LPC-BOOK-017");
  }

  // Rows and sheets.

  @Test
  void what_stands_twice_names_the_row_that_it_repeats() {
    book.row("单位", "BGS", "又一个办公室", "内设机构")
        .row("任职", "RY-001", "LD-1", "兼任", "2009-06-01")
        .row("无风险申报", "岗位", "BGS-2", "RY-003", "同上", "2011-08-20", "", "RY-001", "LD-1");

    List<WorkbookProblem> problems = book.read(folder).problems();

    assertThat(QingheBook.told(problems))
        .containsExactly(
            "单位!A5(单位编码) LPC-BOOK-029", "任职!A6(人员编码) LPC-BOOK-029", "无风险申报!A5(对象类型) LPC-BOOK-029");
    assertThat(problems.get(0).chinese()).contains("与第4行重复");
  }

  @Test
  void one_person_stands_once_among_the_officials_however_the_number_is_written() {
    book.set("人员", 4, "身份证号", "00000019700101001x")
        .row("人员", "RY-004", "麻立夏", "群众", "00000019700101001X");

    List<WorkbookProblem> problems = book.read(folder).problems();

    assertThat(QingheBook.told(problems)).containsExactly("人员!D6(身份证号) LPC-BOOK-029");
    assertThat(problems.get(0).chinese()).contains("与第4行重复");
    assertThat(problems.get(0).found()).as("a number is personal").isEmpty();
  }

  @Test
  void blank_rows_the_example_and_unknown_columns_and_sheets_are_passed_over() {
    book.row("单位").row("单位", " ", "\n").row("单位", "JGS", "监察室", "内设机构");
    book.cell("单位", 1, "排序").getRow().createCell(9).setCellValue("备注");
    book.cell("单位", 3, "排序").getRow().createCell(9).setCellFormula("1+1");
    book.book.createSheet("说明").createRow(0).createCell(0).setCellValue("随便");

    BureauWorkbook workbook = book.read(folder);

    assertThat(workbook.problems()).isEmpty();
    assertThat(workbook.registers().rows())
        .extracting("at")
        .contains("单位[7]")
        .doesNotContain("单位[2]");
  }

  @Test
  void only_the_first_row_is_an_example_and_only_by_the_first_column() {
    book.set("岗位", 2, "岗位编码", "").set("岗位", 2, "岗位名称", "例:办公室主任");
    book.row("单位", "例:YJS", "研究所", "科室").row("单位", "", "例:研究所", "内设机构");

    assertThat(book.problems(folder))
        .containsExactly(
            "单位!C5(单位类型) LPC-BOOK-021", "单位!A6(单位编码) LPC-BOOK-013", "岗位!A2(岗位编码) LPC-BOOK-013");
  }

  @Test
  void columns_may_be_moved_and_those_that_are_not_required_left_out() {
    book.set("党组", 1, "截止日期", "人员编码*").set("党组", 1, "人员编码", "备注");
    book.set("党组", 2, "截止日期", "例:RY-001");
    book.set("党组", 3, "截止日期", "RY-001").set("党组", 4, "截止日期", "RY-003");
    book.row("党组", "", "组长", "2009-06-01", "RY-001");

    List<WorkbookProblem> problems = book.read(folder).problems();

    assertThat(QingheBook.told(problems)).containsExactly("党组!D5(人员编码) LPC-BOOK-029");
  }

  @Test
  void missing_and_repeated_headers_and_sheets_are_told() {
    book.set("单位", 1, "单位名称", "单位名").set("单位", 1, "排序", "单位类型");
    book.book.removeSheetAt(book.book.getSheetIndex("亲属"));
    book.book.setSheetName(book.book.getSheetIndex("审定"), "审定2");

    assertThat(book.problems(folder))
        .containsExactly(
            "单位!F1(单位类型) LPC-BOOK-011",
            "单位!1(单位名称) LPC-BOOK-010",
            "亲属 LPC-BOOK-007",
            "审定 LPC-BOOK-007");
  }

  @Test
  void a_title_above_the_headers_is_refused_once() {
    book.book.getSheet("单位").shiftRows(0, 5, 1);
    book.book.getSheet("单位").createRow(0).createCell(0).setCellValue("清河区民政局单位登记表");
    book.book.getSheet("单位").addMergedRegion(new CellRangeAddress(0, 0, 0, 5));

    assertThat(book.problems(folder)).containsExactly("单位!1 LPC-BOOK-009");
  }

  @Test
  void the_bureau_has_one_row() {
    book.row("本局", "清水区民政局", "清水区", "清水区纪律检查委员会");

    assertThat(book.problems(folder)).containsExactly("本局!4 LPC-BOOK-012");
  }

  // Cells that depend on each other.

  @Test
  void lists_that_go_line_by_line_are_no_longer_than_their_leader() {
    book.set("岗位", 5, "廉洁要求", "一\n二\n\n").set("权力事项", 3, "效力层级", "法律\n规章\n通知");

    assertThat(book.problems(folder))
        .containsExactly(
            "岗位!H5(廉洁要求) LPC-BOOK-028", "权力事项!J3(效力层级) LPC-BOOK-021", "权力事项!J3(效力层级) LPC-BOOK-028");
  }

  @Test
  void what_must_go_together_is_told() {
    book.set("权力事项", 4, "承诺时限", "10")
        .set("权力事项", 4, "状态说明", "")
        .set("领导小组", 4, "起始日期", "")
        .set("领导小组", 4, "成立文件", "另一份文件")
        .set("初审", 3, "初审等级", "")
        .set("无风险申报", 4, "对象编码", "招标")
        .set("权力事项", 3, "外部编码", "省清单\n甲=1\n甲=2");

    assertThat(book.problems(folder))
        .containsExactly(
            "领导小组!B4(成立文件) LPC-BOOK-032",
            "领导小组!G4(起始日期) LPC-BOOK-014",
            "权力事项!R3(外部编码) LPC-BOOK-027",
            "权力事项!R3(外部编码) LPC-BOOK-031",
            "权力事项!M4(承诺内容) LPC-BOOK-014",
            "权力事项!O4(时限单位) LPC-BOOK-014",
            "权力事项!T4(状态说明) LPC-BOOK-014",
            "无风险申报!B4(对象编码) LPC-BOOK-021",
            "初审!F3(初审等级) LPC-BOOK-014");
  }

  @Test
  void the_procedure_names_only_what_the_workbook_has() {
    book.set("排查附件", 3, "排查编码", "PC-X")
        .set("评估", 3, "风险点编码", "FX-X")
        .set("评估", 3, "参加人员", "RY-003、RY-X\nRY-Y")
        .set("初审", 3, "初审岗位编码", "GW-X")
        .set("会议", 3, "主持人编码", "RY-X")
        .set("议题", 3, "议决风险点", "FX-X")
        .set("议题", 3, "回避人员", "RY-X=本人岗位\nRY-002=有事")
        .set("审定", 3, "议题序号", "2")
        .row("审定", "FX-02", "HY-X", "1", "二级", "同意", "RY-003", "BGS-2");

    assertThat(book.problems(folder))
        .containsExactly(
            "排查附件!A3(排查编码) LPC-BOOK-030",
            "评估!A3(风险点编码) LPC-BOOK-030",
            "评估!J3(参加人员) LPC-BOOK-030",
            "评估!J3(参加人员) LPC-BOOK-030",
            "初审!D3(初审岗位编码) LPC-BOOK-030",
            "会议!E3(主持人编码) LPC-BOOK-030",
            "议题!D3(议决风险点) LPC-BOOK-030",
            "议题!E3(回避人员) LPC-BOOK-021",
            "议题!E3(回避人员) LPC-BOOK-030",
            "审定!C3(议题序号) LPC-BOOK-030",
            "审定!B4(会议编码) LPC-BOOK-030");
  }

  @Test
  void a_decision_is_on_a_risk_point_that_its_item_lists() {
    book.set("议题", 3, "议决风险点", "FX-02");

    List<WorkbookProblem> problems = book.read(folder).problems();

    assertThat(QingheBook.told(problems)).containsExactly("审定!A3(风险点编码) LPC-BOOK-035");
    assertThat(problems.get(0).found()).isEqualTo("FX-01");
    assertThat(problems.get(0).chinese()).contains("HY-01", "第1项", "FX-01");
  }

  @Test
  void an_item_whose_row_has_a_problem_is_not_held_against_its_decisions() {
    book.set("议题", 3, "议决风险点", "FX-02").set("议题", 3, "弃权", "RY-X");

    assertThat(book.problems(folder)).containsExactly("议题!H3(弃权) LPC-BOOK-030");
  }

  @Test
  void a_meeting_decides_a_risk_point_once() {
    book.row("议题", "HY-01", "2", "再议办公室风险", "FX-01", "", "RY-001、RY-003")
        .row("审定", "FX-01", "HY-01", "2", "A级", "改定", "RY-003", "BGS-2");

    assertThat(book.problems(folder)).containsExactly("审定!A4(风险点编码) LPC-BOOK-029");
  }

  @Test
  void codes_of_a_sheet_that_could_not_be_read_are_not_held_against_others() {
    book.set("人员", 1, "人员编码", "编码");
    book.book.removeSheetAt(book.book.getSheetIndex("岗位"));

    assertThat(book.problems(folder)).containsExactly("岗位 LPC-BOOK-007", "人员!1(人员编码) LPC-BOOK-010");
  }

  @Test
  void grades_are_in_the_notation_of_their_level() {
    book.set("初审", 3, "初审等级", "二级").set("评估", 4, "建议等级", "B级").set("审定", 3, "审定等级", "四级");

    List<WorkbookProblem> problems = book.read(folder).problems();

    assertThat(QingheBook.told(problems))
        .containsExactly(
            "评估!I4(建议等级) LPC-BOOK-021", "初审!F3(初审等级) LPC-BOOK-021", "审定!D3(审定等级) LPC-BOOK-021");
    assertThat(problems.get(0).chinese()).contains("一级、二级、三级").doesNotContain("A级");
    assertThat(problems.get(1).chinese()).contains("A级、B级、C级").doesNotContain("一级");
  }

  @Test
  void of_very_many_problems_the_last_one_says_that_there_are_more() throws Exception {
    for (int i = 0; i < 4_000; i++) {
      book.row("亲属", "RY-001", "", "麻_xD842_" + i);
      book.row("党组", "RY-001");
    }

    List<WorkbookProblem> problems = book.read(folder).problems();

    assertThat(problems).hasSize(10_000);
    assertThat(problems.get(9_999).code()).isEqualTo("LPC-BOOK-033");
    assertThat(problems.get(9_999).chinese()).contains("9999");
    assertThat(problems.get(9_998).code()).isNotEqualTo("LPC-BOOK-033");
  }
}
