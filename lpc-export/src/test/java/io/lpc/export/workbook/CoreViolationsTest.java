package io.lpc.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Violation;
import io.lpc.store.DraftCheck;
import io.lpc.store.RecordViolation;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say of a row is led back to the cell that it comes from. */
class CoreViolationsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "风险点[3].manifestations[1], 风险点!H3(表现形式)",
    "风险点[3].manifestations, 风险点!H3(表现形式)",
    "岗位[4].duties[1].integrity, 岗位!H4(廉洁要求)",
    "岗位[4].duties, 岗位!G4(岗位职责)",
    "本局[3].voting.quorum, 本局!E3(法定人数)",
    "权力事项[3].item.bases[0].level, 权力事项!J3(效力层级)",
    "权力事项[3].item.bases[1].from, 权力事项!K3(施行日期)",
    "权力事项[3].item.commitment.limit, 权力事项!N3(承诺时限)",
    "权力事项[3].item.externalCodes[0].scheme, 权力事项!R3(外部编码)",
    "无风险申报[3].approvedFrom, 无风险申报!H3(批准岗位编码)",
    "无风险申报[3].nil.unit, 无风险申报!B3(对象编码)",
    "无风险申报[3].nil.from, 无风险申报!E3(起始日期)",
    "三重一大[3].amount.fen, 三重一大!E3(金额(元))",
    "排查[3].attachments[0].name, 排查附件!C3(文件名)",
    "排查[3].attachments[0], 排查附件!3",
    "排查[3].attachments[7], 排查!3",
    "排查[3], 排查!3",
    "排查[3].unheardOf, 排查!3",
    "议题[3].withdrawals[0].official, 议题!E3(回避人员)",
    "unit, ''",
    "'', ''"
  })
  void a_field_leads_to_its_cell(String at, String place) {
    BureauWorkbook workbook = QingheBook.whole().read(folder);
    Violation violation = RecordViolation.REQUIRED.with().at(at);

    assertThat(workbook.problemsOf(List.of(violation)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.code()).isEqualTo(violation.code());
              assertThat(problem.chinese()).isEqualTo(violation.chinese());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "岗位[4].unit, BGS",
    "岗位[4].duties[1].duty, 主持办公室工作 审核采购",
    "岗位[4].keyFields, 公共资源配置",
    "评估[3].inputs.likelihood, 中",
    "任职[3].from, 2009-06-01",
    "排查[3].attachments[0].bytes, 42992",
    "岗位[4].office, ''",
    "人员[3].identityNumber, ''",
    "亲属[3].relation, ''",
    "岗位[4], ''"
  })
  void what_its_cell_holds_is_told_unless_it_is_personal(String at, String found) {
    BureauWorkbook workbook = QingheBook.whole().read(folder);

    assertThat(workbook.problemsOf(List.of(RecordViolation.REQUIRED.with().at(at))))
        .extracting(WorkbookProblem::found)
        .containsExactly(found);
  }

  @Test
  void a_long_text_is_told_in_short() {
    BureauWorkbook workbook =
        QingheBook.whole().set("风险点", 3, "表现形式", "长\n".repeat(40)).read(folder);

    assertThat(
            workbook.problemsOf(
                List.of(RecordViolation.REQUIRED.with().at("风险点[3].manifestations[1]"))))
        .extracting(WorkbookProblem::found)
        .containsExactly("长 ".repeat(30) + "…");
  }

  @Test
  void the_letter_is_that_of_the_file_even_if_a_column_was_moved() {
    QingheBook book = QingheBook.whole();
    book.set("党组", 1, "截止日期", "备注");
    book.set("党组", 1, "起始日期", "截止日期");
    book.set("党组", 1, "截止日期", "起始日期");

    assertThat(
            book.read(folder).problemsOf(List.of(RecordViolation.REQUIRED.with().at("党组[3].from"))))
        .extracting(WorkbookProblem::place)
        .containsExactly("党组!D3(起始日期)");
  }

  @Test
  void what_the_drafts_check_refuses_is_found_at_its_cell() {
    QingheBook book =
        QingheBook.whole()
            .set("单位", 4, "单位名称", "长".repeat(201))
            .set("岗位", 4, "岗位职责", "\n审核采购")
            .set("任职", 3, "截止日期", "2900-01-01")
            .set("权力事项", 3, "效力层级", "行政法规")
            .set("权力事项", 3, "施行日期", "\n2001-01-01")
            .set("排查", 3, "截止日期", "2011-08-01");

    assertThat(refused(book.read(folder)))
        .containsExactly(
            "单位!B4(单位名称)",
            "岗位!G4(岗位职责)",
            "任职!E3(截止日期)",
            "权力事项!K3(施行日期)",
            "权力事项!J3(效力层级)",
            "排查!E3(截止日期)");
  }

  private static List<String> refused(BureauWorkbook workbook) {
    assertThat(workbook.problems()).isEmpty();
    DraftCheck check = new DraftCheck();
    List<Violation> violations =
        workbook.registers().rows().stream()
            .flatMap(
                row ->
                    check.violations(ById.draft(row)).stream()
                        .map(each -> each.at(row.at() + "." + each.at())))
            .toList();
    return workbook.problemsOf(violations).stream().map(WorkbookProblem::place).toList();
  }

  @Test
  void every_field_of_every_draft_is_fed_by_a_column() {
    Map<String, Set<String>> fields =
        QingheBook.whole().read(folder).registers().rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.at().replaceAll("\\[.*", "") + row.kind().name(),
                    row ->
                        Stream.of(ById.draft(row).getClass().getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    (first, later) -> first));

    fields.forEach(
        (sheet, names) ->
            names.stream()
                .filter(name -> !Set.of("attachments").contains(name))
                .filter(name -> !(sheet.startsWith("党组") && name.equals("body")))
                .forEach(
                    name ->
                        assertThat(QingheBook.sheet(sheet.replaceAll("[a-z-]+$", "")).feeding(name))
                            .as(sheet + "." + name)
                            .isNotNull()));
  }
}
