package io.lpc.organization;

import io.lpc.journal.RecordKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * 代码表草稿: what a host hands in to record a {@link CodeTable}.
 *
 * @param code the scheme it lists
 * @param name its name
 * @param codes the codes, in their order
 */
public record CodeTableDraft(
    @NotBlank @Size(max = 64) String code,
    @NotBlank @Size(max = 200) String name,
    @NotEmpty @Size(max = 500) List<CodeTable.@Valid Code> codes)
    implements OrganizationDraft<CodeTable> {

  @Override
  public RecordKind<CodeTable> kind() {
    return CodeTable.KIND;
  }

  @Override
  public CodeTable toRecord(String id, long version) {
    return new CodeTable(CodeTableId.of(id), version, code, name, codes);
  }
}
