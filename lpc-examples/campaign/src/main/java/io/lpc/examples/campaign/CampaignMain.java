package io.lpc.examples.campaign;

import io.lpc.persistence.jooq.Dialect;
import io.lpc.persistence.jooq.EmbeddedH2;
import io.lpc.persistence.jooq.JooqStore;
import io.lpc.persistence.jooq.Migrations;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * 命令行: {@code lpc-campaign run [--out DIR]}. Exit 0 when everything was done, 1 when something was
 * refused (each refusal is printed), 2 for misuse.
 */
@Command(
    name = "lpc-campaign",
    description = "廉能风险防控:演示一个小民政局从动员部署到审定等级的全过程。",
    mixinStandardHelpOptions = true)
public final class CampaignMain {

  /** Kept, for a logger that nobody holds forgets its level. */
  private static final Logger VALIDATION = Logger.getLogger("org.hibernate.validator");

  private final PrintWriter console;

  private CampaignMain(PrintWriter console) {
    this.console = console;
  }

  /**
   * Runs a command.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    VALIDATION.setLevel(Level.WARNING);
    PrintWriter console = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(commandLine(console).execute(arguments));
  }

  static CommandLine commandLine(PrintWriter console) {
    return new CommandLine(new CampaignMain(console)).setOut(console);
  }

  @Command(
      name = "run",
      description = "把内置的小民政局导入内嵌数据库,逐项办理,并生成台帐。",
      mixinStandardHelpOptions = true)
  int run(
      @Option(
              names = "--out",
              paramLabel = "DIR",
              defaultValue = "lpc-campaign-out",
              description = "输出目录,默认 ${DEFAULT-VALUE}。")
          Path out)
      throws IOException {
    Files.createDirectories(out);
    try (EmbeddedH2 database = EmbeddedH2.file(out.resolve("lpc"))) {
      Migrations.of(database, Dialect.H2).migrate();
      Campaign campaign = new Campaign(JooqStore.owning(database, Dialect.H2), console);
      if (campaign.isPlayed()) {
        console.println("该数据库已有本单位记录,未作任何变更,只重新生成台帐。");
      } else {
        campaign.play();
      }
      new Papers(campaign.bureau(), out, console).write();
      return campaign.refusals() == 0 ? 0 : 1;
    }
  }
}
