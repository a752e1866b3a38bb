package io.lpc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.organization.CodeTable;
import io.lpc.power.PowerTypes;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.grading.Choice;
import io.lpc.risk.grading.GradeMatrix;
import io.lpc.risk.grading.GradingProfileId;
import io.lpc.risk.grading.PlanProfile;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.risk.grading.ProcedureRole;
import io.lpc.risk.grading.SubjectClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guides say outside of their Java blocks is what the code and the poms say. */
class GuidesTest {

  private static final Pattern PORT = Pattern.compile("\\.port\\((\\w+)\\.class\\)");
  private static final Pattern LISTED = Pattern.compile("(?m)^- `io\\.lpc\\.[\\w.]+\\.(\\w+)`$");
  private static final Pattern CONTRACT = Pattern.compile("extends (\\w+Contract) \\{");
  private static final Pattern VERSIONED =
      Pattern.compile("<artifactId>([\\w-]+)</artifactId>\\s*<version>([^<]+)</version>");

  private final Sources sources = Sources.of(Sources.repository());

  @Test
  void the_ports_that_an_adapter_answers_are_those_that_the_core_asks_for() {
    assertThat(found(LISTED, page("docs/adapters.md")))
        .isEqualTo(found(PORT, String.join("\n", sources.main().values())));
  }

  @Test
  void every_contract_of_a_store_has_its_place_in_the_order_of_work() {
    String storeContract = sources.main().get("io.lpc.testkit.StoreContract");

    assertThat(found(Pattern.compile("`(\\w+Contract)`"), page("docs/adapters.md")))
        .containsAll(found(CONTRACT, storeContract));
  }

  @Test
  void the_statements_that_broken_tenancy_fails_by_are_tests_of_the_contracts() {
    List<MatchResult> named =
        Pattern.compile("`(Units|Tenancy) > (\\w+)`")
            .matcher(page("docs/adapters.md"))
            .results()
            .toList();

    assertThat(named).hasSize(3);
    assertThat(named)
        .allMatch(
            each ->
                sources.hasTestMethod(
                    "io.lpc.testkit." + each.group(1) + "Contract", each.group(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/getting-started.md", "docs/adapters.md"})
  void versions_to_copy_are_those_of_the_parent_pom(String page) {
    String pom = page("pom.xml");
    List<MatchResult> copied = VERSIONED.matcher(page(page)).results().toList();

    assertThat(copied).isNotEmpty();
    for (MatchResult each : copied) {
      assertThat(each.group(2)).as(each.group(1)).isEqualTo(version(pom, each.group(1)));
    }
  }

  @Test
  void the_codes_to_pass_are_those_that_a_bureau_begins_with() {
    GradeMatrix matrix = (GradeMatrix) PlanProfile.draft().method();
    Stream<CodeTable.Code> codes =
        Stream.of(RiskCategories.plan(), PowerTypes.national()).flatMap(t -> t.codes().stream());
    Stream<Choice> choices = Stream.of(matrix.rows(), matrix.columns()).flatMap(List::stream);

    assertThat(page("docs/getting-started.md"))
        .contains(codes.map(each -> "`" + each.code() + "` " + each.chinese()).toList())
        .contains(choices.map(each -> "`" + each.code() + "` " + each.label()).toList());
  }

  @Test
  void who_assesses_and_reviews_is_what_the_practice_says() {
    ProcedurePolicy practice = ProcedurePolicy.practice(GradingProfileId.of("P-1"));

    for (SubjectClass subject : SubjectClass.values()) {
      ProcedurePolicy.Roles roles = practice.of(subject);
      assertThat(page("docs/getting-started.md"))
          .containsPattern(
              "(?m)^\\|.*"
                  + Pattern.quote(subject.chinese())
                  + ".* \\| "
                  + labels(roles.assessors())
                  + " \\| "
                  + labels(roles.reviewers())
                  + " \\|$");
    }
  }

  private static String labels(List<ProcedureRole> roles) {
    return Pattern.quote(
        roles.stream().map(ProcedureRole::chinese).collect(Collectors.joining(", ")));
  }

  /** The version that the parent pom gives an artifact; the project's own if it is a module. */
  private static String version(String pom, String artifact) {
    if (artifact.startsWith("lpc-")) {
      return first("<artifactId>lpc-parent</artifactId>\\s*<version>([^<]+)<", pom);
    }
    String managed = artifact.equals("junit-jupiter") ? "junit-bom" : artifact;
    String property =
        first("<artifactId>" + managed + "</artifactId>\\s*<version>\\$\\{([\\w.-]+)}", pom);
    return first("<" + Pattern.quote(property) + ">([^<]+)<", pom);
  }

  private static String first(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().findFirst().orElseThrow().group(1);
  }

  private static List<String> found(Pattern pattern, String text) {
    return new ArrayList<>(
        new TreeSet<>(pattern.matcher(text).results().map(each -> each.group(1)).toList()));
  }

  private static String page(String path) {
    try {
      return Files.readString(Sources.repository().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
