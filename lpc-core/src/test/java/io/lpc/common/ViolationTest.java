package io.lpc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ViolationTest {

  private enum Sample implements ViolationCode {
    HELD("LPC-SAMPLE-001", "岗位{post}由{official}任职。", "{official} holds {post}; {post} is taken."),
    PLAIN("LPC-SAMPLE-002", "没有参数。", "No argument.");

    private final String code;
    private final String chinese;
    private final String english;

    Sample(String code, String chinese, String english) {
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

  private enum Post implements Labelled {
    CLERK;

    @Override
    public String chinese() {
      return "办事员";
    }
  }

  @Test
  void both_messages_are_filled_wherever_an_argument_stands() {
    Violation violation = Sample.HELD.with("post", PostId.of("P-1"), "official", "O-1");

    assertThat(violation.code()).isEqualTo("LPC-SAMPLE-001");
    assertThat(violation.chinese()).isEqualTo("岗位P-1由O-1任职。");
    assertThat(violation.english()).isEqualTo("O-1 holds P-1; P-1 is taken.");
    assertThat(violation.at()).isEmpty();
  }

  @Test
  void what_has_a_chinese_term_is_called_by_it_in_chinese_only() {
    Violation violation = Sample.HELD.with("post", Post.CLERK, "official", "O-1");

    assertThat(violation.chinese()).isEqualTo("岗位办事员由O-1任职。");
    assertThat(violation.english()).isEqualTo("O-1 holds CLERK; CLERK is taken.");
    assertThat(violation.arguments()).containsEntry("post", "CLERK");
  }

  @Test
  void arguments_keep_their_order_and_cannot_be_changed() {
    Map<String, String> arguments =
        Sample.HELD.with("post", "P-1", "official", "O-1", "also", 1).arguments();

    assertThat(arguments.keySet()).containsExactly("post", "official", "also");
    assertThat(arguments).containsEntry("also", "1");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> arguments.put("new", "one"));
  }

  @Property
  void a_value_is_shown_as_it_is_even_if_it_looks_like_an_argument(
      @ForAll @Chars({'{', '}', 'o', '$', '\\', '1'}) @StringLength(max = 5) String value) {
    Violation violation = Sample.HELD.with("post", value + "{official}", "official", "O-1");

    assertThat(violation.chinese()).isEqualTo("岗位" + value + "{official}由O-1任职。");
  }

  @Test
  void an_argument_that_is_not_given_stays_visible() {
    assertThat(Sample.HELD.with("post", "P-1").chinese()).isEqualTo("岗位P-1由{official}任职。");
  }

  @Test
  void a_name_without_a_value_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Sample.HELD.with("post"));
  }

  @Test
  void it_can_be_located() {
    Violation violation = Sample.PLAIN.with().at("manifestations[0]");

    assertThat(violation.at()).isEqualTo("manifestations[0]");
    assertThat(violation).hasToString("LPC-SAMPLE-002 at manifestations[0]: No argument.");
    assertThat(Sample.PLAIN.with()).hasToString("LPC-SAMPLE-002: No argument.");
  }

  @Test
  void chinese_locales_read_chinese_and_all_others_english() {
    Violation violation = Sample.PLAIN.with();

    assertThat(List.of(Locale.CHINESE, Locale.CHINA, Locale.TRADITIONAL_CHINESE))
        .allMatch(locale -> violation.message(locale).equals("没有参数。"));
    assertThat(List.of(Locale.ENGLISH, Locale.FRENCH, Locale.ROOT))
        .allMatch(locale -> violation.message(locale).equals("No argument."));
  }

  @Test
  void it_can_speak_of_codes_instead_of_ids() {
    Violation violation = Sample.HELD.with("post", "01f3-p", "official", "01f3-o");

    Violation said = violation.inWordsOf(id -> id.equals("01f3-p") ? "BGS-1" : id);

    assertThat(said.chinese()).isEqualTo("岗位BGS-1由01f3-o任职。");
    assertThat(said.english()).isEqualTo("01f3-o holds BGS-1; BGS-1 is taken.");
    assertThat(said.arguments()).containsEntry("post", "BGS-1").containsEntry("official", "01f3-o");
  }
}
