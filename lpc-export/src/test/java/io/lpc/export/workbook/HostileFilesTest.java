package io.lpc.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not what they claim to be end in a problem, soon and in little memory. */
@Timeout(30)
class HostileFilesTest {

  private static final String SHEET = "xl/worksheets/sheet2.xml";
  private static final String FIRST_ROW =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>单位编码</t></is></c></row>";

  @TempDir private Path folder;

  static List<Path> theirs() throws IOException, URISyntaxException {
    Path all = Path.of(HostileFilesTest.class.getResource("/hostile-office").toURI());
    try (Stream<Path> files = Files.list(all)) {
      return files.filter(each -> !each.endsWith("README.md")).sorted().toList();
    }
  }

  @Test
  void their_files_are_at_hand() throws Exception {
    assertThat(theirs()).hasSize(12);
  }

  @ParameterizedTest
  @MethodSource("theirs")
  void a_file_made_to_break_readers_is_refused_with_its_reason(Path file) throws Exception {
    BureauWorkbook workbook = new BureauWorkbookReader().read(file);

    assertThat(workbook.problems()).isNotEmpty();
    assertThat(workbook.registers().rows()).isEmpty();
    assertThat(
            workbook.problems().get(0).sheet().isEmpty()
                ? "file"
                : workbook.problems().get(0).code())
        .isIn("file", "LPC-BOOK-007");
  }

  @Test
  void what_each_of_them_is_refused_for_is_the_honest_reason() throws Exception {
    List<String> told = new ArrayList<>();
    for (Path file : theirs()) {
      WorkbookProblem first = new BureauWorkbookReader().read(file).problems().get(0);
      told.add(file.getFileName() + " " + first.code() + " " + first.sheet());
    }

    assertThat(told)
        .containsExactly(
            "ExternalEntityInText.docx LPC-BOOK-005 ",
            "clusterfuzz-testcase-minimized-POIXSSFFuzzer-4828727001088000.xlsx LPC-BOOK-004 ",
            "clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx LPC-BOOK-004 ",
            "clusterfuzz-testcase-minimized-POIXWPFFuzzer-5313273089884160.docx LPC-BOOK-004 ",
            "clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx LPC-BOOK-004 ",
            "clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6594557414080512.xlsx LPC-BOOK-004 ",
            "link-external-workbook-a.xlsx LPC-BOOK-007 本局",
            "poc-xmlbomb-empty.xlsx LPC-BOOK-005 ",
            "poc-xmlbomb.xlsx LPC-BOOK-005 ",
            "truncated62886.docx LPC-BOOK-004 ",
            "xlsx-corrupted.xlsx LPC-BOOK-004 ",
            "xxe_in_schema.xlsx LPC-BOOK-007 本局");
  }

  @Test
  void an_empty_file_another_document_and_a_locked_one_are_told_apart() throws Exception {
    assertThat(code(write("empty.xlsx", new byte[0]))).isEqualTo("LPC-BOOK-001");
    assertThat(code(write("csv.xlsx", "单位编码,单位名称\nBGS,办公室\n".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("LPC-BOOK-002");
    assertThat(code(write("one.xlsx", new byte[] {'P'}))).isEqualTo("LPC-BOOK-002");
    assertThat(code(write("pk.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})))
        .isEqualTo("LPC-BOOK-004");
    assertThat(code(locked())).isEqualTo("LPC-BOOK-003");
    assertThat(code(new OddFile().put("a.txt", "甲").save(folder))).isEqualTo("LPC-BOOK-002");
    assertThatThrownBy(() -> code(folder.resolve("none.xlsx")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private Path locked() throws Exception {
    Path file = folder.resolve("locked.xlsx");
    try (POIFSFileSystem compound = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(compound)) {
        QingheBook.whole().book.write(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        compound.writeFilesystem(out);
      }
    }
    return file;
  }

  @Test
  void a_workbook_within_another_zip_is_none_and_one_that_is_enclosed_is_not_opened()
      throws Exception {
    byte[] whole = Files.readAllBytes(QingheBook.whole().save(folder));

    assertThat(code(new OddFile().put("单位工作簿.xlsx", out -> out.write(whole)).save(folder)))
        .isEqualTo("LPC-BOOK-002");
    Path enclosing =
        OddFile.of(QingheBook.whole().save(folder))
            .put("xl/embeddings/bomb.zip", out -> out.write(whole))
            .save(folder);
    assertThat(new BureauWorkbookReader().read(enclosing).problems()).isEmpty();
  }

  @Test
  void a_name_that_leads_out_of_the_file_is_refused_and_nothing_is_written() throws Exception {
    for (String name : List.of("../x", "xl/../../x", "/x", "C:x", "xl\\..\\x")) {
      Path file = whole().put(name, "甲").save(folder);
      assertThat(code(file)).as(name).isEqualTo("LPC-BOOK-005");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void relations_that_lead_out_of_the_file_are_not_followed() throws Exception {
    Path secret = write("secret.xml", FIRST_ROW.getBytes(StandardCharsets.UTF_8));
    String relations = "xl/_rels/workbook.xml.rels";

    Path climbing =
        whole().replace(relations, "worksheets/sheet2.xml", "../../../" + secret).save(folder);
    Path external =
        whole()
            .replace(
                relations,
                "Target=\"worksheets/sheet2.xml\"",
                "Target=\"" + secret.toUri() + "\" TargetMode=\"External\"")
            .save(folder, "external.xlsx");

    assertThat(problems(climbing)).contains("单位 LPC-BOOK-004");
    assertThat(problems(external)).contains("单位 LPC-BOOK-004");
  }

  @Test
  void a_document_type_and_entities_are_refused() throws Exception {
    String laughs =
        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    String external = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";

    for (String type :
        List.of(laughs, external, "<!DOCTYPE a SYSTEM \"http://example.invalid/\">")) {
      assertThat(
              problems(
                  whole().put(SHEET, type + FIRST_ROW + "</sheetData></worksheet>").save(folder)))
          .contains("单位 LPC-BOOK-005");
    }
    assertThat(
            problems(
                whole()
                    .put(SHEET, FIRST_ROW + "<row r=\"2\"><c><v>&a;</v></c></row>")
                    .save(folder)))
        .contains("单位 LPC-BOOK-004");
    assertThat(
            code(
                whole()
                    .put("xl/sharedStrings.xml", laughs + "<sst><si><t>&c;</t></si></sst>")
                    .save(folder)))
        .isEqualTo("LPC-BOOK-005");
  }

  @Test
  void a_part_that_unpacks_out_of_proportion_is_refused_unread() throws Exception {
    byte[] zeros = new byte[1 << 20];

    Path bomb =
        whole()
            .put(
                "xl/media/image1.png",
                out -> {
                  for (int i = 0; i < 200; i++) {
                    out.write(zeros);
                  }
                })
            .save(folder);

    assertThat(code(bomb)).isEqualTo("LPC-BOOK-006");
  }

  @Test
  void a_part_larger_than_it_says_is_refused() throws Exception {
    Path file =
        whole().put(SHEET, FIRST_ROW + " ".repeat(5_000) + "</sheetData></worksheet>").save(folder);
    byte[] bytes = Files.readAllBytes(file);
    byte[] name = SHEET.getBytes(StandardCharsets.UTF_8);
    int central = lastIndexOf(bytes, name) - 46;
    bytes[central + 24] = 100;
    bytes[central + 25] = 0;
    Files.write(file, bytes);

    assertThat(problems(file)).contains("单位 LPC-BOOK-004");
  }

  private static int lastIndexOf(byte[] bytes, byte[] wanted) {
    for (int i = bytes.length - wanted.length; i >= 0; i--) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new IllegalArgumentException("Not found");
  }

  @Test
  void too_many_parts_bytes_strings_or_rows_are_refused() throws Exception {
    OddFile parts = whole();
    for (int i = 0; i < 10_000; i++) {
      parts.put("xl/media/" + i, "甲");
    }
    assertThat(code(parts.save(folder))).isEqualTo("LPC-BOOK-006");

    Path whole = QingheBook.whole().save(folder);
    Limits usual = Limits.DEFAULT;
    assertThat(code(whole, new Limits(1_000, usual.unpacked(), 100, 99, 9, 999, 999_999, 9)))
        .isEqualTo("LPC-BOOK-006");
    assertThat(code(whole, new Limits(usual.file(), 1_000, 100, 999, 9, 999, 999_999, 9)))
        .isEqualTo("LPC-BOOK-006");
    assertThat(code(whole, new Limits(usual.file(), usual.unpacked(), 100, 999, 9, 9, 999_999, 9)))
        .isEqualTo("LPC-BOOK-006");
    assertThat(code(whole, new Limits(usual.file(), usual.unpacked(), 100, 999, 9, 999, 99, 9)))
        .isEqualTo("LPC-BOOK-006");
    assertThat(
            new BureauWorkbookReader(
                    new Limits(usual.file(), usual.unpacked(), 100, 999, 2, 999, 999_999, 9))
                .read(whole)
                .problems())
        .extracting(WorkbookProblem::place, WorkbookProblem::code)
        .containsExactly(
            tuple("岗位", "LPC-BOOK-006"), tuple("人员", "LPC-BOOK-006"), tuple("任职", "LPC-BOOK-006"));
  }

  @Test
  void more_text_than_is_kept_is_refused() throws Exception {
    Limits usual = Limits.DEFAULT;
    Limits few = new Limits(usual.file(), usual.unpacked(), 100, 999, 9_999, 999, 50_000, 999);

    BureauWorkbook read = new BureauWorkbookReader(few).read(rows(folder, 5_000, 1));

    assertThat(QingheBook.told(read.problems())).contains("单位 LPC-BOOK-006");
    assertThat(read.registers().rows()).hasSizeLessThan(1_500);
  }

  @Test
  void what_a_sheet_claims_of_its_size_is_not_believed() throws Exception {
    Path file =
        OddFile.of(QingheBook.whole().save(folder))
            .replace(SHEET, "<dimension ref=\"A1:F4\"", "<dimension ref=\"A1:XFD10000000\"")
            .save(folder);

    assertThat(problems(file)).isEmpty();
  }

  @Test
  void ten_million_rows_end_where_a_sheet_ends() throws Exception {
    Path sparse = rows(folder, 10_000_000, 1_000);
    Path many = rows(folder, 2_000_000, 1);

    assertThat(problems(sparse)).contains("单位 LPC-BOOK-006");
    assertThat(problems(many)).contains("单位 LPC-BOOK-006");
    assertThat(problems(whole().put(SHEET, FIRST_ROW + "<row r=\"10000000\"/>").save(folder)))
        .contains("单位 LPC-BOOK-006");
  }

  /** Rows that hold something, with random texts, so that they don't unpack out of proportion. */
  static Path rows(Path folder, int last, int step) throws IOException {
    Random random = new Random(1);
    return whole(folder)
        .put(
            SHEET,
            out -> {
              out.write(FIRST_ROW.getBytes(StandardCharsets.UTF_8));
              for (int i = 2; i < last; i += step) {
                String text = Long.toHexString(random.nextLong());
                out.write(
                    "<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
                        .formatted(i, i, text)
                        .getBytes(StandardCharsets.UTF_8));
              }
              out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            })
        .save(folder, "rows-" + last + ".xlsx");
  }

  @Test
  void cells_and_rows_out_of_order_or_out_of_the_sheet_are_refused() throws Exception {
    for (String row :
        List.of(
            "<row r=\"1\"/>",
            "<row r=\"0\"/>",
            "<row r=\"-3\"/>",
            "<row r=\"99999999999\"/>",
            "<row r=\"3\"/><row r=\"2\"/>",
            "<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>",
            "<row r=\"2\"><c r=\"A2\"/><c r=\"A2\"/></row>",
            "<row r=\"2\"><c r=\"XFE2\"/></row>",
            "<row r=\"2\"><c r=\"2A\"/></row>",
            "<row r=\"2\"><c t=\"s\"><v>999999</v></c></row>",
            "<row r=\"2\"><c t=\"s\"><v>-1</v></c></row>",
            "<row r=\"2\"><c t=\"x\"><v>1</v></c></row>",
            "<row r=\"2\"><c")) {
      Path file = whole().put(SHEET, FIRST_ROW + row + "</sheetData></worksheet>").save(folder);
      assertThat(problems(file)).as(row).anyMatch(each -> each.matches("单位 LPC-BOOK-00[46]"));
    }
  }

  @Test
  void elements_nested_without_end_and_endless_tags_are_refused() throws Exception {
    byte[] deeper = "<a>".getBytes(StandardCharsets.UTF_8);
    Random random = new Random(1);

    Path nested =
        whole()
            .put(
                SHEET,
                out -> {
                  for (int i = 0; i < 300_000; i++) {
                    out.write(deeper);
                  }
                })
            .save(folder);
    Path endless =
        whole()
            .put(
                SHEET,
                out -> {
                  out.write("<worksheet a=\"".getBytes(StandardCharsets.UTF_8));
                  for (int i = 0; i < 500_000; i++) {
                    out.write(Long.toHexString(random.nextLong()).getBytes(StandardCharsets.UTF_8));
                  }
                })
            .save(folder, "endless.xlsx");

    assertThat(problems(nested)).contains("单位 LPC-BOOK-005");
    assertThat(problems(endless)).contains("单位 LPC-BOOK-006");
  }

  @Test
  void rows_and_cells_need_no_reference_and_names_need_no_usual_namespace() throws Exception {
    String sheet =
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
            + "<x:row>"
            + Stream.of("单位编码", "单位名称", "单位类型")
                .map(HostileFilesTest::inline)
                .reduce("", String::concat)
            + "</x:row><x:row>"
            + Stream.of("LD", "局领导班子", "局领导班子")
                .map(HostileFilesTest::inline)
                .reduce("", String::concat)
            + "</x:row></x:sheetData></x:worksheet>";

    BureauWorkbook workbook =
        new BureauWorkbookReader().read(whole().put(SHEET, sheet).save(folder));

    assertThat(workbook.problems()).isEmpty();
    assertThat(workbook.registers().rows()).extracting("at").contains("单位[2]");
  }

  private static String inline(String text) {
    return "<x:c t=\"inlineStr\"><x:is><x:r><x:t>"
        + text.substring(0, 1)
        + "</x:t></x:r><x:r><x:t>"
        + text.substring(1)
        + "</x:t></x:r><x:rPh><x:t>pinyin</x:t></x:rPh></x:is></x:c>";
  }

  @Test
  void hostile_files_are_refused_in_a_small_heap() throws Exception {
    Path many = rows(folder, 2_000_000, 1);
    Path log = folder.resolve("log.txt");

    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                InSmallHeap.class.getName(),
                many.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = reader.waitFor(60, TimeUnit.SECONDS);
    reader.destroyForcibly();

    assertThat(ended).isTrue();
    assertThat(reader.exitValue()).as(Files.readString(log)).isZero();
  }

  /** Runs in a process of its own. */
  static final class InSmallHeap {

    private InSmallHeap() {}

    public static void main(String[] file) throws Exception {
      List<Path> all = new ArrayList<>(theirs());
      all.add(Path.of(file[0]));
      for (Path each : all) {
        if (new BureauWorkbookReader().read(each).problems().isEmpty()) {
          throw new IllegalStateException(each + " was taken for a good one");
        }
      }
    }
  }

  private OddFile whole() {
    return whole(folder);
  }

  private static OddFile whole(Path folder) {
    try {
      return OddFile.of(QingheBook.whole().save(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static String code(Path file) throws IOException {
    return code(file, Limits.DEFAULT);
  }

  /** The code of a problem that concerns the whole file. */
  private static String code(Path file, Limits limits) throws IOException {
    List<WorkbookProblem> problems = new BureauWorkbookReader(limits).read(file).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).sheet()).isEmpty();
    return problems.get(0).code();
  }

  private static List<String> problems(Path file) throws IOException {
    return QingheBook.told(new BureauWorkbookReader().read(file).problems());
  }
}
