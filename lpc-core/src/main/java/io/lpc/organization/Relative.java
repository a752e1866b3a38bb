package io.lpc.organization;

import io.lpc.common.OfficialId;
import io.lpc.common.Text;
import io.lpc.journal.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 亲属: who a declared relative is: a colleague, for whom there is avoidance 回避, or somebody outside.
 * The record keeps either as one personal value, so that the journal does not tell one from the
 * other. No text of it says who it is.
 */
public sealed interface Relative {

  /**
   * 本单位人员: an official of the bureau.
   *
   * @param official which one
   */
  record Colleague(@NotNull OfficialId official) implements Relative {

    private static final String MARK = "official:";

    @Override
    public String kept() {
      return MARK + official;
    }

    @Override
    public String toString() {
      return "Colleague";
    }
  }

  /**
   * 外单位人员: somebody outside the bureau.
   *
   * @param name the name, at most 100 characters; with what tells apart a mere namesake of an
   *     official, such as 王某(区财政局)
   */
  record Outsider(@NotBlank @Size(max = 100) String name) implements Relative {

    private static final String MARK = "name:";

    @Override
    public String kept() {
      return MARK + name;
    }

    @Override
    public String toString() {
      return "Outsider";
    }
  }

  /** The text that the record keeps: {@code official:} and an id, or {@code name:} and a name. */
  String kept();

  /** The value for the record, under a fresh commitment. */
  default Personal concealed() {
    return Personal.conceal(kept());
  }

  /**
   * Reads what the record keeps; the inverse of {@link #kept()}.
   *
   * @param kept the text
   * @return the relative
   * @throws IllegalArgumentException if it says neither an official nor a name
   */
  static Relative parse(String kept) {
    if (kept.startsWith(Colleague.MARK)) {
      return new Colleague(OfficialId.of(kept.substring(Colleague.MARK.length())));
    }
    String name = kept.startsWith(Outsider.MARK) ? kept.substring(Outsider.MARK.length()) : "";
    if (Text.isBlank(name)) {
      throw new IllegalArgumentException(
          "A relative is kept as official:ID or name:NAME. Maybe the mark in front is missing?");
    }
    return new Outsider(name);
  }
}
