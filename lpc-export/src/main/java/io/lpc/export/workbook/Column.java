package io.lpc.export.workbook;

import java.util.List;

/**
 * 列: one column of a sheet.
 *
 * @param header 表头: what stands in the first row
 * @param required whether each row fills it in
 * @param form how
 * @param fields the fields of the draft that it feeds, {@code []} for an element of a list
 * @param example what the example row shows
 * @param note what officers should know
 * @param personal whether its content is left out of messages
 */
record Column(
    String header,
    boolean required,
    Form form,
    List<String> fields,
    String example,
    String note,
    boolean personal) {

  /** A required column; several fields are parted by blanks. */
  static Column must(String header, Form form, String fields, String example, String note) {
    return new Column(header, true, form, List.of(fields.split(" ")), example, note, false);
  }

  /** A column that may stay empty. */
  static Column may(String header, Form form, String fields, String example, String note) {
    return new Column(header, false, form, List.of(fields.split(" ")), example, note, false);
  }

  /** The same column, of what is personal. */
  Column kept() {
    return new Column(header, required, form, fields, example, note, true);
  }

  /** 填写说明: everything an officer needs to fill it in. */
  String explained() {
    String choices = form.choices().isEmpty() ? "" : ":" + String.join("、", form.choices());
    String kind = (required ? "必填。" : "选填。") + form.hint() + choices + "。";
    return note.isEmpty() ? kind : kind + "\n" + note;
  }

  /** Whether it feeds a field, or an element or a part of one. */
  boolean feeds(String field) {
    return fields.stream().anyMatch(each -> field.equals(each) || isPart(field, each));
  }

  /** Whether it feeds a part of a field. */
  boolean feedsPartOf(String field) {
    return fields.stream().anyMatch(each -> isPart(each, field));
  }

  private static boolean isPart(String part, String whole) {
    return part.startsWith(whole + ".") || part.startsWith(whole + "[");
  }
}
