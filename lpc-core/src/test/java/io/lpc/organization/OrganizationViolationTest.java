package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationViolationTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

  @ParameterizedTest
  @CsvSource({
    "UNIT_CYCLE, LPC-ORG-001",
    "POST_HELD, LPC-ORG-003",
    "ALREADY_HOLDS, LPC-ORG-004",
    "TWO_LEADERS, LPC-ORG-005",
    "NOT_LEADERSHIP, LPC-ORG-006",
    "ALREADY_MEMBER, LPC-ORG-007",
    "OWN_APPOINTMENT, LPC-ORG-008",
    "NO_AUTHORITY, LPC-ORG-009",
    "NOT_FOUNDER, LPC-ORG-010",
    "OUTSIDER, LPC-ORG-011",
    "OWN_RELATIVE, LPC-ORG-012",
    "VOTE_WITHOUT_SEAT, LPC-ORG-013",
    "VOTED_TWICE, LPC-ORG-014",
    "NOT_A_MEMBER, LPC-ORG-015",
    "ITEM_NUMBERS, LPC-ORG-016",
    "NO_QUORUM, LPC-ORG-017",
    "REFER_UPWARD, LPC-ORG-018",
    "NOT_CARRIED, LPC-ORG-019",
    "ATTENDS_TWICE, LPC-ORG-021",
    "CODES_NOT_UNIQUE, LPC-ORG-022",
    "STILL_IN_USE, LPC-ORG-023",
    "CHAIR_ABSENT, LPC-ORG-024",
    "FIRST_NOT_IN_FORCE, LPC-ORG-025",
    "WITHDREW_ABSENT, LPC-ORG-027",
    "MEETING_RECORDED, LPC-ORG-028",
    "SCHEME_FIXED, LPC-ORG-029",
    "ENDS_LATER, LPC-ORG-030",
    "DIRECTOR_ONLY, LPC-ORG-031",
    "OFFICE_TAKEN, LPC-ORG-032",
    "OFFICE_OUTSIDE, LPC-ORG-033",
    "UNIT_OF_LEADERS, LPC-ORG-034",
    "IN_CHARGE_OUTSIDE, LPC-ORG-035",
    "TWO_HEADS, LPC-ORG-036",
    "ONE_LEADING_GROUP, LPC-ORG-037",
    "VOTING_TOO_LOW, LPC-ORG-050",
    "RESOLVED_TWICE, LPC-ORG-057",
    "NOT_THE_MINUTES_KEEPER, LPC-ORG-058"
  })
  void a_code_never_changes(OrganizationViolation violation, String code) {
    assertThat(violation.code()).isEqualTo(code);
  }

  @Test
  void no_code_is_used_twice() {
    assertThat(Arrays.stream(OrganizationViolation.values()).map(OrganizationViolation::code))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(OrganizationViolation.class)
  void both_languages_speak_of_what_they_are_given(OrganizationViolation violation) {
    Set<String> english = arguments(violation.english());

    assertThat(arguments(violation.chinese()))
        .as("arguments of %s", violation)
        .containsAll(english);
    assertThat(violation.chinese()).matches("(?s).*\\p{IsHan}.*。");
    assertThat(violation.english()).matches("(?s)[A-Z{].*\\.");
  }

  private static Set<String> arguments(String message) {
    Set<String> arguments = new TreeSet<>();
    ARGUMENT.matcher(message).results().forEach(each -> arguments.add(each.group(1)));
    return arguments;
  }
}
