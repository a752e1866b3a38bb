package io.lpc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @Property
  void what_is_storable_survives_utf8_and_has_no_nul(@ForAll("texts") String text) {
    String back = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    boolean survives = back.equals(text) && text.indexOf('\u0000') < 0;

    assertThat(Text.isStorable(text)).isEqualTo(survives);
  }

  @Property
  void two_storable_texts_make_one(@ForAll("texts") String one, @ForAll("texts") String other) {
    if (Text.isStorable(one) && Text.isStorable(other)) {
      assertThat(Text.isStorable(one + other)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\uD840", "\uDC00", "\uDC00\uD840", "a\uD840", "\uD840a", "\uD840\uD840\uDC00"})
  void half_of_a_surrogate_pair_is_not_storable(String text) {
    assertThat(Text.isStorable(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "廉能", "𠀀", "a𠀀b", "\uFFFF", "\u0001", "\r\n"})
  void anything_else_is(String text) {
    assertThat(Text.isStorable(text)).isTrue();
    assertThat(Text.storable("name", text)).isSameAs(text);
  }

  @Test
  void a_refusal_names_the_field_and_not_the_text() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.storable("remark", "secret\u0000"))
        .withMessageContaining("remark")
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
  void a_required_text_is_not_blank(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.required("remark", text))
        .withMessageContaining("remark");
  }

  @Test
  void a_required_text_is_storable() {
    assertThat(Text.required("remark", "廉能")).isEqualTo("廉能");
    assertThatIllegalArgumentException().isThrownBy(() -> Text.required("remark", "廉\u0000"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.chars()
        .with(
            '\u0000', '\u0001', 'a', '中', '\uD840', '\uDBFF', '\uDC00', '\uDFFF', '\uE000',
            '\uFFFF')
        .list()
        .ofMaxSize(5)
        .map(
            chars -> {
              StringBuilder text = new StringBuilder();
              chars.forEach(text::append);
              return text.toString();
            });
  }
}
