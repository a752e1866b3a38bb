package io.lpc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.ViolationCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code docs/violations.md} lists the codes as they are, and the codes are in order. */
class ViolationsPageTest {

  private static final Path PAGE = Sources.repository().resolve("docs/violations.md");

  private final Sources sources = Sources.of(Sources.repository());
  private final List<Class<?>> enums = ViolationsPage.enums(sources);

  @Test
  void the_page_is_as_the_code_says() throws IOException {
    String rendered = ViolationsPage.rendered(enums);
    if (Boolean.getBoolean("lpc.docs.write")) {
      Files.writeString(PAGE, rendered);
    }

    assertThat(PAGE).as("run again with -Dlpc.docs.write=true").hasContent(rendered);
  }

  @Test
  void every_code_is_well_formed_unique_and_said_in_both_languages() {
    List<ViolationCode> codes =
        enums.stream().flatMap(each -> ViolationsPage.codes(each).stream()).toList();

    assertThat(enums).hasSizeGreaterThanOrEqualTo(5);
    assertThat(codes).hasSizeGreaterThanOrEqualTo(80);
    assertThat(ViolationsPage.faults(codes)).isEmpty();
  }

  @Test
  void every_message_gets_the_arguments_that_it_speaks_of() {
    assertThat(ViolationsPage.faultsOfUse(enums, sources.main())).isEmpty();
  }

  @Test
  void codes_that_are_out_of_order_are_found() {
    assertThat(ViolationsPage.faults(List.of(Bad.values())))
        .containsExactly(
            "LPC-BAD-001 stands twice",
            "lpc-bad-2 does not match LPC-[A-Z]+-\\d{3}",
            "LPC-BAD-0003 does not match LPC-[A-Z]+-\\d{3}",
            "LPC-BAD-004 says nothing in Chinese",
            "LPC-BAD-005 says nothing in English",
            "LPC-BAD-006 says nothing in English",
            "LPC-BAD-007 speaks of [a] in Chinese and of [b] in English");
  }

  @Test
  void arguments_that_are_not_given_or_not_spoken_of_are_found() {
    String text =
        """
        import static io.lpc.docs.ViolationsPageTest.Bad.FINE;
        import io.lpc.docs.ViolationsPageTest.Bad;

        class Rules {
          Object right = FINE.with("a", call(1, ")\\","), "b", 2);
          Object missing = Bad.FINE.with("a", 1);
          Object unknown = FINE
              .with("a", 1, "b", 2, "c", 3);
          Object named = choose(Bad.TWICE, Bad.FORM, Bad.LONG);
        }
        """;

    assertThat(ViolationsPage.faultsOfUse(List.of(Bad.class), Map.of("io.lpc.docs.Rules", text)))
        .containsExactly(
            "io.lpc.docs.Rules gives [a] to Bad.FINE, which speaks of [a, b]",
            "io.lpc.docs.Rules gives [a, b, c] to Bad.FINE, which speaks of [a, b]",
            "Bad.CHINESE is never used",
            "Bad.ENGLISH is never used",
            "Bad.HAN is never used",
            "Bad.OTHERS is never used");
  }

  /** Known-bad codes. */
  enum Bad implements ViolationCode {
    FINE("LPC-BAD-001", "岗位{a}和{b}。", "Post {a} and {b}."),
    TWICE("LPC-BAD-001", "重复。", "Twice."),
    FORM("lpc-bad-2", "格式。", "Form."),
    LONG("LPC-BAD-0003", "位数。", "Digits."),
    CHINESE("LPC-BAD-004", "No Chinese.", "No Chinese."),
    ENGLISH("LPC-BAD-005", "岗位{official}。", "{official}"),
    HAN("LPC-BAD-006", "没有英文。", "Not 英文."),
    OTHERS("LPC-BAD-007", "岗位{a}。", "Post {b}.");

    private final String code;
    private final String chinese;
    private final String english;

    Bad(String code, String chinese, String english) {
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
}
