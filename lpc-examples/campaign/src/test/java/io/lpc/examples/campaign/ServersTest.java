package io.lpc.examples.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.lpc.persistence.jooq.Engines.Engine;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands that take a database, on the real servers that a bureau may keep. */
class ServersTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
  void the_main_job_comes_to_decided_grades_and_their_ledger(Engine engine) {
    String url = freshDatabase(engine);

    CommandLineRun first = CommandLineRun.of("run", "--db", url, "--out", folder.toString());
    CommandLineRun ledger = ledger(url, "2011-11-01");

    assertThat(first.exit()).as(first.printed()).isZero();
    assertThat(first.printed()).contains("已入档:新增").contains("2011-09-04  审定  216", "日志核验  完好");
    assertThat(folder.resolve("lpc.mv.db")).as("the embedded database").doesNotExist();
    assertThat(ledger.exit()).as(ledger.printed()).isZero();
    assertThat(ledger.printed()).contains("(292行)").contains("(258行)");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
  void a_workbook_is_imported_whole_or_not_at_all_and_has_its_ledger_of_any_day(Engine engine) {
    String url = freshDatabase(engine);
    Path file = office().writtenTo(folder.resolve("本局.xlsx"));
    Path wrong =
        office().with("nil-declarations", 2, "对象编码", "BGS-2").writtenTo(folder.resolve("有误.xlsx"));

    CommandLineRun refused = importing(wrong, url);
    CommandLineRun nothing = ledger(url, "2011-11-01");
    CommandLineRun first = importing(file, url);
    CommandLineRun again = importing(file, url);
    CommandLineRun compared = importing(file, url, "--answerable", "RY-007");
    CommandLineRun before = ledger(url, "2011-08-24");
    CommandLineRun after = ledger(url, "2011-08-25");

    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.printed()).contains("【无风险申报】第2行").contains("不予受理");
    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.printed()).contains("没有单位记录");
    assertThat(first.exit()).as(first.printed()).isZero();
    assertThat(first.printed()).contains("已入档:新增");
    assertThat(again.exit()).as(again.printed()).isZero();
    assertThat(again.printed()).contains("该工作簿已入档,未作任何变更");
    assertThat(compared.exit()).as(compared.printed()).isZero();
    assertThat(compared.printed()).contains("登记册与在案记录一致,未作任何变更");
    assertThat(before.printed()).contains("ledger.json(0行)");
    assertThat(after.printed()).contains("ledger.json(13行)");
  }

  private static ShippedRows office() {
    return new ShippedRows().withRisks("FX-BGS-");
  }

  private static CommandLineRun importing(Path file, String url, String... more) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("import", file.toString(), "--db", url), Stream.of(more))
            .toArray(String[]::new));
  }

  private CommandLineRun ledger(String url, String day) {
    return CommandLineRun.of(
        "ledger", "--db", url, "--as-of", day, "--out", folder.resolve(day).toString());
  }

  /** The URL of an empty database, with the name of the server's user in it. */
  private static String freshDatabase(Engine engine) {
    try (HikariDataSource pool = (HikariDataSource) engine.freshDatabase(1)) {
      return pool.getJdbcUrl() + "&user=" + pool.getUsername();
    }
  }
}
