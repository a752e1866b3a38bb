package io.lpc.risk;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.lpc.common.ViolationCode;
import io.lpc.risk.grading.GradingViolation;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host may store and compare these codes, so none ever changes its meaning. */
class ViolationCodesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)\\}");

  @Test
  void the_codes_of_the_risk_register_are_stable() {
    assertThat(codes(RiskViolation.values()))
        .containsOnly(
            entry("POST_REQUIRED", "LPC-RISK-001"),
            entry("POST_NOT_WANTED", "LPC-RISK-002"),
            entry("FIELD_REQUIRED", "LPC-RISK-003"),
            entry("FIELD_NOT_WANTED", "LPC-RISK-004"),
            entry("POST_ELSEWHERE", "LPC-RISK-005"),
            entry("UNKNOWN_CATEGORY", "LPC-RISK-006"),
            entry("ROUND_ELSEWHERE", "LPC-RISK-007"),
            entry("ROUND_CLOSED", "LPC-RISK-008"),
            entry("KEY_POST_NIL", "LPC-RISK-009"),
            entry("NOT_APPROVER", "LPC-RISK-010"),
            entry("OWN_APPROVAL", "LPC-RISK-011"),
            entry("RISK_FOUND_THERE", "LPC-RISK-012"),
            entry("DECLARANT_ELSEWHERE", "LPC-RISK-013"),
            entry("SUBJECT_UNCLEAR", "LPC-RISK-014"),
            entry("PLACE_WITHDRAWN", "LPC-RISK-015"),
            entry("MATTER_FIELD_DIFFERS", "LPC-RISK-016"),
            entry("NOT_OF_UNIT", "LPC-RISK-017"),
            entry("NOT_IN_CHARGE", "LPC-RISK-018"),
            entry("OWN_RISK", "LPC-RISK-019"),
            entry("THROUGH_PROCEDURE", "LPC-RISK-020"),
            entry("GRADE_DECIDED", "LPC-RISK-021"),
            entry("POWER_ELSEWHERE", "LPC-RISK-022"),
            entry("MATTER_ELSEWHERE", "LPC-RISK-023"),
            entry("NIL_STANDS", "LPC-RISK-024"),
            entry("ROUND_OF_ANOTHER", "LPC-RISK-025"));
  }

  @Test
  void the_codes_of_the_grading_procedure_are_stable() {
    assertThat(codes(GradingViolation.values()))
        .containsOnly(
            entry("NOT_A_HOLDER", "LPC-GRADE-001"),
            entry("WRONG_ROLE", "LPC-GRADE-002"),
            entry("NOBODY_THERE", "LPC-GRADE-003"),
            entry("SELF_ASSESSMENT", "LPC-GRADE-004"),
            entry("SELF_REVIEW", "LPC-GRADE-005"),
            entry("WRONG_STATE", "LPC-GRADE-006"),
            entry("IN_PROGRESS", "LPC-GRADE-007"),
            entry("NO_PARTICIPANTS", "LPC-GRADE-008"),
            entry("NOT_STAFF", "LPC-GRADE-009"),
            entry("NO_GRADE", "LPC-GRADE-010"),
            entry("UNKNOWN_GRADE", "LPC-GRADE-011"),
            entry("CHANGED_SINCE", "LPC-GRADE-012"),
            entry("MUST_WITHDRAW", "LPC-GRADE-013"),
            entry("NOT_PARTY_GROUP", "LPC-GRADE-014"),
            entry("DID_NOT_ATTEND", "LPC-GRADE-015"),
            entry("MEETING_TOO_EARLY", "LPC-GRADE-016"),
            entry("NOT_THE_HOLDER", "LPC-GRADE-017"),
            entry("ASKED_ALREADY", "LPC-GRADE-018"),
            entry("RANKS_IN_DISORDER", "LPC-GRADE-019"),
            entry("CELL_MISSING", "LPC-GRADE-020"),
            entry("CODES_TWICE", "LPC-GRADE-021"),
            entry("THRESHOLDS_IN_DISORDER", "LPC-GRADE-022"),
            entry("SUBJECT_WITHDRAWN", "LPC-GRADE-024"),
            entry("UNKNOWN_AXIS", "LPC-GRADE-025"),
            entry("STEP_TOO_EARLY", "LPC-GRADE-026"),
            entry("NOT_RESOLVED", "LPC-GRADE-027"),
            entry("SUPERSEDED", "LPC-GRADE-028"),
            entry("CONCERNED", "LPC-GRADE-030"),
            entry("BEFORE_MEETING", "LPC-GRADE-031"),
            entry("HOLDER_WITHDRAWS", "LPC-GRADE-032"),
            entry("LEADERS_REVIEWED", "LPC-GRADE-033"),
            entry("LEADERS_FILED", "LPC-GRADE-034"),
            entry("RESOLVED_OTHERWISE", "LPC-GRADE-035"),
            entry("RECORDED_BY_PROPOSER", "LPC-GRADE-036"),
            entry("NO_REVIEWER", "LPC-GRADE-037"),
            entry("MINUTES_TOO_EARLY", "LPC-GRADE-038"),
            entry("RECORDED_BY_WITHDRAWN", "LPC-GRADE-039"),
            entry("NOT_REVIEWED", "LPC-GRADE-040"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_message_says_the_same_things_in_chinese_and_english(ViolationCode code) {
    assertThat(code.chinese()).matches("(?s).*\\p{IsHan}.*");
    assertThat(code.english()).doesNotContainPattern("\\p{IsHan}");
    assertThat(arguments(code.english())).isSubsetOf(arguments(code.chinese()));
  }

  static Stream<ViolationCode> all() {
    return Stream.of(RiskViolation.values(), GradingViolation.values()).flatMap(Arrays::stream);
  }

  private static <E extends Enum<E> & ViolationCode> Map<String, String> codes(E[] codes) {
    return Arrays.stream(codes).collect(toMap(Enum::name, ViolationCode::code));
  }

  private static Set<String> arguments(String message) {
    return ARGUMENT
        .matcher(message)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}
