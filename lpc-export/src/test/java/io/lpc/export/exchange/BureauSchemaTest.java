package io.lpc.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lpc.testkit.Specimen;
import io.lpc.testkit.Specimens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BureauSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path PAGE =
      Path.of("src/main/resources/io/lpc/export/exchange/bureau.schema.json");
  private static final Path CORE = Path.of("../lpc-core/src/main/java");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(BureauJson.schema());

  @Test
  void the_published_schema_is_as_the_records_are() throws IOException {
    String rendered = SchemaOfRecords.rendered(new Descriptions(CORE));
    if (Boolean.getBoolean("lpc.docs.write")) {
      Files.writeString(PAGE, rendered);
    }

    assertThat(PAGE)
        .as(
            "a changed record changes the format; raise its version if files are about, "
                + "and run again with -Dlpc.docs.write=true")
        .hasContent(rendered);
  }

  @Test
  void the_schema_fulfils_its_own_metaschema() {
    Schema metaschema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(metaschema.validate(BureauJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.lpc.testkit.Specimens#all")
  void a_record_of_any_kind_fulfils_the_schema(Specimen<?> specimen) throws IOException {
    assertThat(SCHEMA.validate(Documents.of(specimen.first()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_misses_every_field_that_is_left_out_and_refuses_any_other() throws IOException {
    for (Specimen<?> specimen : Specimens.full()) {
      String section = specimen.kind().name();
      JsonNode whole = MAPPER.readTree(Documents.of(specimen.first()));
      ObjectNode more = whole.deepCopy();
      ((ObjectNode) more.at("/records/" + section + "/0")).put("more", 1);
      assertThat(SCHEMA.validate(more.toString(), InputFormat.JSON)).isNotEmpty();
      for (String field : fields(whole.at("/records/" + section + "/0"))) {
        ObjectNode less = whole.deepCopy();
        ((ObjectNode) less.at("/records/" + section + "/0")).remove(field);
        assertThat(SCHEMA.validate(less.toString(), InputFormat.JSON))
            .as(section + "." + field)
            .isNotEmpty();
      }
    }
  }

  @Test
  void every_field_is_described() throws IOException {
    JsonNode definitions = MAPPER.readTree(BureauJson.schema()).at("/$defs");

    for (JsonNode definition : definitions) {
      for (JsonNode property : definition.path("properties")) {
        assertThat(property.path("description").asText()).as(property.toString()).isNotBlank();
      }
    }
  }

  private static List<String> fields(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
