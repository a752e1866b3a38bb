package io.lpc.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.store.RecordViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Officers get their own file back, with one more column. */
class WorkbookFeedbackTest {

  @TempDir private Path folder;

  private final QingheBook book = QingheBook.whole();

  @Test
  void each_row_is_told_that_it_passed_or_what_is_wrong_with_it() throws Exception {
    book.set("单位", 4, "单位类型", "科室").set("单位", 4, "排序", "第一").row("单位", " ");

    Map<String, String> results = results(given(book.save(folder)));

    assertThat(results)
        .containsEntry("单位!G1", "校验结果")
        .containsEntry("单位!G3", "通过")
        .containsEntry("单位!G4", "【单位类型】“科室”不在可选范围。请从中选择:局领导班子、内设机构、局属单位。\n【排序】“第一”应为0至999999的整数。")
        .doesNotContainKeys("单位!G2", "单位!G5")
        .containsEntry("审定!H1", "校验结果")
        .containsEntry("审定!H3", "通过");
  }

  @Test
  void what_the_rules_refuse_is_told_too() throws Exception {
    Path file = book.save(folder);
    BureauWorkbook read = new BureauWorkbookReader().read(file);
    List<WorkbookProblem> problems =
        read.problemsOf(List.of(RecordViolation.REQUIRED.with().at("风险点[4].unit")));

    assertThat(results(given(file, read, problems)))
        .containsEntry("风险点!N3", "通过")
        .containsEntry("风险点!N4", "【单位编码】" + RecordViolation.REQUIRED.chinese());
  }

  @Test
  void what_concerns_the_sheet_stands_under_the_columns_header() throws Exception {
    book.set("单位", 1, "单位名称", "名称").row("本局", "甲", "乙", "丙");

    assertThat(results(given(book.save(folder))))
        .containsEntry("单位!G1", "校验结果\n【单位名称】缺少必填列“单位名称”。请从模板复制表头。")
        .containsEntry("本局!G1", "校验结果")
        .containsEntry("本局!G4", "本表应当只填一行,实有2行。");
  }

  @Test
  void a_second_check_replaces_the_column() throws Exception {
    book.set("单位", 4, "单位类型", "科室");
    Path first = given(book.save(folder));
    Path second = given(first);

    assertThat(results(second)).isEqualTo(results(first));

    QingheBook mended = QingheBook.whole();
    Path again = given(given(mended.save(folder)));
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(again))) {
      XSSFSheet sheet = workbook.getSheet("单位");
      assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 7);
      sheet.getRow(3).removeCell(sheet.getRow(3).getCell(6));
      sheet.removeRow(sheet.getRow(2));
      sheet.createRow(2).createCell(6).setCellValue("通过");
      book.book.close();
      try (var out = Files.newOutputStream(again)) {
        workbook.write(out);
      }
    }
    assertThat(results(given(again)))
        .containsEntry("单位!G4", "通过")
        .containsEntry("单位!G1", "校验结果")
        .doesNotContainKey("单位!G3");
  }

  @Test
  void everything_else_stays_as_it_was() throws Exception {
    adorn();
    Path file =
        OddFile.of(book.save(folder))
            .put("customXml/item1.xml", "<甲>乙</甲>")
            .put("xl/media/image1.vml", out -> out.write(new byte[] {1, 2, 3}))
            .save(folder);
    Path copy = given(file);

    Map<String, String> before = parts(file);
    Map<String, String> after = parts(copy);
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    for (String part : before.keySet()) {
      if (!part.startsWith("xl/worksheets/sheet") || part.endsWith("sheet23.xml")) {
        assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
      }
    }
    try (XSSFWorkbook one = new XSSFWorkbook(Files.newInputStream(file));
        XSSFWorkbook two = new XSSFWorkbook(Files.newInputStream(copy))) {
      for (int i = 0; i < one.getNumberOfSheets(); i++) {
        int results = resultColumn(two.getSheetAt(i));
        assertThat(described(two.getSheetAt(i), results))
            .isEqualTo(described(one.getSheetAt(i), results));
      }
      assertThat(two.getName("类别").getRefersToFormula())
          .isEqualTo(one.getName("类别").getRefersToFormula());
    }
  }

  /** What an office does to its file. */
  private void adorn() {
    XSSFSheet sheet = book.book.getSheet("单位");
    CellStyle style = book.book.createCellStyle();
    style.setDataFormat(book.book.createDataFormat().getFormat("yyyy-mm-dd"));
    Cell date = sheet.getRow(2).createCell(8);
    date.setCellValue(LocalDate.of(2011, 8, 20));
    date.setCellStyle(style);
    sheet.getRow(3).createCell(8).setCellFormula("SUM(1,2)&\"<&>\"");
    sheet.setColumnWidth(8, 5_000);
    sheet.addMergedRegion(new CellRangeAddress(10, 12, 0, 2));
    sheet.setAutoFilter(CellRangeAddress.valueOf("A1:F4"));
    sheet.getRow(3).setZeroHeight(true);
    sheet.groupColumn(1, 2);
    sheet.getHeaderFooterProperties();
    var validation =
        sheet
            .getDataValidationHelper()
            .createValidation(
                sheet.getDataValidationHelper().createExplicitListConstraint(new String[] {"甲"}),
                new org.apache.poi.ss.util.CellRangeAddressList(1, 9, 8, 8));
    validation.createPromptBox("提示", "第一行\n第二行\t<\"&>");
    sheet.addValidationData(validation);
    var name = book.book.createName();
    name.setNameName("类别");
    name.setRefersToFormula("'单位'!$C$2:$C$9");
    book.book.createSheet("说明").createRow(0).createCell(0).setCellValue("随便\r\n写写");
  }

  /** All that a sheet has, but for a column. */
  private static List<String> described(XSSFSheet sheet, int result) {
    List<String> said = new ArrayList<>();
    for (Row row : sheet) {
      said.add("row " + row.getRowNum() + " " + row.getHeight() + " " + row.getZeroHeight());
      for (Cell cell : row) {
        if (cell.getColumnIndex() != result) {
          XSSFCell one = (XSSFCell) cell;
          said.add(
              one.getReference()
                  + " "
                  + one.getCellType()
                  + " "
                  + one.getCellStyle().getIndex()
                  + " "
                  + one
                  + " "
                  + one.getCellComment());
        }
      }
    }
    for (int i = 0; i < 12; i++) {
      if (i != result) {
        said.add(
            "width "
                + i
                + " "
                + sheet.getColumnWidth(i)
                + " "
                + sheet.getColumnStyle(i).getIndex());
      }
    }
    said.add("comments " + sheet.getCellComments().size());
    sheet
        .getDataValidations()
        .forEach(
            each ->
                said.add(
                    each.getRegions().getCellRangeAddresses()[0].formatAsString()
                        + each.getPromptBoxText()
                        + each.getErrorBoxText()
                        + each.getValidationConstraint().getFormula1()));
    said.add("merged " + sheet.getMergedRegions());
    return said;
  }

  private static int resultColumn(XSSFSheet sheet) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.toString().startsWith("校验结果")) {
        return cell.getColumnIndex();
      }
    }
    return -1;
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new java.util.LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        parts.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return parts;
  }

  @Test
  void the_column_is_wide_and_is_shown_like_its_neighbours() throws Exception {
    try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(given(book.save(folder))))) {
      XSSFSheet sheet = copy.getSheet("岗位");
      XSSFCell header = sheet.getRow(0).getCell(10);

      assertThat(header.getStringCellValue()).isEqualTo("校验结果");
      assertThat(header.getCellStyle()).isEqualTo(sheet.getRow(0).getCell(9).getCellStyle());
      assertThat(sheet.getColumnWidth(10)).isEqualTo(60 * 256);
    }
  }

  @Test
  void what_the_sheet_says_of_itself_is_kept_and_its_area_grows() throws Exception {
    adorn();
    Path file = book.save(folder);

    String before = OddFile.of(file).text("xl/worksheets/sheet2.xml");
    String after = OddFile.of(given(file)).text("xl/worksheets/sheet2.xml");

    for (String kept : List.of("<pane ", "<autoFilter ", "<mergeCell ", "<legacyDrawing ")) {
      int from = before.indexOf(kept);
      assertThat(after).contains(before.substring(from, before.indexOf('>', from)));
    }
    assertThat(after).contains("<dimension ref=\"A1:J4\"");
    assertThat(before).contains("<dimension ref=\"A1:I4\"");
  }

  @Test
  void messages_that_quote_odd_texts_are_written_so_that_they_are_read_back() throws Exception {
    book.set("单位", 4, "单位类型", "_x0041_<b>&\"'");

    assertThat(results(given(book.save(folder))).get("单位!G4")).contains("“A<b>&\"'”");
    book.set("单位", 4, "单位类型", "_x005F_x0041_");
    assertThat(results(given(book.save(folder))).get("单位!G4")).contains("“_x0041_”");
  }

  @Test
  void sheets_by_programs_that_write_no_references_are_given_back_too() throws Exception {
    String sheet =
        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<!--甲--><x:cols><x:col min=\"9\" max=\"9\" width=\"5\"/></x:cols><x:sheetData><x:row>"
            + "<x:c t=\"inlineStr\"><x:is><x:t>单位编码</x:t></x:is></x:c>"
            + "<x:c t=\"inlineStr\"><x:is><x:t>校验结果</x:t></x:is></x:c>"
            + "<x:c t=\"inlineStr\"><x:is><x:t>单位名称</x:t></x:is></x:c>"
            + "<x:c t=\"inlineStr\"><x:is><x:t>单位类型</x:t></x:is></x:c></x:row>"
            + "<x:row/><x:row><x:c/><x:c t=\"inlineStr\"><x:is><x:t>旧</x:t></x:is></x:c></x:row>"
            + "<x:row><x:c t=\"inlineStr\"><x:is><x:t>LD</x:t></x:is></x:c><x:c/>"
            + "<x:c t=\"inlineStr\"><x:is><x:t>局领导班子</x:t></x:is></x:c></x:row>"
            + "</x:sheetData></x:worksheet>";
    Path file = OddFile.of(book.save(folder)).put("xl/worksheets/sheet2.xml", sheet).save(folder);

    assertThat(results(given(file)))
        .containsEntry("单位!B1", "校验结果")
        .containsEntry("单位!B4", "【单位类型】此格必填。")
        .doesNotContainKey("单位!B3");
    assertThat(OddFile.of(given(file)).text("xl/worksheets/sheet2.xml"))
        .contains("<x:col min=\"2\" max=\"2\" width=\"60\" customWidth=\"1\"/><x:col min=\"9\"");
  }

  @Test
  void a_file_that_is_no_workbook_or_breaks_off_is_not_given_back() throws Exception {
    Path csv = Files.writeString(folder.resolve("csv.xlsx"), "单位编码");
    Path broken =
        OddFile.of(book.save(folder)).put("xl/worksheets/sheet2.xml", "<worksheet>").save(folder);

    for (Path file : List.of(csv, broken)) {
      BureauWorkbook read = new BureauWorkbookReader().read(file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThat(new WorkbookFeedback().write(file, read, read.problems(), out)).isFalse();
      assertThat(out.size()).isZero();
    }
  }

  @Test
  void another_file_than_the_one_read_is_a_mistake_of_the_caller() throws Exception {
    Path file = book.save(folder);
    BureauWorkbook read = new BureauWorkbookReader().read(file);
    Path other = QingheBook.template().save(folder, "other.xlsx");

    assertThatThrownBy(
            () ->
                new WorkbookFeedback()
                    .write(other, read, read.problems(), new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other.xlsx");
  }

  @Test
  void rows_that_were_not_checked_get_no_result() throws Exception {
    for (int i = 0; i < 10_000; i++) {
      book.row("人员", "RY-001");
    }

    Map<String, String> results = results(given(book.save(folder)));

    assertThat(results).containsKey("人员!F100").doesNotContainKeys("人员!F10005", "任职!F3");
  }

  private Path given(Path file) throws IOException {
    BureauWorkbook read = new BureauWorkbookReader().read(file);
    return given(file, read, read.problems());
  }

  private Path given(Path file, BureauWorkbook read, List<WorkbookProblem> problems)
      throws IOException {
    Path copy = Files.createTempFile(folder, "copy", ".xlsx");
    try (var out = Files.newOutputStream(copy)) {
      assertThat(new WorkbookFeedback().write(file, read, problems, out)).isTrue();
    }
    return copy;
  }

  /** The cells of the result columns, as POI reads them. */
  private static Map<String, String> results(Path file) throws IOException {
    Map<String, String> results = new HashMap<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
        int column = resultColumn((XSSFSheet) sheet);
        for (Row row : sheet) {
          Cell cell = column < 0 ? null : row.getCell(column);
          if (cell != null && !cell.toString().isEmpty()) {
            results.put(
                sheet.getSheetName() + "!" + CellText.letter(column) + (row.getRowNum() + 1),
                cell.getStringCellValue());
          }
        }
      }
    }
    return results;
  }
}
