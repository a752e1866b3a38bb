package io.lpc.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTest {

  private static final byte[] ZERO = new byte[Personal.KEY_BYTES];

  /** Computed by another program. */
  @ParameterizedTest
  @CsvSource({
    "示例证件-001X, 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f,"
        + " 0bc3699eb7e77badb3d85ac372a4e80fdbf515c749930d851bf458f6ac0fd11c",
    "a, 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f,"
        + " 5167dd15d18166a9dd6caa3522f7026f13d2f82c052bb245c9f3366588205222",
    "示例证件-001X, 0000000000000000000000000000000000000000000000000000000000000000,"
        + " 98579ec108b99e60d02a3074b61667a4e67701603711e47ff131a6108795835f"
  })
  void the_commitment_is_pinned(String clear, String key, String commitment) {
    Personal personal = Personal.of(clear, HexFormat.of().parseHex(key));

    assertThat(personal.commitment()).isEqualTo(commitment);
    assertThat(personal.clear()).contains(clear);
    assertThat(personal.key()).isEqualTo(HexFormat.of().parseHex(key));
  }

  @Property
  void its_text_never_shows_the_value(
      @ForAll @NumericChars @StringLength(min = 9, max = 18) String clear) {
    Personal personal = Personal.conceal(clear);

    assertThat(personal.toString()).doesNotContain(clear).startsWith("Personal[");
  }

  @Property(tries = 50)
  void concealing_twice_gives_two_commitments(
      @ForAll @NumericChars @StringLength(min = 1, max = 18) String clear) {
    Personal one = Personal.conceal(clear);
    Personal other = Personal.conceal(clear);

    assertThat(one).isNotEqualTo(other);
    assertThat(one.key()).hasSize(Personal.KEY_BYTES).isNotEqualTo(other.key());
  }

  @Property
  void two_are_equal_if_their_commitments_are(
      @ForAll @NumericChars @StringLength(min = 1, max = 2) String clear,
      @ForAll @NumericChars @StringLength(min = 1, max = 2) String other,
      @ForAll @Size(Personal.KEY_BYTES) byte[] key) {
    Personal one = Personal.of(clear, key);
    Personal same = Personal.of(clear, key);

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one.equals(Personal.of(other, key))).isEqualTo(clear.equals(other));
    assertThat(one).isNotEqualTo(clear);
  }

  @Test
  void once_erased_it_has_only_its_commitment() {
    Personal before = Personal.of("示例证件-001X", ZERO);
    Personal erased = Personal.erased(before.commitment());

    assertThat(erased.clear()).isEmpty();
    assertThat(erased.key()).isEmpty();
    assertThat(erased.commitment()).isEqualTo(before.commitment());
    assertThat(erased).isEqualTo(before).hasSameHashCodeAs(before);
    assertThat(erased.toString()).isEqualTo("Personal[98579ec1…]");
  }

  @Test
  void its_key_cannot_be_changed_from_outside() {
    byte[] key = ZERO.clone();
    Personal personal = Personal.of("a", key);
    Arrays.fill(key, (byte) 1);
    Arrays.fill(personal.key(), (byte) 1);

    assertThat(personal.key()).isEqualTo(ZERO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000", "\uD840"})
  void a_blank_or_broken_value_is_refused(String clear) {
    assertThatIllegalArgumentException().isThrownBy(() -> Personal.of(clear, ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> Personal.conceal(clear));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31, 33})
  void a_key_of_another_length_is_refused(int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Personal.of("a", new byte[length]))
        .withMessageContaining(String.valueOf(length));
  }
}
