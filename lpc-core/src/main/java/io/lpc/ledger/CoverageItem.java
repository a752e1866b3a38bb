package io.lpc.ledger;

import io.lpc.common.Labelled;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilSubject;
import org.jspecify.annotations.Nullable;

/**
 * 覆盖项: one place that must be searched, and what came of it (X3).
 *
 * @param subject what kind of place
 * @param place its id; for a field of major matters its name
 * @param name what officers call it
 * @param key whether it is a key post
 * @param state what came of it
 * @param nil the declaration that it holds no risk, if that is what counts
 */
public record CoverageItem(
    NilSubject subject,
    String place,
    String name,
    boolean key,
    State state,
    @Nullable NilDeclaration nil) {

  /** 覆盖状态. */
  public enum State implements Labelled {
    /** A risk was found there. */
    FOUND("已查出风险"),
    /** It was validly declared to hold none. */
    NIL("已申报无风险"),
    /** Neither. */
    MISSING("缺漏");

    private final String chinese;

    State(String chinese) {
      this.chinese = chinese;
    }

    @Override
    public String chinese() {
      return chinese;
    }
  }
}
