package io.lpc.risk.grading;

import io.lpc.risk.RiskPointId;

/**
 * 影响: a grade that a new profile would change (X9).
 *
 * @param assessment which assessment
 * @param riskPoint of which risk point
 * @param from the grade it computed under the profile it was made with
 * @param to what the new profile makes of the same inputs
 */
public record Impact(
    AssessmentId assessment, RiskPointId riskPoint, GradingResult from, GradingResult to) {}
