package io.lpc.examples.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** 网页: a page that opens from the file system: no script, nothing from the network. */
final class WebPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      <style>
      body { margin: 2rem auto; max-width: 78rem; padding: 0 1rem; color: #1f1f1f; line-height: 1.6;
        font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
      h1 { font-size: 1.6rem; margin-bottom: .25rem; border-bottom: 3px solid #9c1c1c; padding-bottom: .5rem; }
      h2 { font-size: 1.15rem; margin-top: 2rem; color: #9c1c1c; }
      p.note { color: #555; margin-top: .25rem; }
      table { border-collapse: collapse; min-width: 45%%; margin-bottom: .8rem; font-size: .95rem; }
      th, td { border: 1px solid #c9c9c9; padding: .3rem .6rem; text-align: left; vertical-align: top; }
      th { background: #f3efe9; white-space: nowrap; }
      td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      td.short { white-space: nowrap; }
      td.long { min-width: 18rem; }
      a { color: #0b4f8a; }
      @media print { body { margin: 0; max-width: none; font-size: 10pt; } tr { break-inside: avoid; } }
      </style>
      </head>
      <body>
      <h1>%1$s</h1>
      """;

  /** Up to so many digits' width, two for a Chinese character, a cell stays on one line. */
  private static final int SHORT = 26;

  /** From so many on a cell has room, so that it does not become a pillar. */
  private static final int LONG = 60;

  private final StringBuilder html;

  WebPage(String title) {
    html = new StringBuilder(HEAD.formatted(escaped(title)));
  }

  void heading(String text) {
    html.append("<h2>").append(escaped(text)).append("</h2>\n");
  }

  void note(String text) {
    html.append("<p class=\"note\">").append(escaped(text)).append("</p>\n");
  }

  /** A list of files beside the page, each with what it is. */
  void links(List<String> files, List<String> texts) {
    html.append("<ul>\n");
    for (int i = 0; i < files.size(); i++) {
      html.append("<li><a href=\"")
          .append(escaped(files.get(i)))
          .append("\">")
          .append(escaped(files.get(i)))
          .append("</a> ")
          .append(escaped(texts.get(i)))
          .append("</li>\n");
    }
    html.append("</ul>\n");
  }

  /** A table of texts and numbers. */
  void table(List<String> headers, List<? extends List<?>> rows) {
    if (rows.isEmpty()) {
      note("无。");
      return;
    }
    html.append("<table>\n<tr>");
    headers.forEach(each -> html.append("<th>").append(escaped(each)).append("</th>"));
    html.append("</tr>\n");
    for (List<?> row : rows) {
      html.append("<tr>");
      row.forEach(this::cell);
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private void cell(Object value) {
    String text = String.valueOf(value);
    html.append("<td class=\"").append(form(value, text)).append("\">");
    html.append(escaped(text)).append("</td>");
  }

  private static String form(Object value, String text) {
    if (value instanceof Number) {
      return "number";
    }
    int width = text.chars().map(c -> c < 0x100 ? 1 : 2).sum();
    return width <= SHORT ? "short" : width < LONG ? "text" : "long";
  }

  void write(Path file) throws IOException {
    Files.writeString(file, html + "</body>\n</html>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
