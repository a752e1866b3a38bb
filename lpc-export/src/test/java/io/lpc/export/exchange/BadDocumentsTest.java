package io.lpc.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.lpc.archive.ArchivedRecord;
import io.lpc.common.Digest;
import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.common.RefusedException;
import io.lpc.common.RiskPointId;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import io.lpc.journal.Authority;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentId;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.Official;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDeclarationId;
import io.lpc.risk.NilSubject;
import io.lpc.risk.SearchRound;
import io.lpc.risk.SearchRoundId;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.AssessmentId;
import io.lpc.risk.grading.AssessmentState;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.GradingProfileId;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.risk.grading.ProcedureStep;
import io.lpc.risk.grading.RiskGrade;
import io.lpc.risk.grading.StepKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a document is said where it stands, and nothing of it slips through. */
class BadDocumentsTest {

  private String good;

  @BeforeEach
  void write() throws IOException {
    good =
        Documents.of(
            unit("U-1"),
            unit("U-2"),
            new Official(OfficialId.of("O-1"), 1, "006", "陈己", null, null, null, false),
            new Appointment(
                AppointmentId.of("A-1"),
                1,
                OfficialId.of("O-1"),
                PostId.of("P-1"),
                AppointmentKind.REGULAR,
                Period.from(LocalDate.of(2010, 1, 1))),
            nil(),
            ProcedurePolicy.practice(GradingProfileId.of("GP-1")),
            assessment());
    assertThat(Documents.read(good)).hasSize(7);
  }

  private static NilDeclaration nil() {
    return new NilDeclaration(
        NilDeclarationId.of("N-1"),
        1,
        NilSubject.POST,
        PostId.of("P-1"),
        null,
        null,
        null,
        OfficialId.of("O-1"),
        OfficialId.of("O-2"),
        PostId.of("P-2"),
        "不直接经办",
        Period.from(LocalDate.of(2011, 8, 20)),
        false);
  }

  private static Assessment assessment() {
    return new Assessment(
        AssessmentId.of("AS-1"),
        1,
        RiskPointId.of("R-1"),
        GradingProfileId.of("GP-1"),
        1,
        AssessmentState.PROPOSED,
        GradingInputs.NONE,
        "",
        List.of(
            new ProcedureStep(
                StepKind.PROPOSED,
                new RiskGrade(1, "A级"),
                OfficialId.of("O-1"),
                PostId.of("P-1"),
                new Authority(Authority.Basis.APPOINTMENT, "A-1"),
                Instant.parse("2011-09-01T01:00:00Z"),
                "",
                List.of(),
                null,
                null,
                Digest.NONE)));
  }

  @ParameterizedTest(name = "{2} at {3}")
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        // A field that is not there, one too many, one twice.
        "\"code\":\"U-2\", |  | LPC-REC-001 | /records/unit/1/code",
        "\"code\":\"U-2\" | \"code\":null | LPC-REC-001 | /records/unit/1/code",
        "\"withdrawn\":false,\"validFrom\":\"2011-08-11\"} | \"withdrawn\":false} | LPC-REC-001"
            + " | /records/unit/0/validFrom",
        "\"parent\":null, |  | LPC-REC-001 | /records/unit/0/parent",
        "\"code\":\"U-2\" | \"cod\":\"U-2\",\"code\":\"U-2\" | LPC-FILE-005 | /records/unit/1",
        "\"code\":\"U-2\" | \"code\":\"U-2\",\"code\":\"U-3\" | LPC-FILE-009 | /records/unit/1",
        // A value of another type, at every kind of value.
        "\"code\":\"U-2\" | \"code\":2 | LPC-FILE-006 | /records/unit/1/code",
        "\"order\":3 | \"order\":\"3\" | LPC-FILE-006 | /records/unit/0/order",
        "\"order\":3 | \"order\":3.5 | LPC-FILE-006 | /records/unit/0/order",
        "\"withdrawn\":false,\"validFrom\" | \"withdrawn\":0,\"validFrom\" | LPC-FILE-006"
            + " | /records/unit/0/withdrawn",
        "\"functions\":[\"职责\"] | \"functions\":\"职责\" | LPC-FILE-006 | /records/unit/0/functions",
        "\"functions\":[\"职责\"] | \"functions\":[\"职责\",null] | LPC-REC-001"
            + " | /records/unit/0/functions/1",
        "\"functions\":[\"职责\"] | \"functions\":[[]] | LPC-FILE-006 | /records/unit/0/functions/0",
        "{\"code\":\"SECTION\",\"label\":\"内设机构\"} | \"SECTION\" | LPC-FILE-006 | /records/unit/0/type",
        "{\"from\":\"2010-01-01\",\"through\":null} | null | LPC-REC-001 | /records/appointment/0/period",
        "{\"from\":\"2010-01-01\",\"through\":null} | [] | LPC-FILE-006 | /records/appointment/0/period",
        // Codes and their labels.
        "\"code\":\"SECTION\" | \"code\":\"SECTIONS\" | LPC-FILE-007 | /records/unit/0/type/code",
        "\"label\":\"内设机构\" | \"label\":\"局属单位\" | LPC-FILE-008 | /records/unit/0/type/label",
        // Ids, days, numbers.
        "\"id\":\"U-2\" | \"id\":\"U 2\" | LPC-REC-004 | /records/unit/1/id",
        "\"id\":\"U-2\" | \"id\":\"../2\" | LPC-REC-004 | /records/unit/1/id",
        "2010-01-01 | 2010-02-30 | LPC-REC-004 | /records/appointment/0/period/from",
        "2010-01-01 | 10-1-1 | LPC-REC-004 | /records/appointment/0/period/from",
        "2010-01-01 | +12010-01-01 | LPC-REC-004 | /records/appointment/0/period/from",
        "\"order\":3 | \"order\":2147483648 | LPC-REC-003 | /records/unit/0/order",
        "\"order\":3 | \"order\":-99999999999999999999999999 | LPC-REC-003 | /records/unit/0/order",
        "\"validFrom\":\"2011-08-11\" | \"validFrom\":\"today\" | LPC-REC-004 | /records/unit/0/validFrom",
        "\"validFrom\":\"2011-08-11\" | \"validFrom\":true | LPC-FILE-006 | /records/unit/0/validFrom",
        // Texts that no store keeps.
        "\"code\":\"U-2\" | \"code\":\"U\\u0000\" | LPC-REC-005 | /records/unit/1/code",
        "\"code\":\"U-2\" | \"code\":\"U\\ud83d\" | LPC-REC-005 | /records/unit/1/code",
        "\"code\":\"U-2\" | \"code\":\"U\\ude00\" | LPC-REC-005 | /records/unit/1/code",
        // Personal values.
        "\"phone\":null | \"phone\":{\"value\":null,\"erased\":null} | LPC-FILE-010"
            + " | /records/official/0/phone",
        "\"phone\":null | \"phone\":{\"value\":\"1\",\"erased\":\"0000000000000000000000000000000000000000000000000000000000000000\"} | LPC-FILE-010"
            + " | /records/official/0/phone",
        "\"phone\":null | \"phone\":{\"value\":null,\"erased\":\"gone\"} | LPC-REC-004"
            + " | /records/official/0/phone/erased",
        "\"phone\":null | \"phone\":{\"value\":\" \",\"erased\":null} | LPC-FILE-010"
            + " | /records/official/0/phone",
        "\"phone\":null | \"phone\":{\"value\":\"1\"} | LPC-REC-001"
            + " | /records/official/0/phone/erased",
        "\"phone\":null | \"phone\":\"139\" | LPC-FILE-006 | /records/official/0/phone",
        // What can't be together.
        "\"through\":null | \"through\":\"2009-12-31\" | LPC-FILE-010 | /records/appointment/0/period",
        "\"code\":\"U-2\" | \"code\":\" \" | LPC-FILE-010 | /records/unit/1",
        "\"code\":\"POST\",\"label\":\"岗位\" | \"code\":\"UNIT\",\"label\":\"机构\" | LPC-FILE-010"
            + " | /records/nil-declaration/0",
        "\"post\":\"P-1\",\"unit\":null | \"post\":null,\"unit\":null | LPC-FILE-010"
            + " | /records/nil-declaration/0",
        "\"code\":\"PROPOSED\",\"label\":\"已评估\" | \"code\":\"REVIEWED\",\"label\":\"已初审\""
            + " | LPC-FILE-010 | /records/assessment/0",
        "\"grade\":{\"rank\":1,\"label\":\"A级\"} | \"grade\":null | LPC-FILE-010"
            + " | /records/assessment/0/steps/0",
        "\"code\":\"RELATIVE\",\"label\":\"亲属\" | \"code\":\"HOLDER\",\"label\":\"岗位任职人\""
            + " | LPC-FILE-009 | /records/procedure-policy/0/withdrawing/1",
        // Not a record at all.
        "\"meeting\":[] | \"meeting\":[null] | LPC-FILE-006 | /records/meeting/0",
        "\"meeting\":[] | \"meeting\":[[]] | LPC-FILE-006 | /records/meeting/0",
      })
  void what_is_wrong_with_a_record_is_said_where_it_stands(
      String right, String wrong, String code, String at) {
    assertThat(good).contains(right);

    List<Violation> violations =
        refused(good.replaceFirst(quoted(right), quotedBy(wrong == null ? "" : wrong)));

    assertThat(violations)
        .extracting(Violation::code, Violation::at)
        .containsExactly(tuple(code, at));
    assertThat(violations.get(0).chinese()).isNotBlank();
    assertThat(violations.get(0).english()).isNotBlank();
  }

  @ParameterizedTest(name = "{0} → {1}: {2} at {3}")
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        "\"schemaVersion\":1 | \"schemaVersion\":2 | LPC-FILE-003 | /schemaVersion",
        "\"schemaVersion\":1 | \"schemaVersion\":\"1\" | LPC-FILE-006 | /schemaVersion",
        "\"schemaVersion\":1, |  | LPC-FILE-004 | /records",
        "\"records\":{ | \"records\":[{ | LPC-FILE-006 | /records",
        "\"records\":{ | \"record\":{ | LPC-FILE-004 | /record",
        "\"unit\":[ | \"units\":[ | LPC-FILE-004 | /records/units",
        "\"bureau\":[], |  | LPC-FILE-004 | /records/post",
        "\"bureau\":[],\"post\":[] | \"post\":[],\"bureau\":[] | LPC-FILE-004 | /records/post",
        "\"bureau\":[] | \"bureau\":[],\"unit\":[] | LPC-FILE-004 | /records/unit",
        "\"bureau\":[] | \"bureau\":{} | LPC-FILE-006 | /records/bureau",
        "\"control-measure\":[]} | \"control-measure\":[],\"case\":[]} | LPC-FILE-004 | /records/case",
        "\"control-measure\":[]} | \"control-measure\":[]},\"more\":1 | LPC-FILE-004 | /more",
      })
  void what_is_wrong_with_the_frame_ends_the_reading(
      String right, String wrong, String code, String at) {
    assertThat(good).contains(right);
    String replacement = wrong == null ? "" : wrong;

    assertThat(refused(good.replaceFirst(quoted(right), quotedBy(replacement))))
        .extracting(Violation::code, Violation::at)
        .containsExactly(tuple(code, at));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "[]", "null", "廉", "{", "{]", "<bureau/>", "{\"schemaVersion\":1}"})
  void what_is_no_such_document_is_refused(String document) {
    assertThat(refused(document)).hasSize(1);
  }

  @Test
  void a_file_that_was_cut_anywhere_is_refused() {
    byte[] whole = good.getBytes(StandardCharsets.UTF_8);

    for (int length = 0; length < whole.length; length += 7) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThat(refused(cut)).as(length + " bytes").hasSize(1);
    }
  }

  @Test
  void a_cut_is_said_with_line_and_column_and_without_the_text() {
    Violation violation = refused(good.substring(0, good.indexOf("陈己") + 1)).get(0);

    assertThat(violation.code()).isEqualTo("LPC-FILE-001");
    assertThat(violation.at()).isEqualTo("/records/official/0/name");
    assertThat(violation.arguments()).containsEntry("line", "1").containsKey("column");
    assertThat(violation.toString()).doesNotContain("陈");
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
    bytes[good.indexOf("职责")] = (byte) 0xFF;

    assertThat(refused(bytes)).extracting(Violation::code).containsExactly("LPC-FILE-001");
  }

  @Test
  void what_follows_the_end_is_refused() {
    assertThat(refused(good + "{}")).extracting(Violation::code).containsExactly("LPC-FILE-004");
    assertThat(Documents.read(good + " \n")).hasSize(7);
  }

  @Test
  void all_that_is_wrong_with_a_record_is_said_at_once_and_the_next_is_read() {
    String document =
        good.replace("\"id\":\"U-1\",\"code\":\"U-1\"", "\"id\":\"?\",\"code\":1")
            .replace("\"id\":\"O-1\",\"code\":\"006\"", "\"id\":\"?\",\"code\":6");

    assertThat(refused(document))
        .extracting(Violation::at)
        .containsExactly(
            "/records/unit/0/id",
            "/records/unit/0/code",
            "/records/official/0/id",
            "/records/official/0/code");
  }

  @Test
  void what_is_right_is_given_before_the_end_says_what_is_wrong() {
    List<ArchivedRecord> read = new ArrayList<>();
    RowSource<ArchivedRecord> records = open(good.replace("\"code\":\"U-1\"", "\"code\":1"));

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> records.forEachRemaining(read::add));

    assertThat(read).extracting(each -> each.record().id().value()).startsWith("U-2", "O-1");
    assertThat(records.hasNext()).isFalse();
    assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void after_a_thousand_it_is_said_that_there_are_more() {
    String document = good.replace("\"meeting\":[]", "\"meeting\":[" + "1,".repeat(5_000) + "1]");

    List<Violation> violations = refused(document);

    assertThat(violations).hasSize(1_001);
    assertThat(violations.get(999).at()).isEqualTo("/records/meeting/999");
    assertThat(violations.get(1_000).code()).isEqualTo("LPC-FILE-011");
  }

  @Test
  void a_thousand_exactly_are_all() {
    String document = good.replace("\"meeting\":[]", "\"meeting\":[" + "1,".repeat(999) + "1]");

    assertThat(refused(document))
        .hasSize(1_000)
        .extracting(Violation::code)
        .doesNotContain("LPC-FILE-011");
  }

  @Test
  void a_text_without_end_is_refused_within_the_bound() {
    InputStream endless =
        new SequenceInputStream(bytes(good.substring(0, good.indexOf("职责"))), new Endless('x'));

    Violation violation = refused(endless).get(0);

    assertThat(violation.code()).isEqualTo("LPC-FILE-002");
    assertThat(violation.at()).isEqualTo("/records/unit/0/functions/0");
  }

  @Test
  void a_name_without_end_and_a_number_without_end_are_refused_within_the_bound() {
    String before = good.substring(0, good.indexOf("\"order\":3"));

    assertThat(refused(new SequenceInputStream(bytes(before + "\""), new Endless('x'))))
        .extracting(Violation::code)
        .containsAnyOf("LPC-FILE-001", "LPC-FILE-002");
    assertThat(refused(new SequenceInputStream(bytes(before + "\"order\":"), new Endless('9'))))
        .extracting(Violation::code)
        .containsAnyOf("LPC-FILE-001", "LPC-FILE-002");
  }

  @Test
  void white_space_without_end_is_refused_within_the_bound() {
    assertThat(refused(new SequenceInputStream(bytes("{"), new Endless(' '))))
        .extracting(Violation::code)
        .containsExactly("LPC-FILE-002");
  }

  @Test
  void nesting_is_bounded() {
    String deep = "[".repeat(100_000);
    String document = good.replace("\"functions\":[\"职责\"]", "\"functions\":" + deep);

    assertThat(refused(document)).extracting(Violation::code).containsExactly("LPC-FILE-002");
  }

  @Test
  void the_number_of_values_of_a_record_is_bounded() {
    String many = "[" + "{},".repeat(Tree.MOST_VALUES) + "{}]";

    assertThat(refused(good.replaceFirst("\\[\"职责\"]", many)))
        .extracting(Violation::code)
        .containsExactly("LPC-FILE-002");
  }

  @Test
  void many_records_pass_where_one_of_their_size_would_not() throws IOException {
    List<ArchivedRecord> many =
        Collections.nCopies(3_000, new ArchivedRecord(round(), Documents.DAY));
    String document = Documents.of(many);
    assertThat(document.length()).isGreaterThan(BoundedInput.MOST_BYTES);

    assertThat(Documents.read(document)).hasSize(3_000);
  }

  @Test
  void a_stream_that_fails_is_no_fault_of_the_document() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("The disk is gone");
          }
        };

    assertThatThrownBy(() -> BureauJson.read(broken).hasNext())
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void the_stream_is_left_open_and_nothing_is_read_once_closed() {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream(good.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    RowSource<ArchivedRecord> records = BureauJson.read(in);
    records.next();
    records.close();

    assertThat(records.hasNext()).isFalse();
    assertThat(closed[0]).isFalse();
  }

  private static Unit unit(String id) {
    return new Unit(UnitId.of(id), 1, id, "社会救助科", UnitKind.SECTION, null, List.of("职责"), 3, false);
  }

  private static SearchRound round() {
    return new SearchRound(
        SearchRoundId.of("SR-1"),
        1,
        "SR-1",
        UnitId.of("U-1"),
        "廉".repeat(6_000),
        Period.from(LocalDate.of(2011, 8, 1)),
        List.of(),
        false);
  }

  private static RowSource<ArchivedRecord> open(String document) {
    return BureauJson.read(bytes(document));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Violation> refused(String document) {
    return refused(bytes(document));
  }

  private static List<Violation> refused(byte[] document) {
    return refused(new ByteArrayInputStream(document));
  }

  private static List<Violation> refused(InputStream document) {
    RowSource<ArchivedRecord> records = BureauJson.read(document);
    RefusedException refusal =
        catchThrowableOfType(RefusedException.class, () -> records.forEachRemaining(record -> {}));
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal.violations();
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }

  private static String quotedBy(String text) {
    return Matcher.quoteReplacement(text);
  }

  /** One byte, again and again. */
  private static final class Endless extends InputStream {
    private final char each;

    Endless(char each) {
      this.each = each;
    }

    @Override
    public int read() {
      return each;
    }
  }
}
