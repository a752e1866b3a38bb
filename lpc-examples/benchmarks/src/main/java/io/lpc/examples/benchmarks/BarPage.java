package io.lpc.examples.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 图表: a page with a bar for every contestant, which needs nothing from elsewhere. */
final class BarPage {

  private static final int LABELS = 260;
  private static final int BARS = 460;
  private static final int NUMBERS = 120;
  private static final int LINE = 30;

  private final Map<Figures, String> figures;

  /**
   * A page.
   *
   * @param figures the figures with their conditions
   */
  BarPage(Map<Figures, String> figures) {
    this.figures = figures;
  }

  String html() {
    StringBuilder page =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>lpc benchmarks</title>
            <style>
            body { font: 15px/1.5 sans-serif; margin: 2em auto; max-width: 54em; color: #222; }
            h2 { margin: 2em 0 0; }
            p { margin: .3em 0 .8em; color: #555; }
            .lpc { fill: #b3261e; } .peer { fill: #7a8fa6; } .floor { fill: #c9c2b4; }
            .spread { stroke: #222; stroke-width: 1.5; }
            text { font: 13px sans-serif; fill: #222; }
            </style>
            </head>
            <body>
            <h1>lpc benchmarks</h1>
            <p>Work done per second: longer is faster. Bars are medians, lines go from the slowest
            round to the fastest. Red is lpc, grey the plainest code, blue the peers.</p>
            """);
    figures.forEach((each, conditions) -> section(page, each, conditions));
    return page.append("</body>\n</html>\n").toString();
  }

  private static void section(StringBuilder page, Figures figures, String conditions) {
    page.append("<h2>").append(escaped(figures.task().name())).append("</h2>\n");
    bars(page, figures);
    page.append("<p>").append(escaped(figures.note())).append("</p>\n<p>");
    page.append(escaped(conditions)).append("</p>\n");
  }

  private static void bars(StringBuilder page, Figures figures) {
    List<Map.Entry<Contestant, Spread>> all = List.copyOf(figures.spreads().entrySet());
    double most =
        all.stream()
            .map(Map.Entry::getValue)
            .max(Comparator.comparingDouble(Spread::highest))
            .orElseThrow()
            .highest();
    page.append(
        "<svg width=\"%d\" height=\"%d\" role=\"img\">\n"
            .formatted(LABELS + BARS + NUMBERS, all.size() * LINE + 10));
    for (int i = 0; i < all.size(); i++) {
      bar(page, all.get(i).getKey(), all.get(i).getValue(), BARS / most, 10 + i * LINE);
    }
    page.append("</svg>\n");
  }

  private static void bar(
      StringBuilder page, Contestant contestant, Spread spread, double scale, int top) {
    page.append(
        String.format(
            Locale.ROOT,
            """
            <text x="%1$d" y="%2$d" text-anchor="end">%3$s</text>
            <rect class="%4$s" x="%5$d" y="%6$d" width="%7$.1f" height="20"/>
            <line class="spread" x1="%8$.1f" y1="%9$d" x2="%10$.1f" y2="%9$d"/>
            <text x="%11$.1f" y="%2$d">%12$,.0f/s</text>
            """,
            LABELS - 8,
            top + 15,
            escaped(contestant.name()),
            contestant.role().name().toLowerCase(Locale.ROOT),
            LABELS,
            top,
            spread.median() * scale,
            LABELS + spread.lowest() * scale,
            top + 10,
            LABELS + spread.highest() * scale,
            LABELS + spread.highest() * scale + 8,
            spread.median()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
