package io.lpc.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.common.Violation;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bytes of the canonical form. What stands here literally never changes: journals that exist
 * were digested over it.
 */
class CanonicalFormTest {

  private static final byte[] KEY = new byte[Personal.KEY_BYTES];

  static {
    for (int i = 0; i < KEY.length; i++) {
      KEY[i] = (byte) i;
    }
  }

  @Test
  void nothing_written() {
    assertThat(text(out -> {})).isEqualTo("{}");
  }

  @Test
  void a_record_has_its_kind_schema_id_version_and_fields() {
    CanonicalForm form = CanonicalForm.of(Sample.of(1, "低保审核"));

    assertThat(form.text())
        .isEqualTo(
            """
            {"fields":{"name":"低保审核"},"id":"S-1","kind":"sample","schema":1,"version":1}""");
    assertThat(form.bytes()).isEqualTo(form.text().getBytes(StandardCharsets.UTF_8));
    assertThat(form.digest())
        .hasToString("41d36b3ddcca1e438e91958aab3d5eab9f03d3951f5f513face58617ec819b7a");
  }

  @Test
  void texts_escape_quotes_backslashes_and_controls_and_nothing_else() {
    assertThat(text(out -> out.text("a", "\"引\\号\" /\b\t\n\u000b\f\r\u001b\u001f\u007f 𠀀é")))
        .isEqualTo(
            "{\"a\":\"\\\"引\\\\号\\\" /\\u0008\\u0009\\u000a\\u000b\\u000c\\u000d\\u001b\\u001f\u007f 𠀀é\"}");
  }

  @Test
  void what_is_absent_is_null_and_differs_from_what_is_empty() {
    assertThat(
            text(
                out -> {
                  out.text("text", null);
                  out.number("number", null);
                  out.code("code", null);
                  out.date("date", null);
                  out.instant("instant", null);
                  out.period("period", null);
                  out.ref("ref", Sample.KIND, null);
                  out.personal("personal", null);
                  out.group("group", null, (value, inner) -> inner.text("never", "written"));
                }))
        .isEqualTo(
            """
            {"code":null,"date":null,"group":null,"instant":null,"number":null,"period":null,\
            "personal":null,"ref":null,"text":null}""");
    assertThat(
            text(
                out -> {
                  out.text("text", "");
                  out.texts("texts", List.of());
                  out.codes("codes", List.<DayOfWeek>of());
                  out.refs("refs", Sample.KIND, List.of());
                  out.list("list", List.of(), (value, inner) -> {});
                  out.map("map", Map.of());
                  out.group("group", "value", (value, inner) -> {});
                }))
        .isEqualTo(
            """
            {"codes":[],"group":{},"list":[],"map":[],"refs":[],"text":"","texts":[]}""");
  }

  @Test
  void numbers_flags_codes_and_days() {
    assertThat(
            text(
                out -> {
                  out.number("least", Long.MIN_VALUE);
                  out.number("most", Long.MAX_VALUE);
                  out.number("none", 0L);
                  out.flag("yes", true);
                  out.flag("no", false);
                  out.code("code", DayOfWeek.FRIDAY);
                  out.codes("codes", EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
                  out.date("date", LocalDate.of(2011, 8, 5));
                }))
        .isEqualTo(
            """
            {"code":"FRIDAY","codes":["FRIDAY","MONDAY"],"date":"2011-08-05",\
            "least":-9223372036854775808,"most":9223372036854775807,"no":false,"none":0,\
            "yes":true}""");
  }

  @ParameterizedTest
  @CsvSource({
    "2011-08-11T01:02:03Z, 2011-08-11T01:02:03.000000Z",
    "2011-08-11T01:02:03.000001Z, 2011-08-11T01:02:03.000001Z",
    "2011-08-11T01:02:03.5Z, 2011-08-11T01:02:03.500000Z",
    "1969-12-31T23:59:59.999999Z, 1969-12-31T23:59:59.999999Z",
    "1970-01-01T00:00:00Z, 1970-01-01T00:00:00.000000Z"
  })
  void moments_are_in_utc_with_six_digits(Instant moment, String written) {
    assertThat(text(out -> out.instant("at", moment))).isEqualTo("{\"at\":\"" + written + "\"}");
  }

  @Test
  void moments_and_numbers_do_not_follow_the_machines_language() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      assertThat(
              text(
                  out -> {
                    out.instant("at", Instant.parse("2011-08-11T01:02:03Z"));
                    out.number("n", 12L);
                  }))
          .isEqualTo("{\"at\":\"2011-08-11T01:02:03.000000Z\",\"n\":12}");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void periods_open_and_closed() {
    LocalDate from = LocalDate.of(2011, 8, 11);
    assertThat(
            text(
                out -> {
                  out.period("open", Period.from(from));
                  out.period("closed", Period.of(from, LocalDate.of(2011, 12, 31)));
                }))
        .isEqualTo(
            """
            {"closed":{"from":"2011-08-11","through":"2011-12-31"},\
            "open":{"from":"2011-08-11","through":null}}""");
  }

  @Test
  void lists_keep_their_order_and_nest() {
    assertThat(
            text(
                out -> {
                  out.texts("texts", List.of("b", "a", "b"));
                  out.list(
                      "list",
                      List.of("二", "一"),
                      (value, inner) -> {
                        inner.text("z", value);
                        inner.group("a", value, (deep, innermost) -> innermost.text("t", deep));
                      });
                }))
        .isEqualTo(
            """
            {"list":[{"a":{"t":"二"},"z":"二"},{"a":{"t":"一"},"z":"一"}],"texts":["b","a","b"]}""");
  }

  @Test
  void maps_are_sorted_by_the_utf8_bytes_of_their_keys() {
    // In UTF-16, as Java sorts, U+20000 comes before U+FF61; in UTF-8 it comes after.
    Map<String, String> values = new LinkedHashMap<>();
    values.put("\uD840\uDC00", "4");
    values.put("\uFF61", "3");
    values.put("a", "1");
    values.put("中", "2");

    assertThat(text(out -> out.map("map", values)))
        .isEqualTo(
            """
            {"map":[{"key":"a","value":"1"},{"key":"中","value":"2"},\
            {"key":"｡","value":"3"},{"key":"𠀀","value":"4"}]}""");
  }

  @Test
  void references_are_written_by_their_ids_and_gathered_with_where_they_stand() {
    CanonicalForm form =
        CanonicalForm.of(
            out -> {
              out.ref("post", Sample.KIND, PostId.of("P-1"));
              out.refs(
                  "officials", Sample.KIND, List.of(OfficialId.of("O-2"), OfficialId.of("O-1")));
              out.list(
                  "members",
                  List.of("O-3", "O-4"),
                  (value, inner) -> inner.ref("official", Sample.KIND, OfficialId.of(value)));
            });

    assertThat(form.text())
        .isEqualTo(
            """
            {"members":[{"official":"O-3"},{"official":"O-4"}],\
            "officials":["O-2","O-1"],"post":"P-1"}""");
    assertThat(form.references())
        .containsExactly(
            new Reference("post", Sample.KIND, PostId.of("P-1")),
            new Reference("officials[0]", Sample.KIND, OfficialId.of("O-2")),
            new Reference("officials[1]", Sample.KIND, OfficialId.of("O-1")),
            new Reference("members[0].official", Sample.KIND, OfficialId.of("O-3")),
            new Reference("members[1].official", Sample.KIND, OfficialId.of("O-4")));
  }

  @Test
  void references_of_a_record_are_named_as_the_record_names_them() {
    CanonicalForm form = CanonicalForm.of(new Seat(AttemptId.of("S-1"), 1, PostId.of("P-1")));

    assertThat(form.text())
        .isEqualTo(
            """
            {"fields":{"post":"P-1"},"id":"S-1","kind":"seat","schema":2,"version":1}""");
    assertThat(form.references())
        .containsExactly(new Reference("post", Sample.KIND, PostId.of("P-1")));
  }

  @Test
  void personal_fields_are_written_by_their_commitments() {
    Personal personal = Personal.of("示例证件-001X", KEY);
    CanonicalForm form = CanonicalForm.of(out -> out.personal("idNumber", personal));

    assertThat(form.text())
        .isEqualTo(
            """
            {"idNumber":"0bc3699eb7e77badb3d85ac372a4e80fdbf515c749930d851bf458f6ac0fd11c"}""");
    assertThat(form.personals()).containsExactly(personal);
  }

  @Test
  void an_attempt_is_pinned() {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("role", "LEADER_IN_CHARGE");
    arguments.put("by", "O-1");
    Attempt attempt =
        new Attempt(
            AttemptId.of("T-1"),
            "grading.review",
            List.of(new Violation("LPC-GRADE-005", arguments, "", "中文", "English")));

    assertThat(CanonicalForm.of(attempt).text())
        .isEqualTo(
            """
            {"fields":{"action":"grading.review","violations":[{"arguments":\
            [{"key":"by","value":"O-1"},{"key":"role","value":"LEADER_IN_CHARGE"}],\
            "at":"","code":"LPC-GRADE-005"}]},\
            "id":"T-1","kind":"attempt","schema":1,"version":1}""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "a\u0000b", "\uD840", "a\uDC00", "\uDC00\uD840", "\uD840\uD840"})
  void what_cannot_be_stored_is_refused_wherever_it_stands(String bad) {
    List<Consumer<CanonicalWriter>> places =
        List.of(
            out -> out.text("a", bad),
            out -> out.texts("a", List.of("fine", bad)),
            out -> out.map("a", Map.of(bad, "value")),
            out -> out.map("a", Map.of("key", bad)),
            out -> out.group("a", bad, (value, inner) -> inner.text("b", value)),
            out -> out.list("a", List.of(bad), (value, inner) -> inner.text("b", value)));
    for (Consumer<CanonicalWriter> place : places) {
      assertThatIllegalArgumentException().isThrownBy(() -> CanonicalForm.of(place));
    }
  }

  @Test
  void a_refusal_says_where() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                text(
                    out ->
                        out.list(
                            "members",
                            List.of("fine", "\u0000"),
                            (value, inner) -> inner.text("name", value))))
        .withMessageContaining("members[1].name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011-08-11T01:02:03.0000001Z",
        "2011-08-11T01:02:03.000000001Z",
        "1969-12-31T23:59:59.9999999Z"
      })
  void moments_finer_than_a_microsecond_are_refused(Instant moment) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(out -> out.instant("at", moment)))
        .withMessageContaining("at")
        .withMessageContaining(moment.toString());
  }

  @Test
  void a_field_written_twice_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                text(
                    out -> {
                      out.text("a", "1");
                      out.number("a", 2L);
                    }))
        .withMessageContaining("a");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                text(
                    out ->
                        out.group(
                            "g",
                            "value",
                            (value, inner) -> {
                              inner.text("a", null);
                              inner.text("a", value);
                            })))
        .withMessageContaining("g.a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "A", "1a", "a b", "a.b", "a\"", "名", "a_b", "a-b"})
  void bad_field_names_are_refused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> text(out -> out.flag(name, true)));
  }

  @Property
  void the_order_of_writing_does_not_matter(
      @ForAll("orders") List<Integer> order, @ForAll("fields") Fields fields) {
    List<Consumer<CanonicalWriter>> writes = fields.writes();
    String reordered = text(out -> order.forEach(each -> writes.get(each).accept(out)));

    assertThat(reordered).isEqualTo(fields.written());
  }

  @Property
  void different_fields_have_different_texts(
      @ForAll("fields") Fields one, @ForAll("fields") Fields other) {
    assertThat(one.written().equals(other.written())).isEqualTo(one.equals(other));
  }

  @Property
  void a_text_takes_no_part_of_its_neighbours(
      @ForAll("tricky") String a, @ForAll("tricky") String b, @ForAll("tricky") String moved) {
    boolean same = moved.isEmpty() || (a + moved).equals(a) || (moved + b).equals(b);
    assertThat(pair(a + moved, b).equals(pair(a, moved + b))).isEqualTo(same);
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6);
  }

  @Provide
  Arbitrary<String> tricky() {
    return Arbitraries.strings()
        .withChars('a', '"', '\\', ',', ':', '{', '}', '[', ']', '\n', 'u', '0', 'n', '中')
        .ofMaxLength(4);
  }

  @Provide
  Arbitrary<Fields> fields() {
    Arbitrary<String> text = tricky();
    return Combinators.combine(
            text.optional(),
            Arbitraries.longs().between(0, 3).optional(),
            text.list().ofMaxSize(2),
            Arbitraries.of(true, false),
            text.list().ofMaxSize(2),
            Arbitraries.maps(text, text).ofMaxSize(2),
            text.optional())
        .as(Fields::new);
  }

  private static String pair(String a, String b) {
    return text(
        out -> {
          out.text("a", a);
          out.text("b", b);
        });
  }

  private static String text(Consumer<CanonicalWriter> writing) {
    return CanonicalForm.of(writing).text();
  }

  /** A record that names another. */
  record Seat(AttemptId id, long version, PostId post) implements Recorded<AttemptId> {
    @Override
    public RecordKind<Seat> kind() {
      return new RecordKind<>("seat", "席位", 2, Seat.class);
    }

    @Override
    public void writeTo(CanonicalWriter out) {
      out.ref("post", Sample.KIND, post);
    }
  }

  /** One value of each way to write. */
  record Fields(
      Optional<String> text,
      Optional<Long> number,
      List<String> texts,
      boolean flag,
      List<String> members,
      Map<String, String> map,
      Optional<String> group) {

    List<Consumer<CanonicalWriter>> writes() {
      return List.of(
          out -> out.text("text", text.orElse(null)),
          out -> out.number("number", number.orElse(null)),
          out -> out.texts("texts", texts),
          out -> out.flag("flag", flag),
          out -> out.list("members", members, (each, inner) -> inner.text("name", each)),
          out -> out.map("map", map),
          out -> out.group("group", group.orElse(null), (each, inner) -> inner.text("name", each)));
    }

    String written() {
      return CanonicalForm.of(out -> writes().forEach(each -> each.accept(out))).text();
    }
  }
}
