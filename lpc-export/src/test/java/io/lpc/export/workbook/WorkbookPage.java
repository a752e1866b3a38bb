package io.lpc.export.workbook;

import java.util.List;

/** The page {@code docs/workbook.md}. */
final class WorkbookPage {

  private WorkbookPage() {}

  static String rendered() {
    StringBuilder page =
        new StringBuilder(
            """
            # 单位工作簿 (the bureau workbook)

            一个xlsx文件,%d张工作表,由各科室用表格软件填写。空白模板的每个表头都有批注,固定选项有下拉框。

            **填写规则**
            - 第1行是表头,从第2行起每行一条;空行不计。第一条若在本表第一列以“例:”开头,即为示例行,不读取,可以保留;其他各行都要读取。
            - 模板中必填列的表头为蓝底,选填列为灰底,批注也写明;本页用 * 标出必填列。选填列可以删除,必填列和工作表不能删除;表头和工作表名称不能改。另加的列和工作表不读取。
            - 单元格一律设为“文本”格式(模板已设好)。编码存成数字会丢掉开头的0,因此不接受;公式和错误值也不接受。
            - 日期写作2011-08-20,表格软件自动转成的日期也接受。选项照抄下拉框中的文字。
            - 一格多项时每行一项(Alt+Enter换行);编码和选项也可以用顿号隔开。逐行对应的列,第n行与第n行对应。
            - 引用其他表的行时填写那一行的编码。

            **再次导入** 各表按“不得重复”的列(亲属按申报人和亲属)识别已入档的行:没有变化的不动,有变化的修订,新的行登记,表中没有的不删除。再次导入由程序办理,须指明对其负责的人员。建档后,无风险申报须由批准人本人在系统中批准,本表中新的或改动的申报不予入档;已确认的权力事项内容有变的,不能改回待审核。

            **校验结果** 校验后每张表的末尾多出一列“校验结果”:每行“通过”,或写明每格的问题;关于整张表的问题写在该列表头。再次校验时此列会被替换。校验代码见[violations.md](violations.md)的`LPC-BOOK`一节。

            In English: one xlsx file that officers fill in with a spreadsheet program. Row 1 holds the headers; if the first row below them begins with `例:` in the sheet's first column, it is the example and not read; every other row is. In the template required headers are blue and the others grey, and the note on each says so; on this page `*` marks required columns. A column that is not required may be absent, a sheet may not. Cells are text; dates are written 2011-08-20 or are date cells; several values in a cell stand on lines of their own, codes and choices also with `、` between them. Formulas, error values and codes kept as numbers are refused. At most 100,000 rows in a sheet, 64 MiB in a file. A check adds the column 校验结果 (outcome) to each sheet.

            A later import finds by the columns under 不得重复 (a kinship by its declarant and relative) what is on record: what is the same stays, what differs is revised, what is new is entered, and nothing is deleted. A program does it, for which an official answers: it neither enters nor changes a nil declaration, which is approved in person, nor makes a confirmed power item that says something else a draft again.

            Sheets 1 to 17 are the registers and are taken in by one act; sheets 18 to 22 tell the course of the grading and are checked only, for each step is taken by whom it names.

            This page is written by a test from the code; to write it anew:
            `mvn -pl lpc-export -am test -Dtest=WorkbookPageTest -Dlpc.docs.write=true -Dsurefire.failIfNoSpecifiedTests=false`
            """
                .formatted(Sheets.ALL.size()));
    for (int i = 0; i < Sheets.ALL.size(); i++) {
      append(page, i + 1, Sheets.ALL.get(i));
    }
    return page.toString();
  }

  private static void append(StringBuilder page, int number, Sheet sheet) {
    page.append("\n## %d. %s (%s)\n\n".formatted(number, sheet.name(), sheet.csv()));
    if (!sheet.key().isEmpty()) {
      page.append("不得重复: ").append(String.join(" + ", sheet.key())).append("\n\n");
    }
    page.append("| 列 | 填写方式 | 示例 | 说明 |\n|---|---|---|---|\n");
    for (Column column : sheet.columns()) {
      page.append(
          "| %s | %s | %s | %s |\n"
              .formatted(
                  column.header() + (column.required() ? " *" : ""),
                  form(column.form()),
                  column.example().replace(SheetReader.EXAMPLE, "").replace("\n", "<br>"),
                  column.note()));
    }
  }

  private static String form(Form form) {
    List<String> choices = form.choices();
    return form.hint() + (choices.isEmpty() ? "" : ": " + String.join("、", choices));
  }
}
