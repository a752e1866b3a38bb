package io.lpc.examples.campaign;

import io.lpc.export.workbook.WorkbookProblem;
import java.io.PrintWriter;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * 终端: what the user sees: lines, and while something takes long a bar, unless the output goes to a
 * file or another program; then one line when it is done.
 */
final class Console {

  private static final int REDRAWN_EVERY = 100;

  private final PrintWriter out;
  private final boolean terminal;

  /** The console that writes to somewhere. */
  Console(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Prints a line. */
  void say(String line) {
    out.println(line);
  }

  /** Prints where each problem is, what stands there, its code and what to do. */
  void tell(List<WorkbookProblem> problems, boolean english) {
    for (WorkbookProblem problem : problems) {
      out.println(line(problem));
      if (english) {
        out.println("    " + problem.english());
      }
    }
  }

  private static String line(WorkbookProblem problem) {
    StringBuilder line = new StringBuilder();
    line.append(problem.sheet().isEmpty() ? "文件" : "【" + problem.sheet() + "】");
    if (problem.row() > 0) {
      line.append("第").append(problem.row()).append("行");
    }
    if (!problem.column().isEmpty()) {
      line.append(' ').append(problem.letter()).append("列“").append(problem.column()).append("”");
    }
    if (!problem.found().isEmpty()) {
      line.append(" 原值“").append(problem.found()).append("”");
    }
    return line + "  " + problem.code() + "  " + problem.chinese();
  }

  /** Begins something that takes a number of steps. */
  Task begin(String name, long steps) {
    return new Task(name, steps);
  }

  /** 任务: something under way; closed when it is over. */
  final class Task implements AutoCloseable {

    private final String name;
    private final long steps;
    private final @Nullable ProgressBar bar;

    private Task(String name, long steps) {
      this.name = name;
      this.steps = steps;
      this.bar = terminal ? bar(name, steps) : null;
    }

    void step() {
      if (bar != null) {
        bar.step();
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      } else {
        say(name + "  " + steps);
      }
    }

    private static ProgressBar bar(String name, long steps) {
      return new ProgressBarBuilder()
          .setTaskName(name)
          .setInitialMax(steps)
          .setStyle(ProgressBarStyle.UNICODE_BLOCK)
          .setUpdateIntervalMillis(REDRAWN_EVERY)
          .build();
    }
  }
}
