package io.lpc.examples.campaign;

import io.lpc.Bureau;
import io.lpc.Desk;
import io.lpc.Lpc;
import io.lpc.archive.Accession;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.RowSource;
import io.lpc.export.workbook.BureauWorkbook;
import io.lpc.export.workbook.BureauWorkbookReader;
import io.lpc.export.workbook.BureauWorkbookTemplate;
import io.lpc.export.workbook.WorkbookFeedback;
import io.lpc.export.workbook.WorkbookProblem;
import io.lpc.organization.Official;
import io.lpc.store.StoreException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * 命令行: exit 0 when everything was done; 1 when something was refused, with every reason printed; 2
 * for misuse.
 */
@Command(
    name = "lpc-campaign",
    description = "廉能风险防控:一个单位从工作簿入档到审定等级、生成台帐。",
    mixinStandardHelpOptions = true)
public final class CampaignMain {

  /** A database of this host holds one bureau. */
  private static final BureauId BUREAU = BureauId.of("bureau");

  /** Answers for the program when the shipped bureau is taken in again: the head of its office. */
  private static final String SHIPPED_ANSWERABLE = "RY-007";

  private static final String WORKBOOK = "工作簿.xlsx";
  private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));
  private static final String OUT = "lpc-campaign-out";

  /** Kept, for a logger that nobody holds forgets its level. */
  private static final Logger VALIDATION = Logger.getLogger("org.hibernate.validator");

  private final Console console;

  private CampaignMain(Console console) {
    this.console = console;
  }

  /**
   * Runs a command.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    VALIDATION.setLevel(Level.WARNING);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(commandLine(out, System.console() != null).execute(arguments));
  }

  static CommandLine commandLine(PrintWriter out, boolean terminal) {
    return new CommandLine(new CampaignMain(new Console(out, terminal)))
        .setOut(out)
        .setExecutionExceptionHandler(CampaignMain::failed);
  }

  private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof Misuse) {
      line.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    if (failure instanceof IOException || failure instanceof StoreException) {
      line.getErr().println("未能完成:" + failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }

  @Command(
      name = "run",
      description = "把内置的清河区民政局工作簿导入数据库,逐项办理评估、初审、会议和审定,并生成台帐等成果。",
      mixinStandardHelpOptions = true)
  int run(
      @Option(
              names = "--out",
              paramLabel = "DIR",
              defaultValue = OUT,
              description = "输出目录,默认 ${DEFAULT-VALUE}。")
          Path out,
      @Option(names = "--db", paramLabel = "URL", description = "数据库地址,默认为输出目录中的内嵌数据库。")
          @Nullable String url)
      throws IOException {
    try (Database database =
        url == null ? Database.embedded(folder(out).resolve("lpc")) : Database.at(url)) {
      ShippedBureau.write(folder(out).resolve(WORKBOOK));
      database.migrate();
      return play(new BureauWorkbookReader().read(out.resolve(WORKBOOK)), database, out);
    }
  }

  private int play(BureauWorkbook book, Database database, Path out) throws IOException {
    StageClock clock = new StageClock(WorkbookIntake.dayOf(book.procedure(), LocalDate.now(CLOCK)));
    Bureau bureau = bureau(database, clock);
    long before = bureau.journal().head().size();
    console.say(LocalDate.now(clock) + "  入档  " + WORKBOOK);
    WorkbookIntake intake = WorkbookIntake.of(book, desk(bureau, SHIPPED_ANSWERABLE));
    if (!intake.violations().isEmpty()) {
      return refused(book.problemsOf(intake.violations()));
    }
    console.say(intake.told());
    List<WorkbookProblem> refusals =
        book.problemsOf(new Procedure(bureau, clock, book.procedure(), console).play());
    if (bureau.journal().head().size() == before) {
      console.say("数据库中已有全部记录,未作任何变更;成果重新生成。");
    }
    Papers papers = new Papers(bureau, LocalDate.now(clock), out, console);
    papers.mention(WORKBOOK, "本次导入的工作簿");
    papers.write();
    return refusals.isEmpty() ? CommandLine.ExitCode.OK : refused(refusals);
  }

  @Command(name = "template", description = "生成空白工作簿,供各单位填写。", mixinStandardHelpOptions = true)
  int template(
      @Option(
              names = "--out",
              paramLabel = "DIR",
              defaultValue = ".",
              description = "输出目录,默认为当前目录。")
          Path out)
      throws IOException {
    Path file = folder(out).resolve("空白工作簿.xlsx");
    try (OutputStream to = Files.newOutputStream(file)) {
      new BureauWorkbookTemplate().write(to);
    }
    console.say("已生成  " + file);
    return CommandLine.ExitCode.OK;
  }

  @Command(
      name = "check",
      description = "校验工作簿:逐条列出问题,并在旁边生成带校验结果的副本。不写数据库。",
      mixinStandardHelpOptions = true)
  int check(
      @Parameters(paramLabel = "FILE", description = "工作簿。") Path file,
      @Option(names = "--english", description = "每条问题另附英文。") boolean english)
      throws IOException {
    BureauWorkbook book = read(file);
    LocalDate day = WorkbookIntake.dayOf(book.procedure(), LocalDate.now(CLOCK));
    List<WorkbookProblem> problems = new WorkbookCheck(book, day).problems(console);
    console.tell(problems, english);
    console.say(problems.isEmpty() ? "未发现问题。" : "共" + problems.size() + "个问题。");
    if (!book.problems().isEmpty()) {
      console.say("格式有误的行未参与规则校验,审定程序也未试办:请改正后再校验一次。");
    }
    writeFeedback(file, book, problems);
    return problems.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private void writeFeedback(Path file, BureauWorkbook book, List<WorkbookProblem> problems)
      throws IOException {
    Path copy =
        file.resolveSibling(
            file.getFileName().toString().replaceFirst("(?i)\\.xlsx$", "") + "-校验结果.xlsx");
    Path unfinished = Files.createTempFile("lpc-check-", ".xlsx");
    try {
      boolean written;
      try (OutputStream to = Files.newOutputStream(unfinished)) {
        written = new WorkbookFeedback().write(file, book, problems, to);
      }
      if (written) {
        Files.copy(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
        console.say("已生成  " + copy);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  @Command(
      name = "import",
      description = "把工作簿的登记册一次导入数据库:全部入档,或全部不入档。",
      mixinStandardHelpOptions = true)
  int importFile(
      @Parameters(paramLabel = "FILE", description = "工作簿。") Path file,
      @Option(names = "--db", required = true, paramLabel = "URL", description = "数据库地址。")
          String url,
      @Option(
              names = "--answerable",
              paramLabel = "CODE",
              description = "对本次导入负责的人员编码;数据库中已有本单位记录时必填。")
          @Nullable String answerable)
      throws IOException {
    BureauWorkbook book = read(file);
    if (!book.problems().isEmpty()) {
      return refused(book.problems());
    }
    try (Database database = Database.at(url)) {
      database.migrate();
      Bureau bureau = bureau(database, CLOCK);
      if (answerable == null && isKnown(bureau, book)) {
        console.say("该工作簿已入档,未作任何变更。");
        return CommandLine.ExitCode.OK;
      }
      WorkbookIntake intake = WorkbookIntake.of(book, dated(bureau, book, answerable));
      if (!intake.violations().isEmpty()) {
        return refused(book.problemsOf(intake.violations()));
      }
      console.say(intake.told());
      return CommandLine.ExitCode.OK;
    }
  }

  /** What founds a bureau is dated as the workbook tells; what changes one later, today. */
  private static Desk dated(Bureau bureau, BureauWorkbook book, @Nullable String answerable) {
    Desk desk = desk(bureau, answerable);
    LocalDate today = LocalDate.now(CLOCK);
    LocalDate day = WorkbookIntake.dayOf(book.procedure(), today);
    return isEmpty(bureau) && day.isBefore(today) ? desk.happenedAt(StageClock.tenOf(day)) : desk;
  }

  private static boolean isEmpty(Bureau bureau) {
    return bureau.journal().head().size() == 0;
  }

  private static boolean isKnown(Bureau bureau, BureauWorkbook book) {
    try (RowSource<Accession> all = bureau.all(Accession.KIND)) {
      boolean known = false;
      while (all.hasNext()) {
        known |= all.next().digest().equals(book.registers().source().digest());
      }
      return known;
    }
  }

  @Command(name = "ledger", description = "生成某日的风险台帐。", mixinStandardHelpOptions = true)
  int ledger(
      @Option(names = "--db", required = true, paramLabel = "URL", description = "数据库地址。")
          String url,
      @Option(names = "--as-of", paramLabel = "DATE", description = "截至日期,如 2011-11-01;默认为今天。")
          @Nullable LocalDate day,
      @Option(
              names = "--out",
              paramLabel = "DIR",
              defaultValue = OUT,
              description = "输出目录,默认 ${DEFAULT-VALUE}。")
          Path out)
      throws IOException {
    try (Database database = Database.at(url)) {
      Bureau bureau = bureau(database, CLOCK);
      if (!database.isReady() || isEmpty(bureau)) {
        throw new Misuse("数据库中没有单位记录。请先用 run 或 import 导入。");
      }
      LocalDate asOf = day != null ? day : LocalDate.now(CLOCK);
      new Papers(bureau, asOf, folder(out), console).writeLedger();
      return CommandLine.ExitCode.OK;
    }
  }

  private int refused(List<WorkbookProblem> problems) {
    console.tell(problems, false);
    console.say("不予受理,共" + problems.size() + "个问题。");
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static BureauWorkbook read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Misuse("没有文件 " + file + "。请核对路径。");
    }
    return new BureauWorkbookReader().read(file);
  }

  /** A folder, created if there is none. */
  private static Path folder(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Misuse(folder + " 不是目录。请另选输出目录。");
    }
    return Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
  }

  private static Bureau bureau(Database database, Clock clock) {
    return Lpc.builder().store(database.store()).clock(clock).build().bureau(BUREAU);
  }

  /** Who takes registers in: a founder while there is nothing, then a program of this one. */
  private static Desk desk(Bureau bureau, @Nullable String answerable) {
    if (isEmpty(bureau)) {
      return bureau.actingAs(new Actor.Founder("建档员"));
    }
    if (answerable == null) {
      throw new Misuse("数据库中已有本单位记录。请用 --answerable 指明对本次导入负责的人员编码。");
    }
    Official official =
        bureau
            .findByCode(Official.KIND, answerable)
            .orElseThrow(() -> new Misuse("没有人员 " + answerable + "。请核对 --answerable 的编码。"));
    return bureau.actingAs(new Actor.Automation("lpc-campaign", official.id()));
  }
}
