package io.lpc.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lpc.common.RowSource;
import io.lpc.control.Mechanism;
import io.lpc.ledger.LedgerEdition;
import io.lpc.ledger.LedgerRow;
import io.lpc.risk.RiskLevel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerWorkbookTest {

  private static final List<String> NINE =
      List.of("序号", "单位/科室", "风险类别", "风险点", "主要内容及表现形式", "风险等级", "防控措施", "部门负责人", "责任领导");

  private static final List<LedgerRow> ROWS = QingheLedger.rows();
  private static final int FIRST = 3;

  @Test
  void the_public_ledger_has_nine_columns_and_no_other() throws IOException {
    try (XSSFWorkbook book = read(LedgerEdition.PUBLIC, ROWS)) {
      assertThat(texts(book.getSheetAt(0), 2)).isEqualTo(NINE);
    }
  }

  @Test
  void the_internal_ledger_begins_with_the_public_nine() throws IOException {
    try (XSSFWorkbook book = read(LedgerEdition.INTERNAL, ROWS)) {
      assertThat(texts(book.getSheetAt(0), 2))
          .startsWith(NINE.toArray(String[]::new))
          .endsWith("风险编号", "风险层级", "岗位", "关键环节/三重一大领域", "存在状态", "审定状态", "是否失效")
          .hasSize(16);
    }
  }

  @Test
  void the_heading_names_bureau_edition_unit_and_day() throws IOException {
    try (XSSFWorkbook book = read(LedgerEdition.PUBLIC, ROWS)) {
      assertThat(texts(book.getSheetAt(0), 0)).startsWith("清河区民政局廉能风险台帐(公开版)");
      assertThat(texts(book.getSheetAt(0), 1))
          .startsWith("编制单位：局廉能风险防控工作领导小组办公室")
          .endsWith("截至日期：2011年9月30日");
    }
    try (XSSFWorkbook book = read(LedgerEdition.INTERNAL, ROWS)) {
      assertThat(texts(book.getSheetAt(0), 0)).startsWith("清河区民政局廉能风险台帐(内部版)");
      assertThat(book.getProperties().getCoreProperties().getTitle())
          .isEqualTo("清河区民政局廉能风险台帐(内部版)");
    }
  }

  @Test
  void an_internal_row_prints_everything_an_office_needs() throws IOException {
    try (XSSFWorkbook book = read(LedgerEdition.INTERNAL, ROWS)) {
      assertThat(texts(book.getSheetAt(0), FIRST))
          .containsExactly(
              "1",
              "社会救助科",
              "业务流程风险",
              "城市低保入户调查走过场,家庭收入核算不实",
              """
              1. 不按规定两人以上入户,以电话询问代替实地调查
              2. 对申请人隐瞒的务工、租金收入不核实,或与申请人串通少报
              3. 为亲属、熟人违规办理低保,不申报近亲属关系""",
              "A级",
              """
              1. 【教育】每季度组织一次低保政策和典型案例学习
              2. 【监督】入户调查实行双人双签、交叉核查,调查结果在居委会公示不少于7日(责任岗位：社会救助科科长，完成期限：2011年11月30日)
              3. 【预警】对同一调查人员连续三个月零退件的,自动提醒科长抽查(责任岗位：局监察室)""",
              "社会救助科科长\n郑丙",
              "副局长\n吴乙",
              "SJ-001",
              "个人岗位风险",
              "低保审核岗",
              "钱",
              "可能存在",
              "已审定",
              "否");
    }
  }

  @Test
  void a_public_row_names_posts_and_offices_only() throws IOException {
    try (XSSFWorkbook book = read(LedgerEdition.PUBLIC, ROWS)) {
      assertThat(texts(book.getSheetAt(0), FIRST))
          .containsExactly(
              "1",
              "社会救助科\n岗位：低保审核岗",
              "业务流程风险",
              "城市低保入户调查走过场,家庭收入核算不实",
              """
              1. 不按规定两人以上入户,以电话询问代替实地调查
              2. 对申请人隐瞒的务工、租金收入不核实,或与申请人串通少报
              3. 为亲属、熟人违规办理低保,不申报近亲属关系""",
              "A级",
              """
              1. 每季度组织一次低保政策和典型案例学习
              2. 入户调查实行双人双签、交叉核查,调查结果在居委会公示不少于7日
              3. 对同一调查人员连续三个月零退件的,自动提醒科长抽查""",
              "社会救助科科长",
              "副局长");
    }
  }

  @Test
  void the_public_ledger_holds_no_name_no_special_and_no_undecided_or_stale_risk()
      throws IOException {
    byte[] document = write(LedgerEdition.PUBLIC, ROWS);

    String everything = String.join("\n", allTexts(document));
    assertThat(everything).doesNotContain(QingheLedger.OFFICIALS);
    Stream<LedgerRow> hidden =
        ROWS.stream()
            .filter(row -> row.level() == RiskLevel.SPECIAL || row.grade() == null || row.stale());
    assertThat(hidden.map(LedgerRow::content))
        .hasSize(5)
        .allSatisfy(content -> assertThat(everything).doesNotContain(content));
    for (String name : QingheLedger.OFFICIALS) {
      assertThat(parts(document)).doesNotContain(name).doesNotContain(asReferences(name));
    }
  }

  @Test
  void the_rows_of_an_edition_are_numbered_without_gaps() throws IOException {
    try (XSSFWorkbook book = read(LedgerEdition.PUBLIC, ROWS)) {
      assertThat(column(book.getSheetAt(0), 0))
          .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }
  }

  @Test
  void what_is_open_is_said_and_not_left_blank() throws IOException {
    try (XSSFWorkbook book = read(LedgerEdition.INTERNAL, ROWS)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(column(sheet, 5)).contains("A级(失效待重审)", "未审定", "一级");
      assertThat(column(sheet, 7)).contains("社会福利院院长\n(空缺)");
      assertThat(column(sheet, 14)).contains("已评估", "未评估", "已审定");
      assertThat(column(sheet, 15)).contains("是", "否", "—");
      for (int row = FIRST; row <= sheet.getLastRowNum(); row++) {
        assertThat(texts(sheet, row)).noneMatch(String::isBlank);
      }
    }
  }

  @Test
  void the_number_of_rows_printed_is_told() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LedgerWorkbook ledger = new LedgerWorkbook(QingheLedger.HEADING, LedgerEdition.PUBLIC);

    assertThat(ledger.write(QingheLedger.source(ROWS), out)).isEqualTo(9);
  }

  @Test
  void a_ledger_without_rows_has_its_header() throws IOException {
    try (XSSFWorkbook book = read(LedgerEdition.PUBLIC, List.of())) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
      assertThat(texts(book.getSheetAt(0), 2)).isEqualTo(NINE);
    }
  }

  @ParameterizedTest
  @EnumSource(LedgerEdition.class)
  void a_sheet_prints_across_A4_one_page_wide_with_its_header_on_each_page(LedgerEdition edition)
      throws IOException {
    try (XSSFWorkbook book = read(edition, ROWS)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("3:3"));
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getFooter().getCenter()).contains("第 &P 页 共 &N 页");
    }
  }

  @Test
  void every_cell_is_wrapped_framed_and_in_a_named_font() throws IOException {
    try (XSSFWorkbook book = read(LedgerEdition.INTERNAL, ROWS)) {
      for (Row row : book.getSheetAt(0)) {
        row.forEach(
            cell -> {
              XSSFCell each = (XSSFCell) cell;
              if (each.getRowIndex() >= 2) {
                assertThat(each.getCellStyle().getWrapText()).isTrue();
                assertThat(each.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
                assertThat(each.getCellStyle().getFont().getFontName()).isEqualTo("宋体");
              }
            });
      }
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getCellStyle().getAlignment())
          .isEqualTo(HorizontalAlignment.CENTER);
    }
  }

  @ParameterizedTest
  @EnumSource(LedgerEdition.class)
  void every_cell_is_text(LedgerEdition edition) throws IOException {
    try (XSSFWorkbook book = read(edition, ROWS)) {
      for (Row row : book.getSheetAt(0)) {
        row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK));
      }
    }
  }

  @Test
  void naughty_texts_come_back_unchanged_or_are_refused_with_their_place() throws IOException {
    int refused = 0;
    List<String> printable = new ArrayList<>();
    for (String text : NaughtyStrings.all()) {
      if (NaughtyStrings.isXml(text)) {
        printable.add(text);
        continue;
      }
      refused++;
      assertThatExceptionOfType(UnprintableText.class)
          .isThrownBy(() -> write(LedgerEdition.PUBLIC, List.of(QingheLedger.saying(text))))
          .satisfies(
              e -> {
                assertThat(e.row()).isEqualTo("SJ-001");
                assertThat(e.column()).isEqualTo("风险点");
              })
          .withMessageContaining("风险点 of risk point SJ-001 holds U+");
    }

    assertThat(refused).isEqualTo(10);
    List<LedgerRow> rows = printable.stream().map(QingheLedger::saying).toList();
    try (XSSFWorkbook book = read(LedgerEdition.PUBLIC, rows)) {
      assertThat(column(book.getSheetAt(0), 3)).isEqualTo(printable);
      for (int row = FIRST; row <= book.getSheetAt(0).getLastRowNum(); row++) {
        assertThat(book.getSheetAt(0).getRow(row).getCell(3).getCellType())
            .isEqualTo(CellType.STRING);
      }
    }
  }

  @Test
  void blanks_at_the_ends_of_a_text_are_marked_to_be_kept() throws IOException {
    byte[] document = write(LedgerEdition.PUBLIC, List.of(QingheLedger.saying(" ab ")));

    assertThat(parts(document)).contains("<t xml:space=\"preserve\"> ab </t>");
  }

  @Test
  void a_cell_takes_32767_characters_and_one_more_is_refused_with_its_place() throws IOException {
    String full = text(32_767);
    try (XSSFWorkbook book = read(LedgerEdition.PUBLIC, List.of(QingheLedger.saying(full)))) {
      assertThat(column(book.getSheetAt(0), 3)).containsExactly(full);
    }

    assertThatExceptionOfType(UnprintableText.class)
        .isThrownBy(() -> write(LedgerEdition.PUBLIC, List.of(QingheLedger.saying(full + "了"))))
        .withMessage(
            "风险点 of risk point SJ-001 holds 32768 characters, and a cell takes 32767. "
                + "Maybe this risk point should be several?");
  }

  @Test
  void texts_that_are_too_long_only_together_are_refused_too() {
    LedgerRow row =
        QingheLedger.row("SJ-009", "社会救助科", "业务流程风险")
            .content("入户调查走过场")
            .shows("长".repeat(20_000), "长".repeat(20_000))
            .measure(Mechanism.SUPERVISION, "双人入户", null, null)
            .by(null, null);

    assertThatExceptionOfType(UnprintableText.class)
        .isThrownBy(() -> write(LedgerEdition.INTERNAL, List.of(row)))
        .satisfies(
            e -> {
              assertThat(e.row()).isEqualTo("SJ-009");
              assertThat(e.column()).isEqualTo("主要内容及表现形式");
            });
  }

  @Test
  void a_heading_that_cannot_be_printed_is_refused() {
    LedgerHeading heading = new LedgerHeading("清河区\u0007民政局", LocalDate.of(2011, 9, 30), null);
    LedgerWorkbook ledger = new LedgerWorkbook(heading, LedgerEdition.PUBLIC);

    assertThatExceptionOfType(UnprintableText.class)
        .isThrownBy(() -> ledger.write(QingheLedger.source(ROWS), new ByteArrayOutputStream()))
        .withMessageContaining("标题 in the heading holds U+0007 as character 4")
        .matches(e -> e.row().isEmpty());
  }

  @Test
  void nothing_is_written_if_a_later_row_is_refused_or_fails() {
    List<LedgerRow> rows = new ArrayList<>(Collections.nCopies(1_000, ROWS.get(0)));
    rows.add(QingheLedger.saying("\u0000"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LedgerWorkbook ledger = new LedgerWorkbook(QingheLedger.HEADING, LedgerEdition.INTERNAL);

    assertThatExceptionOfType(UnprintableText.class)
        .isThrownBy(() -> ledger.write(QingheLedger.source(rows), out));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> ledger.write(breaking(), out))
        .withMessage("The connection was lost");
    assertThat(out.size()).isZero();
  }

  @Test
  void the_same_rows_give_the_same_bytes_whenever_and_wherever() throws IOException {
    byte[] first = write(LedgerEdition.INTERNAL, ROWS);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(write(LedgerEdition.INTERNAL, ROWS)).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(first))) {
      assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(Instant.parse("2011-09-30T00:00:00Z"));
    }
  }

  @Test
  void rows_that_one_sheet_cannot_take_go_on_on_the_next() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LedgerWorkbook(QingheLedger.HEADING, LedgerEdition.INTERNAL, 10)
        .write(QingheLedger.source(ROWS), out);

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(2);
      assertThat(book.getSheetName(1)).isEqualTo("风险台帐(2)");
      assertThat(column(book.getSheetAt(0), 0)).hasSize(7).endsWith("7");
      assertThat(column(book.getSheetAt(1), 0)).hasSize(7).startsWith("8").endsWith("14");
      assertThat(texts(book.getSheetAt(1), 2)).startsWith(NINE.toArray(String[]::new));
      assertThat(book.getSheetAt(1).getRepeatingRows()).isNotNull();
    }
  }

  @Test
  void the_callers_stream_stays_open() throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("Closed");
          }
        };

    new LedgerWorkbook(QingheLedger.HEADING, LedgerEdition.PUBLIC)
        .write(QingheLedger.source(ROWS), out);

    assertThat(out.size()).isPositive();
  }

  private static RowSource<LedgerRow> breaking() {
    return QingheLedger.source(
        Stream.generate(() -> ROWS.get(0))
            .limit(2_000)
            .peek(
                new Consumer<>() {
                  private int count;

                  @Override
                  public void accept(LedgerRow row) {
                    if (++count > 1_500) {
                      throw new IllegalStateException("The connection was lost");
                    }
                  }
                })
            .iterator());
  }

  private static byte[] write(LedgerEdition edition, List<LedgerRow> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LedgerWorkbook(QingheLedger.HEADING, edition).write(QingheLedger.source(rows), out);
    return out.toByteArray();
  }

  private static XSSFWorkbook read(LedgerEdition edition, List<LedgerRow> rows) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(write(edition, rows)));
  }

  private static List<String> texts(XSSFSheet sheet, int row) {
    List<String> texts = new ArrayList<>();
    sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  /** The texts of a column, below the header. */
  private static List<String> column(XSSFSheet sheet, int column) {
    List<String> texts = new ArrayList<>();
    for (int row = FIRST; row <= sheet.getLastRowNum(); row++) {
      texts.add(sheet.getRow(row).getCell(column).getStringCellValue());
    }
    return texts;
  }

  private static List<String> allTexts(byte[] document) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(document))) {
      book.forEach(
          sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue()))));
    }
    return texts;
  }

  /** Every part of the file, as text. */
  private static String parts(byte[] document) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.append(entry.getName());
        parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }

  /** A text of so many Chinese characters, varied so that no reader takes its file for a bomb. */
  private static String text(int length) {
    return new Random(7)
        .ints(length, 0x4E00, 0x9FA5)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String asReferences(String text) {
    return text.codePoints()
        .mapToObj(each -> "&#x" + Integer.toHexString(each) + ";")
        .collect(Collectors.joining());
  }
}
