package io.lpc.organization;

import io.lpc.common.OfficialId;
import io.lpc.journal.Personal;
import io.lpc.journal.RecordKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 人员草稿: what a host hands in to record an {@link Official}.
 *
 * @param code the staff number, at most 64 characters
 * @param name the name, at most 100 characters
 * @param politicalStatus if stated
 * @param identityNumber identity number, of Latin letters and digits and nothing else, or null;
 *     kept apart, erasable, in capitals and in the narrow forms of its characters
 * @param phone telephone number, or null; kept apart, erasable
 */
public record OfficialDraft(
    @NotBlank @Size(max = 64) String code,
    @NotBlank @Size(max = 100) String name,
    @Nullable PoliticalStatus politicalStatus,
    @Nullable @Size(min = 1, max = 64) @Pattern(regexp = LETTERS_AND_DIGITS) String identityNumber,
    @Nullable @Size(min = 1, max = 64) @Pattern(regexp = SAYS_SOMETHING) String phone)
    implements OrganizationDraft<Official> {

  private static final String SAYS_SOMETHING = "(?U)\\S.*";
  private static final String LETTERS_AND_DIGITS = "[0-9A-Z]+";

  /** Writes the identity number in one way, so that one person has one. */
  public OfficialDraft {
    identityNumber =
        identityNumber == null
            ? null
            : Normalizer.normalize(identityNumber, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
  }

  private static @Nullable Personal concealed(@Nullable String clear) {
    return clear == null ? null : Personal.conceal(clear);
  }

  /** Compares the clear values, for every commitment is new. */
  @Override
  public boolean says(Official record) {
    return code.equals(record.code())
        && name.equals(record.name())
        && politicalStatus == record.politicalStatus()
        && Objects.equals(identityNumber, clear(record.identityNumber()))
        && Objects.equals(phone, clear(record.phone()));
  }

  /** Whether an official has the identity number. */
  boolean hasNumberOf(Official official) {
    return identityNumber != null && identityNumber.equals(clear(official.identityNumber()));
  }

  private static @Nullable String clear(@Nullable Personal value) {
    return value == null ? null : value.clear().orElse(null);
  }

  /** Names neither number. */
  @Override
  public String toString() {
    return "OfficialDraft[code=" + code + ", name=" + name + "]";
  }

  @Override
  public RecordKind<Official> kind() {
    return Official.KIND;
  }

  @Override
  public Official toRecord(String id, long version) {
    return new Official(
        OfficialId.of(id),
        version,
        code,
        name,
        politicalStatus,
        concealed(identityNumber),
        concealed(phone),
        false);
  }
}
