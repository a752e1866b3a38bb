package io.lpc.persistence.jooq;

import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * Writes rows. A few go to a server as one batch of different statements, so that an act costs one
 * round trip and not four for each record. Such a batch is rendered as text, so personal values
 * never enter it, nor does a text with a backslash, which some settings of a server read as an
 * escape and others don't. Many rows go in runs: one statement for each run, prepared once, that
 * takes {@value #ROWS} rows at a time.
 */
final class Writing {

  /** Up to so many rows are few. */
  private static final int FEW = 32;

  private static final int ROWS = 50;

  private final DSLContext sql;
  private final Dialect dialect;

  Writing(DSLContext sql, Dialect dialect) {
    this.sql = sql;
    this.dialect = dialect;
  }

  /** Writes rows in their order, or throws. */
  void write(List<Step> steps) {
    if (steps.size() > FEW) {
      inRuns(steps);
    } else if (dialect == Dialect.H2 || steps.stream().anyMatch(Step::hasBackslash)) {
      steps.forEach(step -> check(step, 1, step.statement(sql).execute()));
    } else {
      asText(steps);
    }
  }

  private void asText(List<Step> steps) {
    int[] changed = sql.batch(steps.stream().map(step -> step.statement(sql)).toList()).execute();
    for (int i = 0; i < changed.length; i++) {
      check(steps.get(i), 1, changed[i]);
    }
  }

  /** Writes rows in their order, those that follow each other and are alike by one statement. */
  void inRuns(List<Step> steps) {
    int from = 0;
    for (int to = 1; to <= steps.size(); to++) {
      if (to == steps.size() || !steps.get(to).isLike(steps.get(from))) {
        run(steps.subList(from, to));
        from = to;
      }
    }
  }

  private void run(List<Step> alike) {
    int manifold = alike.get(0).isInsertion() ? alike.size() - alike.size() % ROWS : 0;
    bound(alike.subList(0, manifold), ROWS);
    bound(alike.subList(manifold, alike.size()), 1);
  }

  private void bound(List<Step> alike, int rowsEach) {
    if (alike.isEmpty()) {
      return;
    }
    Query statement =
        rowsEach == 1
            ? alike.get(0).statement(sql)
            : Step.inserting(sql, alike.subList(0, rowsEach));
    BatchBindStep batch = sql.batch(statement);
    for (int i = 0; i < alike.size(); i += rowsEach) {
      List<Object> values = new ArrayList<>();
      alike.subList(i, i + rowsEach).forEach(step -> values.addAll(step.values()));
      batch = batch.bind(values.toArray());
    }
    int[] changed = batch.execute();
    for (int i = 0; i < changed.length; i++) {
      check(alike.get(i * rowsEach), rowsEach, changed[i]);
    }
  }

  /** Some drivers don't count the rows of a batch of insertions, which write all or fail. */
  private static void check(Step step, int rows, int changed) {
    boolean uncounted = step.isInsertion() && changed == Statement.SUCCESS_NO_INFO;
    if (changed != rows && !uncounted) {
      throw step.otherwise().get();
    }
  }
}
