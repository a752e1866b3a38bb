package io.lpc.examples.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lpc.common.Digest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the shipped bureau, from its CSV files to its papers. */
class CampaignRunTest {

  private static final List<String> PAPERS =
      List.of(
          "工作簿.xlsx",
          "台帐(内部版).xlsx",
          "台帐(公开版).xlsx",
          "ledger.json",
          "coverage.html",
          "bureau.json",
          "summary.json",
          "index.html");

  private final ShippedRows rows = new ShippedRows();

  @TempDir private static Path folder;
  private static CommandLineRun first;

  @BeforeAll
  static void run() {
    first = CommandLineRun.of("run", "--out", folder.toString());
  }

  @Test
  void the_shipped_bureau_comes_to_decided_grades_without_a_refusal() {
    assertThat(first.exit()).as(first.printed()).isZero();
    assertThat(first.printed())
        .contains("2011-08-25  入档")
        .contains("2011-09-04  审定  216")
        .contains("日志核验  完好");
    assertThat(PAPERS).allSatisfy(each -> assertThat(folder.resolve(each)).isNotEmptyFile());
  }

  @Test
  void the_summary_agrees_with_a_count_of_the_files() throws IOException {
    assertThat(json("summary.json")).isEqualTo(expected());
  }

  @Test
  void a_second_run_changes_nothing_and_writes_the_same_papers() throws IOException {
    Map<String, Digest> papers = papers();

    CommandLineRun again = CommandLineRun.of("run", "--out", folder.toString());

    assertThat(again.exit()).isZero();
    assertThat(again.printed()).contains("登记册与在案记录一致").contains("未作任何变更;成果重新生成");
    assertThat(papers()).isEqualTo(papers);
  }

  @Test
  void the_pages_open_from_the_file_system_and_every_link_leads_to_a_file() throws IOException {
    for (String name : List.of("index.html", "coverage.html")) {
      String page = Files.readString(folder.resolve(name));
      assertThat(page).doesNotContain("<script", "://", "src=", "url(", "<link", "@import");
    }
    List<String> links =
        Pattern.compile("href=\"([^\"]*)\"")
            .matcher(Files.readString(folder.resolve("index.html")))
            .results()
            .map(found -> URLDecoder.decode(found.group(1), StandardCharsets.UTF_8))
            .toList();
    assertThat(links)
        .containsAll(PAPERS.subList(0, PAPERS.size() - 1))
        .allSatisfy(link -> assertThat(folder.resolve(link)).isRegularFile());
  }

  @Test
  void the_coverage_report_says_who_declared_nil_who_approved_it_and_why() throws IOException {
    String page = Files.readString(folder.resolve("coverage.html"));

    assertThat(page).contains("缺漏(0)").contains("已申报无风险(11)").contains("已查出风险(203)");
    for (Map<String, String> nil : rows.of("nil-declarations")) {
      assertThat(page)
          .contains("<td class=\"short\">" + official(nil.get("申报人编码")) + "</td>")
          .contains(official(nil.get("批准人编码")) + " ")
          .contains(nil.get("申报理由"));
    }
  }

  @Test
  void the_ledger_of_any_day_is_written_from_the_same_database() throws IOException {
    String url = "jdbc:h2:file:" + folder.resolve("lpc");
    Path november = folder.resolve("november");
    Path july = folder.resolve("july");

    CommandLineRun after =
        CommandLineRun.of("ledger", "--db", url, "--as-of", "2011-11-01", "--out", "" + november);
    CommandLineRun before =
        CommandLineRun.of("ledger", "--db", url, "--as-of", "2011-07-31", "--out", "" + july);

    assertThat(after.exit()).isZero();
    assertThat(after.printed()).contains("(292行)").contains("(258行)");
    assertThat(Files.readString(november.resolve("ledger.json"))).contains("\"2011-11-01\"");
    assertThat(before.exit()).isZero();
    assertThat(before.printed()).contains("(0行)").doesNotContain("292");
  }

  private JsonNode expected() throws IOException {
    List<Map<String, String>> points = rows.of("risk-points");
    Map<String, String> levels =
        Map.of("个人岗位风险", "INDIVIDUAL", "单位(科室)风险", "UNIT", "专项风险", "SPECIAL");
    Map<String, String> categories =
        Map.of(
            "岗位职责", "POST_DUTY",
            "业务流程", "PROCESS",
            "制度机制", "INSTITUTION",
            "工作效率", "EFFICIENCY",
            "外部环境", "ENVIRONMENT");
    List<Map<String, String>> powers = standing(rows.of("power-items"));
    long covered = covered(points, powers);
    long nil = rows.of("nil-declarations").size();
    long places = rows.of("units").size() - 1 + rows.of("posts").size() + powers.size() + 4;
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("units", rows.of("units").size());
    summary.put("posts", rows.of("posts").size());
    summary.put("officials", rows.of("officials").size());
    summary.put("powerItems", powers.size());
    summary.put("riskPoints", points.size());
    summary.put("byCategory", counted(points.stream().map(row -> categories.get(row.get("风险类别")))));
    summary.put("byLevel", counted(points.stream().map(row -> levels.get(row.get("风险层级")))));
    summary.put("decided", Map.of("unit", decided("一级二级三级"), "post", decided("A级B级C级")));
    summary.put(
        "coverage", Map.of("covered", covered, "nil", nil, "missing", places - covered - nil));
    summary.put("journalEntries", entries());
    ObjectMapper mapper = new ObjectMapper();
    return mapper.readTree(mapper.writeValueAsString(summary));
  }

  private static List<Map<String, String>> standing(List<Map<String, String>> powers) {
    return powers.stream().filter(row -> !row.get("状态").equals("已取消")).toList();
  }

  private static Map<String, Long> counted(Stream<String> codes) {
    return codes.collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
  }

  /** By the last decision on each risk point. */
  private Map<String, Long> decided(String grades) {
    Map<String, String> last = new LinkedHashMap<>();
    rows.of("decisions").forEach(row -> last.put(row.get("风险点编码"), row.get("审定等级")));
    Map<String, String> codes = Map.of("一级", "1", "二级", "2", "三级", "3");
    return counted(
        last.values().stream()
            .filter(grades::contains)
            .map(grade -> codes.getOrDefault(grade, grade.substring(0, 1))));
  }

  private static long covered(List<Map<String, String>> points, List<Map<String, String>> powers) {
    Set<String> items = powers.stream().map(row -> row.get("事项编码")).collect(Collectors.toSet());
    return distinct(points, "个人岗位风险", "岗位编码", code -> true)
        + distinct(points, "单位(科室)风险", "单位编码", code -> !code.equals("LD"))
        + distinct(points, "专项风险", "三重一大类别", field -> true)
        + distinct(points, "", "权力事项编码", items::contains);
  }

  private static long distinct(
      List<Map<String, String>> points, String level, String column, Predicate<String> counts) {
    return points.stream()
        .filter(row -> row.get("风险层级").contains(level))
        .map(row -> row.get(column))
        .filter(code -> !code.isEmpty())
        .filter(counts)
        .distinct()
        .count();
  }

  /** One for each row, but attachments and items belong to others, and what founding writes. */
  private long entries() {
    long registers =
        Stream.of(
                "units posts officials appointments leaderships party-group leading-group kinships"
                    .split(" "),
                "power-items major-matters matter-thresholds search-rounds risk-points".split(" "),
                "nil-declarations measures".split(" "))
            .flatMap(Stream::of)
            .mapToLong(sheet -> rows.of(sheet).size())
            .sum();
    long leadingGroup = 1;
    long founding = 5;
    long receivingUnitNamed = 1;
    long accession = 1;
    long steps =
        Stream.of("assessments", "reviews", "meetings", "decisions")
            .mapToLong(sheet -> rows.of(sheet).size())
            .sum();
    return registers + leadingGroup + founding + receivingUnitNamed + accession + steps;
  }

  private String official(String code) {
    return rows.of("officials").stream()
        .filter(row -> row.get("人员编码").equals(code))
        .map(row -> row.get("姓名"))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode json(String name) throws IOException {
    ObjectNode node =
        (ObjectNode) new ObjectMapper().readTree(Files.readString(folder.resolve(name)));
    assertThat(node.fieldNames())
        .toIterable()
        .containsExactly(
            "units",
            "posts",
            "officials",
            "powerItems",
            "riskPoints",
            "byCategory",
            "byLevel",
            "decided",
            "coverage",
            "journalEntries");
    return node;
  }

  private Map<String, Digest> papers() throws IOException {
    Map<String, Digest> papers = new TreeMap<>();
    for (String name : PAPERS) {
      papers.put(name, Digest.sha256(Files.readAllBytes(folder.resolve(name))));
    }
    return papers;
  }
}
