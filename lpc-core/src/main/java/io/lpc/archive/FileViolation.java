package io.lpc.archive;

import io.lpc.common.ViolationCode;

/** 文件类违规代码: what may be wrong with the form of a file that is taken in, wherever it comes from. */
public enum FileViolation implements ViolationCode {
  /** What stands there can't be read, or the file ends there. */
  UNREADABLE(
      "LPC-FILE-001",
      "第{line}行第{column}列起无法读取:内容有误或文件不完整。请重新导出。",
      "Unreadable from line {line}, column {column} on: it is malformed, or the file was cut."
          + " Export it again."),
  /** What stands there is larger than anything that can be meant. */
  TOO_LARGE(
      "LPC-FILE-002",
      "内容过大,超过上限({limit})。请核对文件。",
      "This is too large; the limit is {limit}. Check the file."),
  /** The file has another version of the format. */
  FORMAT_VERSION(
      "LPC-FILE-003",
      "文件格式版本为{found},本程序只读第{expected}版。请用相应版本的程序导出。",
      "The format is version {found}, and only version {expected} is read here. Export it with a"
          + " program of that version."),
  /** Something else was to come here. */
  OUT_OF_PLACE(
      "LPC-FILE-004",
      "此处应为“{expected}”,实为“{found}”。各部分须齐全,并按规定顺序排列。",
      "Here \"{expected}\" was to come, not \"{found}\". Every part must be there, in its order."),
  /** There is no such field. */
  UNKNOWN_FIELD(
      "LPC-FILE-005",
      "没有“{field}”这一字段。请删除或改名。",
      "There is no field \"{field}\". Delete or rename it."),
  /** A value is of another type. */
  WRONG_TYPE(
      "LPC-FILE-006", "值的类型应为{expected}。请修改。", "The value must be of type {expected}. Correct it."),
  /** A closed list has no such code. */
  UNKNOWN_VALUE(
      "LPC-FILE-007",
      "没有该代码,只能是:{known}。请修改。",
      "There is no such code; it must be one of {known}. Correct it."),
  /** A label is not that of its code. */
  OTHER_LABEL(
      "LPC-FILE-008",
      "名称与代码不符:{code}的名称是“{label}”。请核对是改错了代码还是改错了名称。",
      "The label is not that of the code: {code} is \"{label}\". Check which of the two is wrong."),
  /** Something stands twice that may stand once. */
  TWICE("LPC-FILE-009", "“{what}”重复出现。请删除其一。", "\"{what}\" stands twice. Delete one."),
  /** The values of one thing can't be together. */
  UNSOUND(
      "LPC-FILE-010", "内容不成立({why})。请更正。", "These values can't be together ({why}). Correct them."),
  /** More is wrong than is told. */
  MORE(
      "LPC-FILE-011",
      "以上仅列出{number}处,其后还有。请先修改这些。",
      "Only {number} are listed here and there are more. Correct these first.");

  private final String code;
  private final String chinese;
  private final String english;

  FileViolation(String code, String chinese, String english) {
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
