package io.lpc.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The template that officers fill in. */
class BureauWorkbookTemplateTest {

  @Test
  void it_has_every_sheet_with_its_headers_notes_and_an_example() throws Exception {
    try (XSSFWorkbook workbook = opened()) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(Sheets.ALL.size());
      for (int i = 0; i < Sheets.ALL.size(); i++) {
        Sheet sheet = Sheets.ALL.get(i);
        XSSFSheet page = workbook.getSheetAt(i);
        assertThat(page.getSheetName()).isEqualTo(sheet.name());
        assertThat(page.getLastRowNum()).isEqualTo(1);
        assertThat(page.getPaneInformation().isFreezePane()).isTrue();
        assertThat(page.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        for (int place = 0; place < sheet.columns().size(); place++) {
          check(page, place, sheet.columns().get(place));
        }
      }
    }
  }

  private static void check(XSSFSheet page, int place, Column column) {
    XSSFCell header = page.getRow(0).getCell(place);
    XSSFCell example = page.getRow(1).getCell(place);
    assertThat(header.getStringCellValue()).isEqualTo(column.header());
    assertThat(header.getCellStyle().getFont().getFontName()).isEqualTo("黑体");
    assertThat(header.getCellComment().getString().getString())
        .isEqualTo(column.explained())
        .startsWith(column.required() ? "必填。" : "选填。");
    assertThat(example.getStringCellValue()).isEqualTo(column.example());
    assertThat(example.getCellStyle().getFont().getFontName()).isEqualTo("宋体");
    assertThat(example.getCellType()).isIn(CellType.STRING, CellType.BLANK);
    assertThat(page.getColumnStyle(place).getDataFormatString()).isEqualTo("@");
    int digits = column.header().codePoints().map(c -> c > 0xFF ? 2 : 1).sum();
    assertThat(page.getColumnWidth(place) / 256).isGreaterThan(digits);
  }

  @Test
  void where_there_is_a_choice_there_is_a_drop_down_that_shows_it() throws Exception {
    try (XSSFWorkbook workbook = opened()) {
      for (Sheet sheet : Sheets.ALL) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
          Form form = sheet.columns().get(i).form();
          if (!form.choices().isEmpty()) {
            expected.add(CellText.letter(i) + " " + form.choices() + " " + form.single());
          }
        }
        assertThat(workbook.getSheet(sheet.name()).getDataValidations())
            .extracting(BureauWorkbookTemplateTest::described)
            .containsExactlyElementsOf(expected);
      }
    }
  }

  private static String described(DataValidation validation) {
    String area = validation.getRegions().getCellRangeAddresses()[0].formatAsString();
    assertThat(area).matches("([A-Z]+)2:\\1" + Limits.SHEET_ROWS);
    String formula = validation.getValidationConstraint().getFormula1();
    assertThat(formula.length()).as("a program takes no longer list").isLessThanOrEqualTo(255);
    List<String> choices = List.of(formula.replace("\"", "").split(","));
    return area.replaceAll("\\d.*", "") + " " + choices + " " + validation.getShowErrorBox();
  }

  @Test
  void a_choice_holds_no_comma_which_would_part_it() {
    assertThat(Sheets.ALL)
        .flatExtracting(Sheet::columns)
        .flatExtracting(column -> column.form().choices())
        .noneMatch(choice -> choice.contains(","));
  }

  @Test
  void it_is_the_same_each_time() throws Exception {
    assertThat(written()).isEqualTo(written());
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BureauWorkbookTemplate().write(out);
    return out.toByteArray();
  }

  private static XSSFWorkbook opened() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(written()));
  }
}
