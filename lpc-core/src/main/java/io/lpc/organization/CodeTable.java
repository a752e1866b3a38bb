package io.lpc.organization;

import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * 代码表: a replaceable list of codes, such as the types of power or the categories of risk; its order
 * is the list's.
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the scheme it lists, such as {@code power-type}
 * @param name its name
 * @param codes the codes, in their order
 */
public record CodeTable(CodeTableId id, long version, String code, String name, List<Code> codes)
    implements Recorded<CodeTableId>, Coded {

  /** The kind of record this is. */
  public static final RecordKind<CodeTable> KIND =
      new RecordKind<>("code-table", "代码表", 1, CodeTable.class);

  /** Refuses what no such record can be. */
  public CodeTable {
    Text.required("code", code);
    codes = List.copyOf(codes);
  }

  @Override
  public RecordKind<CodeTable> kind() {
    return KIND;
  }

  /**
   * 代码.
   *
   * @param code what is stored; never changes its meaning
   * @param chinese what officers read
   * @param english the same in English
   */
  public record Code(
      @NotBlank @Size(max = 32) String code,
      @NotBlank @Size(max = 100) String chinese,
      @NotBlank @Size(max = 100) String english) {}

  /**
   * A code of this table.
   *
   * @param wanted what is stored
   * @return the code, if the table has it
   */
  public Optional<Code> lookUp(String wanted) {
    return codes.stream().filter(each -> each.code().equals(wanted)).findFirst();
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.text("name", name);
    out.list(
        "codes",
        codes,
        (each, inner) -> {
          inner.text("code", each.code());
          inner.text("chinese", each.chinese());
          inner.text("english", each.english());
        });
  }
}
