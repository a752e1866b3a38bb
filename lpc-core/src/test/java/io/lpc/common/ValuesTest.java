package io.lpc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values: money, digests, reasons, actors, views, pages, time limits. */
class ValuesTest {

  @ParameterizedTest
  @CsvSource({"0, 0.00元", "1, 0.01元", "10, 0.10元", "99, 0.99元", "100, 1.00元", "123456, 1234.56元"})
  void money_shows_yuan_and_two_digits(long fen, String shown) {
    assertThat(new Money(fen)).hasToString(shown);
  }

  @Test
  void money_does_not_follow_the_machines_language() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new Money(123_405)).hasToString("1234.05元");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void yuan_are_a_hundred_fen(@ForAll @LongRange(max = Long.MAX_VALUE / 100) long yuan) {
    assertThat(Money.yuan(yuan).fen()).isEqualTo(yuan * 100);
  }

  @Test
  void money_is_never_negative_nor_overflows() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.yuan(-1));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.yuan(Long.MAX_VALUE / 100 + 1));
  }

  @Test
  void digests_are_sha256() {
    assertThat(Digest.sha256(new byte[0]))
        .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Digest.sha256("廉能".getBytes(StandardCharsets.UTF_8)))
        .hasToString("78355690e4427fe9b331d0b09a0a5b7fe88219b0d29d002e4c94c773c5a609af");
    assertThat(Digest.NONE.hex()).isEqualTo("0".repeat(64));
  }

  @Property
  void a_digest_reads_what_it_shows(@ForAll byte[] bytes) {
    Digest digest = Digest.sha256(bytes);

    assertThat(Digest.of(digest.toString())).isEqualTo(digest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8550",
        "g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
      })
  void anything_else_is_no_digest(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Digest.of(text));
  }

  @Test
  void a_reason_has_1_to_1000_characters() {
    assertThat(Reason.of("排".repeat(Reason.LONGEST)).text()).hasSize(1_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of("排".repeat(Reason.LONGEST + 1)))
        .withMessageContaining("1001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\u0000", "\uD840"})
  void a_blank_or_broken_reason_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Reason.of(text));
  }

  @Test
  void actors_have_labels() {
    OfficialId official = OfficialId.of("O-017");

    assertThat(new Actor.Holder(official, PostId.of("P-003")).label())
        .isEqualTo("holder:O-017@P-003");
    assertThat(new Actor.Automation("夜间导入", official).label()).isEqualTo("automation:夜间导入/O-017");
    assertThat(new Actor.Outsider(PartyId.of("X-1")).label()).isEqualTo("outsider:X-1");
    assertThat(new Actor.Founder("建档人").label()).isEqualTo("founder:建档人");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000"})
  void programs_and_founders_have_names(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Actor.Founder(name));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Actor.Automation(name, OfficialId.of("O-017")));
  }

  @Test
  void a_view_knows_no_negative_sequence() {
    assertThat(new AsOf(LocalDate.of(2011, 9, 4), 0).known()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AsOf(LocalDate.of(2011, 9, 4), -1))
        .withMessageContaining("-1");
  }

  @Test
  void a_page_keeps_its_rows() {
    List<String> rows = new ArrayList<>(List.of("a"));
    Page<String> page = new Page<>(rows, null);
    rows.add("b");

    assertThat(page.items()).containsExactly("a");
    assertThat(page.next()).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_001})
  void a_page_of_another_size_is_refused(int size) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Page.size(size))
        .withMessageContaining(String.valueOf(size));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 500, Page.LARGEST})
  void a_page_has_1_to_1000_rows(int size) {
    assertThat(Page.size(size)).isEqualTo(size);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3_661})
  void a_time_limit_out_of_bounds_is_refused(int days) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.workingDays(days));
    assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.calendarDays(days));
  }
}
