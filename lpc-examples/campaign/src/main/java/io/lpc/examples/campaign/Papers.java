package io.lpc.examples.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.lpc.Bureau;
import io.lpc.archive.ArchivedRecord;
import io.lpc.common.RowSource;
import io.lpc.export.LedgerHeading;
import io.lpc.export.LedgerJson;
import io.lpc.export.LedgerWorkbook;
import io.lpc.export.exchange.BureauJson;
import io.lpc.journal.JournalVerifier;
import io.lpc.ledger.LedgerEdition;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.CodeTable;
import io.lpc.organization.Unit;
import io.lpc.risk.RiskLevel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 成果: what is written of a bureau as it stood on a day: ledger, coverage, figures and exchange. */
final class Papers {

  private static final String LEDGER = "ledger.json";
  private static final String COVERAGE = "coverage.html";
  private static final String EXCHANGE = "bureau.json";
  private static final String SUMMARY = "summary.json";
  private static final String INDEX = "index.html";

  private final Bureau bureau;
  private final LocalDate day;
  private final Path folder;
  private final Console console;
  private final BureauProfile profile;
  private final List<String> files = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  Papers(Bureau bureau, LocalDate day, Path folder, Console console) {
    this.bureau = bureau;
    this.day = day;
    this.folder = folder;
    this.console = console;
    this.profile = bureau.find(BureauProfile.KIND, bureau.id()).orElseThrow();
  }

  /** Tells the page of what lies in the folder already. */
  void mention(String file, String text) {
    files.add(file);
    texts.add(text);
  }

  /** Writes everything, and a page that leads to it. */
  void write() throws IOException {
    writeLedger();
    CoveragePage coverage = new CoveragePage(bureau, day);
    coverage.write(profile.name(), file(COVERAGE, "覆盖证明:统计和逐项清单"));
    writeExchange();
    Figures figures = Figures.of(bureau, day);
    Path summary = file(SUMMARY, "主要数据,供程序读取");
    Files.writeString(summary, new ObjectMapper().writeValueAsString(figures) + "\n");
    writeIndex(figures, coverage);
  }

  /** Writes the ledger in both editions and as JSON. */
  void writeLedger() throws IOException {
    String office =
        profile.receivingUnit() == null
            ? null
            : bureau.find(Unit.KIND, profile.receivingUnit()).map(Unit::name).orElse(null);
    LedgerHeading heading = new LedgerHeading(profile.name(), day, office);
    for (LedgerEdition edition : LedgerEdition.values()) {
      print(
          file("台帐(" + edition.chinese() + ").xlsx", "风险台帐," + edition.chinese()),
          (rows, to) -> new LedgerWorkbook(heading, edition).write(rows, to));
    }
    print(
        file(LEDGER, "风险台帐,供程序读取"),
        (rows, to) -> new LedgerJson(heading, LedgerEdition.INTERNAL).write(rows, to));
  }

  private void print(Path file, Printing printing) throws IOException {
    try (RowSource<LedgerRow> rows = bureau.ledger().open(LedgerQuery.asOf(day));
        OutputStream to = Files.newOutputStream(file)) {
      console.say("已生成  " + file + "(" + printing.print(rows, to) + "行)");
    }
  }

  private void writeExchange() throws IOException {
    try (RowSource<ArchivedRecord> records = bureau.archive().records();
        OutputStream to = Files.newOutputStream(file(EXCHANGE, "全部记录,供换用系统(内部文件,含个人信息)"))) {
      BureauJson.write(records, to);
    }
  }

  private Path file(String name, String text) {
    mention(name, text);
    return folder.resolve(name);
  }

  private void writeIndex(Figures figures, CoveragePage coverage) throws IOException {
    WebPage page = new WebPage(profile.name() + "廉能风险防控成果");
    page.note("截至" + day + "。本页和所列文件均在同一文件夹中,不需联网。");
    page.heading("主要数据");
    page.table(
        List.of("机构", "岗位", "人员", "在用权力事项", "风险点", "日志"),
        List.of(
            List.of(
                figures.units(),
                figures.posts(),
                figures.officials(),
                figures.powerItems(),
                figures.riskPoints(),
                figures.journalEntries())));
    page.heading("风险点");
    page.table(List.of("风险层级", "数量"), levels(figures.byLevel()));
    page.table(List.of("风险类别", "数量"), categories(figures.byCategory(), Figures.categories(bureau)));
    page.heading("已审定等级");
    page.table(List.of("", "一级 / A级", "二级 / B级", "三级 / C级"), grades(figures.decided()));
    page.heading("覆盖");
    page.table(CoveragePage.headers(), coverage.numbers());
    page.heading("日志核验");
    page.note(verified());
    page.heading("文件");
    page.links(files, texts);
    page.write(folder.resolve(INDEX));
    console.say("已生成  " + folder.resolve(INDEX) + "(由此打开覆盖证明等全部成果)");
  }

  private static List<List<Object>> levels(Map<String, Long> byLevel) {
    List<List<Object>> rows = new ArrayList<>();
    byLevel.forEach((level, n) -> rows.add(List.of(RiskLevel.valueOf(level).chinese(), n)));
    return rows;
  }

  private static List<List<Object>> categories(Map<String, Long> byCategory, CodeTable table) {
    List<List<Object>> rows = new ArrayList<>();
    for (CodeTable.Code category : table.codes()) {
      rows.add(List.of(category.chinese(), byCategory.getOrDefault(category.code(), 0L)));
    }
    return rows;
  }

  private static List<List<Object>> grades(Figures.Decided decided) {
    List<Object> units = new ArrayList<>(List.of("单位(科室)和专项"));
    units.addAll(decided.unit().values());
    List<Object> posts = new ArrayList<>(List.of("岗位和个人"));
    posts.addAll(decided.post().values());
    return List.of(units, posts);
  }

  private String verified() {
    JournalVerifier.Verification verified = bureau.journal().verify(List.of());
    String outcome = verified.isSound() ? "完好" : "异常:" + verified.faults();
    console.say("日志核验  " + outcome + ",共" + verified.head().size() + "条");
    return outcome + ",共" + verified.head().size() + "条,末条摘要 " + verified.head().last().hex();
  }

  /** Writes rows somewhere and says how many. */
  private interface Printing {
    long print(RowSource<LedgerRow> rows, OutputStream to) throws IOException;
  }
}
