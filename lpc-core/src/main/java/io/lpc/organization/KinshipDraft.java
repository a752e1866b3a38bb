package io.lpc.organization;

import io.lpc.common.OfficialId;
import io.lpc.journal.Personal;
import io.lpc.journal.RecordKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 亲属申报草稿: what a host hands in to record a {@link Kinship}.
 *
 * @param declarant who declares
 * @param relative the relative
 * @param relation the relation in words
 */
public record KinshipDraft(
    @NotNull OfficialId declarant,
    @NotNull @Valid Relative relative,
    @NotBlank @Size(max = 50) String relation)
    implements OrganizationDraft<Kinship> {

  /** Compares the clear values, for every commitment is new. */
  @Override
  public boolean says(Kinship record) {
    return declarant.equals(record.declarant())
        && record.known().filter(relative::equals).isPresent()
        && record.relation().clear().filter(relation::equals).isPresent();
  }

  /** Names only the declarant. */
  @Override
  public String toString() {
    return "KinshipDraft[declarant=" + declarant + "]";
  }

  @Override
  public RecordKind<Kinship> kind() {
    return Kinship.KIND;
  }

  @Override
  public Kinship toRecord(String id, long version) {
    return new Kinship(
        KinshipId.of(id),
        version,
        declarant,
        relative.concealed(),
        Personal.conceal(relation),
        false);
  }
}
