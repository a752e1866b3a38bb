package io.lpc.risk.grading;

import io.lpc.journal.CanonicalWriter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 评估依据: what an assessor found, as a profile asks for it. What was not looked at stays null or out.
 *
 * @param likelihood 机率: code of a matrix row, or null if not judged
 * @param harm 危害程度: code of a matrix column, or null if not judged
 * @param criteria codes of the criteria that are met, or null if they were not examined; an empty
 *     set says that none is met
 * @param scores answers of a questionnaire, by indicator
 */
public record GradingInputs(
    @Nullable @Size(max = 32) String likelihood,
    @Nullable @Size(max = 32) String harm,
    @Nullable @Size(max = 100) Set<String> criteria,
    @NotNull @Size(max = 200) Map<String, Integer> scores) {

  /** Nothing judged. */
  public static final GradingInputs NONE = new GradingInputs(null, null, null, Map.of());

  /** Copies set and map. */
  public GradingInputs {
    criteria = criteria == null ? null : Set.copyOf(criteria);
    scores = Map.copyOf(scores);
  }

  /**
   * Inputs of a matrix (PLAN R1).
   *
   * @param likelihood code of a row
   * @param harm code of a column
   * @return the inputs
   */
  public static GradingInputs of(String likelihood, String harm) {
    return new GradingInputs(likelihood, harm, null, Map.of());
  }

  /**
   * Inputs of a criteria count.
   *
   * @param met codes of the criteria that are met
   * @return the inputs
   */
  public static GradingInputs criteria(Set<String> met) {
    return new GradingInputs(null, null, met, Map.of());
  }

  /**
   * Inputs of a questionnaire.
   *
   * @param scores answers by indicator
   * @return the inputs
   */
  public static GradingInputs scores(Map<String, Integer> scores) {
    return new GradingInputs(null, null, null, scores);
  }

  void writeTo(CanonicalWriter out) {
    out.text("likelihood", likelihood);
    out.text("harm", harm);
    out.flag("criteriaExamined", criteria != null);
    out.texts("criteria", criteria == null ? Set.of() : criteria.stream().sorted().toList());
    out.map("scores", asTexts());
  }

  private Map<String, String> asTexts() {
    return scores.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> each.getValue().toString(), (a, b) -> a, TreeMap::new));
  }
}
