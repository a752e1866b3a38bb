package io.lpc.examples.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, as its command line runs it. */
class CampaignMainTest {

  @TempDir private Path folder;

  @Test
  void theCampaignRunsToDecidedGradesWithoutARefusal() throws Exception {
    Run run = run("run", "--out", folder.toString());

    assertThat(run.exit()).as(run.printed()).isZero();
    assertThat(run.printed())
        .contains("2011-08-11  动员部署")
        .contains("2011-09-04  局党组会审定")
        .contains("日志核验:完好")
        .doesNotContain("不予受理");
    assertThat(folder.resolve("台帐(内部版).xlsx")).isNotEmptyFile();
    assertThat(folder.resolve("台帐(公开版).xlsx")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("ledger.json")))
        .contains("低保资格审核把关不严,优亲厚友")
        .contains("A级");
  }

  @Test
  void aSecondRunChangesNothingAndSaysSo() throws Exception {
    run("run", "--out", folder.toString());
    byte[] ledger = Files.readAllBytes(folder.resolve("ledger.json"));

    Run again = run("run", "--out", folder.toString());

    assertThat(again.exit()).isZero();
    assertThat(again.printed()).contains("未作任何变更");
    assertThat(Files.readAllBytes(folder.resolve("ledger.json"))).isEqualTo(ledger);
  }

  @Test
  void misuseIsToldApart() {
    assertThat(run("walk").exit()).isEqualTo(2);
  }

  private static Run run(String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed, true);
    int exit = CampaignMain.commandLine(out, false).setErr(out).execute(arguments);
    return new Run(exit, printed.toString());
  }

  private record Run(int exit, String printed) {}
}
