package io.lpc.examples.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Lpc;
import io.lpc.common.BureauId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other commands, on the shipped bureau with the risks of its office only. */
class CampaignMainTest {

  private static final String OFFICE = "FX-BGS-";

  @TempDir private Path folder;

  private String url;

  @BeforeEach
  void nameDatabase() {
    url = "jdbc:h2:file:" + folder.resolve("lpc");
  }

  @Test
  void the_shipped_workbook_passes_the_check() {
    Path file = office().writtenTo(folder.resolve("本局.xlsx"));

    CommandLineRun check = check(file);

    assertThat(check.exit()).as(check.printed()).isZero();
    assertThat(check.printed()).contains("未发现问题");
    assertThat(folder.resolve("本局-校验结果.xlsx")).isNotEmptyFile();
  }

  @Test
  void the_check_tells_each_problem_by_its_place_value_and_code() throws IOException {
    Path file =
        office()
            .with("officials", 3, "姓名", "")
            .with("posts", 8, "单位编码", "没有的科室")
            .with("appointments", 4, "起始日期", "2011-13-01")
            .with("nil-declarations", 2, "对象编码", "BGS-2")
            .writtenTo(folder.resolve("本局.xlsx"));

    CommandLineRun check = check(file);

    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.printed())
        .containsPattern("【人员】第3行 B列“姓名”  LPC-BOOK-\\d+  .+")
        .containsPattern("【岗位】第8行 C列“单位编码” 原值“没有的科室”  LPC-ARCH-006  .*没有的科室.*")
        .containsPattern("【任职】第4行 D列“起始日期” 原值“2011-13-01”  LPC-BOOK-\\d+  .+")
        .contains("【无风险申报】第2行  LPC-RISK-009  重点岗位BGS-2不得申报无风险")
        .as("whoever names the official whose row could not be read is not told so")
        .doesNotContain("人员“RY-002”", "official“RY-002”");
    assertThat(sheet(folder.resolve("本局-校验结果.xlsx"), 4)).contains("校验结果", "【姓名】", "通过");
  }

  @Test
  void the_check_plays_the_procedure_and_a_refusal_stops_that_risk_point_only() {
    Path file =
        office()
            .with("reviews", 2, "初审人编码", "RY-007")
            .with("reviews", 2, "初审岗位编码", "BGS-1")
            .writtenTo(folder.resolve("本局.xlsx"));

    CommandLineRun check = CommandLineRun.of("check", file.toString(), "--english");

    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.printed()).containsPattern("【初审】第2行.*LPC-").contains("共1个问题");
    assertThat(check.printed().lines().filter(line -> line.startsWith("    "))).hasSize(1);
  }

  @Test
  void what_is_no_workbook_is_told_and_gets_no_copy() throws IOException {
    Path file = Files.writeString(folder.resolve("名单.xlsx"), "岗位,单位");

    CommandLineRun check = check(file);

    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.printed()).contains("文件  LPC-BOOK-");
    assertThat(folder.resolve("名单-校验结果.xlsx")).doesNotExist();
  }

  @Test
  void an_import_with_one_wrong_row_leaves_nothing() {
    Path wrong =
        office().with("nil-declarations", 2, "对象编码", "BGS-2").writtenTo(folder.resolve("本局.xlsx"));

    CommandLineRun refused = importFile(wrong);

    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.printed()).contains("【无风险申报】第2行").contains("不予受理,共2个问题");
    CommandLineRun ledger = CommandLineRun.of("ledger", "--db", url, "--out", folder.toString());
    assertThat(ledger.exit()).isEqualTo(2);
    assertThat(ledger.printed()).contains("没有单位记录");
  }

  @Test
  void an_import_repeated_changes_nothing_and_says_so() {
    Path file = office().writtenTo(folder.resolve("本局.xlsx"));

    CommandLineRun first = importFile(file);
    CommandLineRun again = importFile(file);
    CommandLineRun compared = importFile(file, "--answerable", "RY-007");

    assertThat(first.exit()).as(first.printed()).isZero();
    assertThat(first.printed()).contains("已入档:新增");
    assertThat(again.exit()).isZero();
    assertThat(again.printed()).contains("未作任何变更");
    assertThat(compared.exit()).isZero();
    assertThat(compared.printed()).contains("登记册与在案记录一致,未作任何变更");
  }

  @Test
  void the_whole_shipped_workbook_is_found_again_by_its_natural_keys() {
    Path file = new ShippedRows().writtenTo(folder.resolve("本局.xlsx"));

    CommandLineRun first = importFile(file);
    long entries = entries();
    CommandLineRun again = importFile(file);
    CommandLineRun compared = importFile(file, "--answerable", "RY-007");

    assertThat(first.exit()).as(first.printed()).isZero();
    assertThat(again.printed()).contains("该工作簿已入档,未作任何变更");
    assertThat(compared.exit()).as(compared.printed()).isZero();
    assertThat(compared.printed()).contains("登记册与在案记录一致,未作任何变更");
    assertThat(entries()).isEqualTo(entries);
  }

  private long entries() {
    try (Database database = Database.at(url)) {
      Lpc lpc = Lpc.builder().store(database.store()).build();
      return lpc.bureau(BureauId.of("bureau")).journal().head().size();
    }
  }

  @Test
  void a_later_import_needs_an_official_who_answers_for_it() {
    importFile(office().writtenTo(folder.resolve("本局.xlsx")));
    Path later = office().with("units", 3, "单位名称", "办公室").writtenTo(folder.resolve("本局-改.xlsx"));

    CommandLineRun unnamed = importFile(later);
    CommandLineRun unknown = importFile(later, "--answerable", "RY-999");
    CommandLineRun named = importFile(later, "--answerable", "RY-007");

    assertThat(unnamed.exit()).isEqualTo(2);
    assertThat(unnamed.printed()).contains("--answerable");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(named.exit()).as(named.printed()).isZero();
    assertThat(named.printed()).contains("新增0条,修订1条");
  }

  @Test
  void a_later_import_says_what_only_a_person_may_do() {
    importFile(office().writtenTo(folder.resolve("本局.xlsx")));
    Path later =
        office()
            .with("nil-declarations", 2, "申报理由", "另有理由")
            .with("power-items", 2, "事项名称", "政府信息公开")
            .with("power-items", 2, "状态", "待审核")
            .writtenTo(folder.resolve("本局-改.xlsx"));

    CommandLineRun refused = importFile(later, "--answerable", "RY-007");

    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.printed())
        .containsPattern("【无风险申报】第2行.*由批准人在系统中办理")
        .containsPattern("【权力事项】第2行.*不能将其改回待审核");
  }

  @Test
  void an_imported_bureau_has_its_ledger_from_the_day_on_which_its_risks_were_handed_in() {
    importFile(office().writtenTo(folder.resolve("本局.xlsx")));

    CommandLineRun before = ledger("2011-08-24");
    CommandLineRun after = ledger("2011-08-25");

    assertThat(before.printed()).contains("ledger.json(0行)");
    assertThat(after.printed()).contains("ledger.json(13行)");
  }

  @Test
  void the_template_is_an_empty_workbook() {
    CommandLineRun template = CommandLineRun.of("template", "--out", folder.toString());

    assertThat(template.exit()).isZero();
    assertThat(folder.resolve("空白工作簿.xlsx")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "walk",
        "run --fast",
        "run --db jdbc:oracle:thin:@x",
        "check no-such-file.xlsx",
        "import no-such-file.xlsx --db jdbc:h2:mem:x",
        "import pom.xml",
        "ledger --as-of 2011-11-01",
        "ledger --db jdbc:h2:mem:x --as-of yesterday",
        "ledger --db jdbc:h2:mem:x",
        "template --out pom.xml"
      })
  void misuse_is_told_apart(String line) {
    CommandLineRun run = CommandLineRun.of(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(run.exit()).as(run.printed()).isEqualTo(2);
    assertThat(run.printed()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:oracle:thin:scott/geheim@x",
        "jdbc:postgresql://127.0.0.1:1/lpc?user=lpc&password=geheim&loginTimeout=1",
        "jdbc:mariadb://127.0.0.1:1/lpc?user=lpc&password=geheim&connectTimeout=500"
      })
  void no_password_is_printed(String secret) {
    CommandLineRun run = CommandLineRun.of("ledger", "--db", secret);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.printed()).isNotBlank().doesNotContain("geheim");
  }

  private static ShippedRows office() {
    return new ShippedRows().withRisks(OFFICE);
  }

  private static CommandLineRun check(Path file) {
    return CommandLineRun.of("check", file.toString());
  }

  private CommandLineRun importFile(Path file, String... more) {
    String[] line = new String[4 + more.length];
    System.arraycopy(new String[] {"import", file.toString(), "--db", url}, 0, line, 0, 4);
    System.arraycopy(more, 0, line, 4, more.length);
    return CommandLineRun.of(line);
  }

  private CommandLineRun ledger(String day) {
    return CommandLineRun.of(
        "ledger", "--db", url, "--as-of", day, "--out", folder.resolve(day).toString());
  }

  private static String sheet(Path workbook, int number) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      ZipEntry entry = zip.getEntry("xl/worksheets/sheet" + number + ".xml");
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
