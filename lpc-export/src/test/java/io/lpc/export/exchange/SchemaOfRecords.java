package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lpc.common.Labelled;
import io.lpc.journal.RecordKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema that the forms of the records come to. */
final class SchemaOfRecords {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String ERASABLE = "Personal";

  private final Descriptions descriptions;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private SchemaOfRecords(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  static String rendered(Descriptions descriptions) {
    ObjectNode schema = new SchemaOfRecords(descriptions).document();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(lines);
    try {
      return MAPPER.writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode document() {
    ObjectNode sections = MAPPER.createObjectNode();
    for (ArchivedForm section : Forms.SECTIONS) {
      sections.set(
          section.kind().name(),
          object().put("type", "array").set("items", reference(kindName(section.kind()), section)));
    }
    ObjectNode properties = object();
    properties.set(BureauJson.VERSION_FIELD, object().put("const", BureauJson.SCHEMA_VERSION));
    properties.set(
        BureauJson.RECORDS_FIELD,
        closed(sections)
            .put("description", "The records by kind; the sections stand in this order."));
    ObjectNode schema =
        object()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", "urn:lpc:schema:bureau:" + BureauJson.SCHEMA_VERSION)
            .put("title", "单位数据交换文件")
            .put(
                "description",
                "Everything a bureau has on record, as it stands. Internal: personal fields stand in"
                    + " clear. Every field is always there, null if it has no value; schemaVersion"
                    + " comes first. To be restored, a day of a record lies from 1900-01-01 through"
                    + " 2199-12-31.");
    schema.setAll(closed(properties));
    ObjectNode all = schema.putObject("$defs");
    definitions.forEach(all::set);
    return schema;
  }

  private static String kindName(RecordKind<?> kind) {
    return kind.type().getSimpleName();
  }

  private ObjectNode of(Form form) {
    if (form instanceof TextForm text) {
      return text(text);
    }
    if (form instanceof NumberForm number) {
      return object()
          .put("type", "integer")
          .put("minimum", number.least())
          .put("maximum", number.most());
    }
    if (form instanceof FlagForm) {
      return object().put("type", "boolean");
    }
    if (form instanceof CodedForm coded) {
      return reference(named(coded.type()), form);
    }
    if (form instanceof PersonalForm) {
      return reference(ERASABLE, form);
    }
    if (form instanceof ListForm list) {
      return object().put("type", "array").set("items", of(list.element()));
    }
    if (form instanceof SetForm set) {
      return of(set.list()).put("uniqueItems", true);
    }
    if (form instanceof MapForm map) {
      ObjectNode pair = object();
      pair.set("key", of(map.key()));
      pair.set("value", of(map.value()));
      return object().put("type", "array").set("items", closed(pair));
    }
    if (form instanceof OneOfForm choice) {
      return oneOf(choice);
    }
    return reference(named(((GroupForm) form).type()), form);
  }

  private static ObjectNode text(TextForm form) {
    ObjectNode text = object().put("type", "string");
    if (form == TextForm.DATE) {
      text.put("format", "date");
    }
    return form.pattern() == null ? text : text.put("pattern", "^(?:" + form.pattern() + ")$");
  }

  private ObjectNode oneOf(OneOfForm choice) {
    ArrayNode groups = MAPPER.createArrayNode();
    choice
        .groups()
        .forEach(
            (name, group) -> {
              ObjectNode properties = object();
              properties.set(OneOfForm.TYPE, object().put("const", name));
              properties.setAll(properties(group));
              groups.add(closed(properties).put("description", descriptions.of(group.type())));
            });
    return object().set("oneOf", groups);
  }

  private ObjectNode reference(String name, Form form) {
    if (!definitions.containsKey(name)) {
      ObjectNode definition = object();
      definitions.put(name, definition);
      definition.setAll(defined(form));
    }
    return object().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode defined(Form form) {
    if (form instanceof CodedForm coded) {
      ArrayNode values = MAPPER.createArrayNode();
      for (Labelled each : coded.values()) {
        values.add(object().put("code", CodedForm.code(each)).put("label", each.chinese()));
      }
      return object().put("description", descriptions.of(coded.type())).set("enum", values);
    }
    if (form instanceof ArchivedForm archived) {
      ObjectNode properties = properties(archived.group());
      properties.set(
          ArchivedForm.VALID_FROM,
          nullable(text(TextForm.DATE))
              .put(
                  "description",
                  "The first day on which it holds; null if it reaches back without limit."));
      return closed(properties).put("description", descriptions.of(archived.kind().type()));
    }
    if (form instanceof GroupForm group) {
      return closed(properties(group)).put("description", descriptions.of(group.type()));
    }
    return personal();
  }

  private static ObjectNode personal() {
    ObjectNode clear = object();
    clear.set("value", object().put("type", "string").put("minLength", 1));
    clear.set("erased", object().put("type", "null"));
    ObjectNode erased = object();
    erased.set("value", object().put("type", "null"));
    erased.set("erased", text(TextForm.DIGEST));
    ArrayNode either = MAPPER.createArrayNode().add(closed(clear)).add(closed(erased));
    return object()
        .put(
            "description",
            "个人信息字段: the value in clear, or the commitment that is left of an erased one.")
        .set("oneOf", either);
  }

  private ObjectNode properties(GroupForm group) {
    ObjectNode properties = object();
    for (GroupForm.Field each : group.fields()) {
      ObjectNode property = each.nullable() ? nullable(of(each.form())) : of(each.form());
      String said = descriptions.of(group.type(), each.name());
      properties.set(each.name(), said.isEmpty() ? property : property.put("description", said));
    }
    return properties;
  }

  private static ObjectNode nullable(ObjectNode schema) {
    return object()
        .set("anyOf", MAPPER.createArrayNode().add(schema).add(object().put("type", "null")));
  }

  /** An object that has just these properties. */
  private static ObjectNode closed(ObjectNode properties) {
    ObjectNode object = object().put("type", "object");
    object.set("properties", properties);
    ArrayNode names = object.putArray("required");
    List.copyOf(properties.properties()).forEach(each -> names.add(each.getKey()));
    return object.put("additionalProperties", false);
  }

  private static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** VotingRule.Part for a type within another. */
  private static String named(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : named(outer) + "." + type.getSimpleName();
  }
}
