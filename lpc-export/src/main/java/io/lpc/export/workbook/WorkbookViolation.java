package io.lpc.export.workbook;

import io.lpc.common.ViolationCode;

/** 工作簿类违规代码: what is wrong with the form of a bureau's workbook. */
public enum WorkbookViolation implements ViolationCode {
  /** There is nothing in the file. */
  EMPTY_FILE("LPC-BOOK-001", "文件是空的。请重新选择文件。", "The file is empty. Choose it again."),
  /** The file is something else. */
  NOT_A_WORKBOOK(
      "LPC-BOOK-002",
      "文件不是xlsx工作簿。请另存为xlsx后重新提交,不要只改扩展名。",
      "The file is no xlsx workbook. Save it as xlsx; renaming it is not enough."),
  /** The file is encrypted, or of the time before xlsx. */
  LOCKED_OR_OLD(
      "LPC-BOOK-003",
      "文件设了打开密码,或是旧的xls格式。请取消密码,另存为xlsx后重新提交。",
      "The file has a password or is an old xls. Save it as xlsx without a password."),
  /** The file is broken. */
  DAMAGED(
      "LPC-BOOK-004",
      "文件已损坏(部件{part})。请用表格软件打开后另存,再重新提交。",
      "The file is damaged (part {part}). Open it in a spreadsheet program, save it anew."),
  /** The file holds what no workbook needs. */
  UNSAFE(
      "LPC-BOOK-005",
      "文件含有不允许的内容(部件{part})。请用模板重新填写。",
      "The file holds what is not allowed (part {part}). Fill in the template again."),
  /** The file is beyond the bounds. */
  TOO_LARGE(
      "LPC-BOOK-006",
      "文件过大(部件{part}超出上限{limit})。请删除多余的行和图片,或分次提交。",
      "The file is too large (part {part} passes the limit of {limit}). Delete spare rows and"
          + " pictures, or split it."),
  /** A sheet is missing. */
  NO_SHEET(
      "LPC-BOOK-007",
      "缺少工作表“{sheet}”。请从模板复制该表,没有内容也应保留。",
      "There is no sheet \"{sheet}\". Copy it from the template, even if it stays empty."),
  /** A sheet's name stands twice. */
  SHEET_TWICE(
      "LPC-BOOK-008", "工作表“{sheet}”出现了两次。请只保留一个。", "There are two sheets \"{sheet}\". Keep one."),
  /** The first row holds no headers. */
  NO_HEADERS(
      "LPC-BOOK-009",
      "第1行应为表头。请删除表头之上的标题行或空行。",
      "Row 1 holds the headers. Delete titles and blank rows above them."),
  /** A header is missing. */
  NO_HEADER(
      "LPC-BOOK-010",
      "缺少必填列“{column}”。请从模板复制表头。",
      "The required column \"{column}\" is missing. Copy the header from the template."),
  /** A header stands twice. */
  HEADER_TWICE(
      "LPC-BOOK-011",
      "表头“{column}”与{first}列重复。请只保留一列。",
      "Header \"{column}\" repeats column {first}. Keep one of them."),
  /** A sheet that has one row has none or more. */
  ONE_ROW(
      "LPC-BOOK-012", "本表应当只填一行,实有{rows}行。", "This sheet has exactly one row; it holds {rows}."),
  /** A required cell is empty. */
  REQUIRED("LPC-BOOK-013", "此格必填。", "This cell is required."),
  /** A cell is empty that another makes necessary. */
  REQUIRED_WITH(
      "LPC-BOOK-014",
      "已填写“{other}”,此格也应填写。",
      "This cell is required where \"{other}\" is filled in so."),
  /** A cell holds a formula. */
  FORMULA(
      "LPC-BOOK-015",
      "此格是公式。请复制后“选择性粘贴—数值”。",
      "This cell is a formula. Copy it and paste its value."),
  /** A cell holds an error value. */
  ERROR_VALUE(
      "LPC-BOOK-016", "此格是错误值。请填写实际内容。", "This cell is an error value. Fill in what is meant."),
  /** A cell holds more than a cell can. */
  TOO_LONG(
      "LPC-BOOK-017",
      "此格超过{limit}个字符。请缩短。",
      "This cell holds more than {limit} characters. Shorten it."),
  /** A text holds what no store can keep. */
  UNSTORABLE(
      "LPC-BOOK-018",
      "此格含有无法保存的字符(空字符或半个字)。请删除后重新输入。",
      "This cell holds a NUL or half of a character. Delete it and type it again."),
  /** A text is kept as a number or a date. */
  NOT_TEXT(
      "LPC-BOOK-019",
      "此格应为文本。表格软件已将其存为数字或日期,开头的0可能丢失。请将单元格格式设为“文本”后重新输入。",
      "This cell is text, but was kept as a number or date; leading zeros may be lost. Format the"
          + " cell as text and type it again."),
  /** A code holds full-width letters or digits. */
  FULL_WIDTH(
      "LPC-BOOK-020",
      "编码含有全角字母或数字。请改用半角。",
      "The code holds full-width letters or digits. Type them half-width."),
  /** A value is not among those allowed. */
  NOT_A_CHOICE(
      "LPC-BOOK-021", "“{value}”不在可选范围。请从中选择:{choices}。", "\"{value}\" is not one of: {choices}."),
  /** A value is no date. */
  NOT_A_DATE(
      "LPC-BOOK-022",
      "“{value}”不是日期。请按2011-08-20的格式填写。",
      "\"{value}\" is no date. Write it like 2011-08-20."),
  /** A value is no whole number within the bounds. */
  NOT_WHOLE(
      "LPC-BOOK-023",
      "“{value}”应为{min}至{max}的整数。",
      "\"{value}\" should be a whole number from {min} to {max}."),
  /** A value is no amount of money. */
  NOT_AN_AMOUNT(
      "LPC-BOOK-024",
      "“{value}”不是金额。请填写以元为单位的数字,最多两位小数,不加逗号和“万”。",
      "\"{value}\" is no amount. Write yuan as digits with at most two decimals, no commas."),
  /** A value is no part of a whole. */
  NOT_A_PART(
      "LPC-BOOK-025",
      "“{value}”不是比例。请将单元格格式设为“文本”,按1/2的格式填写,分子不大于分母。",
      "\"{value}\" is no part. Format the cell as text and write it like 1/2, at most a whole."),
  /** A value is no digest. */
  NOT_A_DIGEST(
      "LPC-BOOK-026",
      "“{value}”不是SHA-256摘要。请填写64位十六进制数。",
      "\"{value}\" is no SHA-256 digest. Write its 64 hexadecimal digits."),
  /** A line is no pair. */
  NOT_A_PAIR(
      "LPC-BOOK-027",
      "“{value}”应按“{form}”的格式填写,每行一项。",
      "\"{value}\" should be written as \"{form}\", one on each line."),
  /** A list has more lines than the one that it goes with. */
  MORE_LINES(
      "LPC-BOOK-028",
      "此格有{lines}行,多于“{leader}”的{leading}行。请逐行对应。",
      "This cell has {lines} lines, more than the {leading} of \"{leader}\". Match them line by"
          + " line."),
  /** A row is about what an earlier one is about. */
  ROW_TWICE(
      "LPC-BOOK-029",
      "与第{first}行重复。请删除或修改其中一行。",
      "The same as row {first}. Delete or change one of them."),
  /** A code that no row of another sheet has. */
  UNKNOWN_CODE(
      "LPC-BOOK-030",
      "“{sheet}”表中没有“{value}”。请核对编码。",
      "Sheet \"{sheet}\" has no \"{value}\". Check the code."),
  /** A code stands twice in one cell. */
  CODE_TWICE("LPC-BOOK-031", "“{value}”重复。请只保留一个。", "\"{value}\" stands twice. Keep one."),
  /** A row says something else of what all rows share. */
  DIFFERS(
      "LPC-BOOK-032",
      "与第{first}行不一致。同一小组的名称、成立文件和办公室应当相同,或只在第一行填写。",
      "Differs from row {first}. The group's name, document and office are the same in all rows."),
  /** There are more problems than are told. */
  TOO_MANY(
      "LPC-BOOK-033",
      "问题超过{limit}个,其余内容未校验。请先修改以上问题。",
      "There are more than {limit} problems; the rest was not checked. Mend these first."),
  /** A decision is on what its agenda item does not name. */
  NOT_ON_AGENDA(
      "LPC-BOOK-035",
      "会议{meeting}第{item}项议题的“议决风险点”没有列出{point}。请核对会议和议题,或在议题中补列。",
      "Item {item} of meeting {meeting} does not list risk point {point}. Check meeting and item, or"
          + " list it there."),
  /** Of two cells both are filled in, or neither. */
  EITHER(
      "LPC-BOOK-034",
      "“{one}”和“{other}”必须填写一格,且只填一格。",
      "Fill in one of \"{one}\" and \"{other}\", and not both.");

  private final String code;
  private final String chinese;
  private final String english;

  WorkbookViolation(String code, String chinese, String english) {
    this.code = code;
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }
}
