package io.lpc.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lpc.common.Labelled;
import io.lpc.common.Text;
import io.lpc.control.Mechanism;
import io.lpc.ledger.LedgerEdition;
import io.lpc.ledger.LedgerRow;
import io.lpc.organization.MajorMatterField;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.grading.AssessmentState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<LedgerRow> ROWS = QingheLedger.rows();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(LedgerJson.schema());

  @ParameterizedTest
  @EnumSource(LedgerEdition.class)
  void both_editions_fulfil_the_published_schema(LedgerEdition edition) throws IOException {
    assertThat(SCHEMA.validate(write(edition, ROWS), InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(write(edition, List.of()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_fulfils_its_own_metaschema() {
    Schema metaschema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(metaschema.validate(LedgerJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_refuses_an_internal_row_in_a_public_ledger() throws IOException {
    ObjectNode document = (ObjectNode) MAPPER.readTree(write(LedgerEdition.INTERNAL, ROWS));
    document.put("edition", "PUBLIC");

    assertThat(SCHEMA.validate(document.toString(), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void the_schema_misses_every_field_that_is_left_out() throws IOException {
    for (LedgerEdition edition : LedgerEdition.values()) {
      JsonNode whole = MAPPER.readTree(write(edition, ROWS));
      for (String field : fields(whole)) {
        ObjectNode document = whole.deepCopy();
        document.remove(field);
        assertThat(SCHEMA.validate(document.toString(), InputFormat.JSON)).as(field).isNotEmpty();
      }
      for (String field : fields(whole.at("/rows/0"))) {
        ObjectNode document = whole.deepCopy();
        ((ObjectNode) document.at("/rows/0")).remove(field);
        assertThat(SCHEMA.validate(document.toString(), InputFormat.JSON)).as(field).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void the_schema_knows_every_code_and_label(String definition, Labelled[] values)
      throws IOException {
    JsonNode coded =
        MAPPER.readTree(LedgerJson.schema()).at("/$defs/" + definition + "/properties");

    assertThat(strings(coded.at("/code/enum")))
        .isEqualTo(Arrays.stream(values).map(each -> ((Enum<?>) each).name()).toList());
    assertThat(strings(coded.at("/label/enum")))
        .isEqualTo(Arrays.stream(values).map(Labelled::chinese).toList());
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of("level", RiskLevel.values()),
        Arguments.of("keyArea", KeyArea.values()),
        Arguments.of("majorField", MajorMatterField.values()),
        Arguments.of("presence", Presence.values()),
        Arguments.of("state", AssessmentState.values()),
        Arguments.of("mechanism", Mechanism.values()));
  }

  @Test
  void an_internal_row_says_everything() throws IOException {
    JsonNode document = MAPPER.readTree(write(LedgerEdition.INTERNAL, List.of(ROWS.get(6))));

    assertThat(document)
        .isEqualTo(
            MAPPER.readTree(
                """
                {
                  "schemaVersion": 1,
                  "bureau": {"name": "清河区民政局"},
                  "asOf": "2011-09-30",
                  "preparedBy": "局廉能风险防控工作领导小组办公室",
                  "edition": "INTERNAL",
                  "rows": [
                    {
                      "number": 1,
                      "riskPoint": "risk-BG-001",
                      "code": "BG-001",
                      "unit": "办公室",
                      "post": "出纳岗",
                      "level": {"code": "INDIVIDUAL", "label": "个人岗位风险"},
                      "category": "制度机制风险",
                      "keyArea": {"code": "MONEY", "label": "钱"},
                      "majorField": null,
                      "presence": {"code": "POSSIBLE", "label": "可能存在"},
                      "content": "现金和印鉴管理漏洞",
                      "manifestations": ["坐支现金、白条抵库", "支票、印鉴一人保管"],
                      "state": {"code": "DECIDED", "label": "已审定"},
                      "grade": {"rank": 1, "label": "A级"},
                      "stale": false,
                      "measures": [
                        {
                          "code": "CS-BG-001-1",
                          "mechanism": {"code": "SUPERVISION", "label": "监督"},
                          "text": "印鉴分管,每月末由会计盘库并签字",
                          "owner": "会计岗",
                          "dueOn": "2011-10-15"
                        }
                      ],
                      "head": {"office": "办公室主任", "name": "冯戊"},
                      "leader": {"office": "局长", "name": "周甲"}
                    }
                  ]
                }
                """));
  }

  @Test
  void a_public_row_says_what_the_printed_one_shows() throws IOException {
    JsonNode document = MAPPER.readTree(write(LedgerEdition.PUBLIC, List.of(ROWS.get(6))));

    assertThat(document.at("/rows/0"))
        .isEqualTo(
            MAPPER.readTree(
                """
                {
                  "number": 1,
                  "unit": "办公室",
                  "post": "出纳岗",
                  "level": {"code": "INDIVIDUAL", "label": "个人岗位风险"},
                  "category": "制度机制风险",
                  "content": "现金和印鉴管理漏洞",
                  "manifestations": ["坐支现金、白条抵库", "支票、印鉴一人保管"],
                  "grade": {"rank": 1, "label": "A级"},
                  "measures": [{"text": "印鉴分管,每月末由会计盘库并签字"}],
                  "head": {"office": "办公室主任"},
                  "leader": {"office": "局长"}
                }
                """));
  }

  @Test
  void what_has_no_value_is_null_and_there() throws IOException {
    JsonNode row = MAPPER.readTree(write(LedgerEdition.INTERNAL, ROWS)).at("/rows/10");

    assertThat(row.get("state").isNull()).isTrue();
    assertThat(row.get("grade").isNull()).isTrue();
    assertThat(row.get("leader").isNull()).isTrue();
    assertThat(row.at("/head/name").isNull()).isTrue();
  }

  @Test
  void the_public_ledger_holds_no_name_no_special_and_no_undecided_or_stale_risk()
      throws IOException {
    String document = write(LedgerEdition.PUBLIC, ROWS);

    assertThat(document).doesNotContain(QingheLedger.OFFICIALS).doesNotContain("SPECIAL");
    assertThat(MAPPER.readTree(document).get("rows")).hasSize(9);
    ROWS.stream()
        .filter(row -> !LedgerEdition.PUBLIC.shows(row))
        .forEach(row -> assertThat(document).doesNotContain(row.content()));
  }

  @Test
  void naughty_texts_come_back_unchanged_or_are_refused_with_their_place() throws IOException {
    List<String> printable = new ArrayList<>();
    for (String text : NaughtyStrings.all()) {
      if (text.indexOf('\u0000') >= 0 || Text.isStorable(text)) {
        printable.add(text);
        continue;
      }
      assertThatExceptionOfType(UnprintableText.class)
          .isThrownBy(() -> write(LedgerEdition.PUBLIC, List.of(QingheLedger.saying(text))))
          .satisfies(
              e -> {
                assertThat(e.row()).isEqualTo("SJ-001");
                assertThat(e.column()).isEqualTo("/rows/0/content");
              });
    }

    List<LedgerRow> rows = printable.stream().map(QingheLedger::saying).toList();
    List<String> contents = new ArrayList<>();
    MAPPER
        .readTree(write(LedgerEdition.PUBLIC, rows))
        .get("rows")
        .forEach(row -> contents.add(row.get("content").textValue()));
    assertThat(contents).isEqualTo(printable).hasSizeGreaterThan(530);
  }

  @Test
  void a_refused_text_is_located_down_to_its_place_in_a_list() {
    LedgerRow row =
        QingheLedger.row("SJ-009", "社会救助科", "业务流程风险")
            .content("入户调查走过场")
            .shows("不入户")
            .measure(Mechanism.SUPERVISION, "双人入户", null, null)
            .measure(Mechanism.WARNING, "\ud842", null, null)
            .by(null, null);

    assertThatExceptionOfType(UnprintableText.class)
        .isThrownBy(() -> write(LedgerEdition.INTERNAL, List.of(ROWS.get(0), row)))
        .withMessageContaining(
            "/rows/1/measures/1/text of risk point SJ-009 holds U+D842 as character 1")
        .withMessageNotContaining("双人入户");
  }

  @Test
  void half_a_ledger_is_no_json() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<LedgerRow> rows = List.of(ROWS.get(0), QingheLedger.saying("\ud842"));
    LedgerJson ledger = new LedgerJson(QingheLedger.HEADING, LedgerEdition.INTERNAL);

    assertThatExceptionOfType(UnprintableText.class)
        .isThrownBy(() -> ledger.write(QingheLedger.source(rows), out));
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> MAPPER.readTree(out.toByteArray()));
  }

  @Test
  void the_same_rows_give_the_same_bytes() throws IOException {
    assertThat(write(LedgerEdition.INTERNAL, ROWS)).isEqualTo(write(LedgerEdition.INTERNAL, ROWS));
  }

  @Test
  void a_unit_that_is_not_said_is_null() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LedgerHeading heading = new LedgerHeading("清河区民政局", LocalDate.of(2011, 9, 30), null);
    new LedgerJson(heading, LedgerEdition.PUBLIC).write(QingheLedger.source(ROWS), out);

    JsonNode document = MAPPER.readTree(out.toByteArray());
    assertThat(document.get("preparedBy").isNull()).isTrue();
    assertThat(SCHEMA.validate(document.toString(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void rows_leave_while_more_are_read_and_the_callers_stream_stays_open() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("Closed");
          }
        };
    Stream<LedgerRow> rows =
        Stream.generate(() -> ROWS.get(0)).limit(1_000).peek(row -> sizes.add(out.size()));

    long written =
        new LedgerJson(QingheLedger.HEADING, LedgerEdition.INTERNAL)
            .write(QingheLedger.source(rows.iterator()), out);

    assertThat(written).isEqualTo(1_000);
    assertThat(sizes.get(100)).isPositive();
    assertThat(sizes.get(900)).isGreaterThan(sizes.get(500));
  }

  @Test
  void the_schema_is_utf_8_beside_the_classes() throws IOException {
    try (InputStream in = LedgerJson.class.getResourceAsStream("ledger.schema.json")) {
      assertThat(new ByteArrayInputStream(LedgerJson.schema().getBytes(StandardCharsets.UTF_8)))
          .hasSameContentAs(in);
    }
  }

  private static String write(LedgerEdition edition, List<LedgerRow> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LedgerJson(QingheLedger.HEADING, edition).write(QingheLedger.source(rows), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> strings(JsonNode array) {
    List<String> texts = new ArrayList<>();
    ((ArrayNode) array).forEach(each -> texts.add(each.textValue()));
    return texts;
  }
}
