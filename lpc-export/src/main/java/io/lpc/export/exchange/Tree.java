package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.lpc.archive.FileViolation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands at one place as a whole, into texts, numbers, booleans, lists and maps, up to a
 * bound. Used by one thread for one record.
 */
final class Tree {

  /** How deep a record may be. */
  static final int DEEPEST = 16;

  /** How many values a record may hold, objects and arrays among them. */
  static final int MOST_VALUES = 500_000;

  private final JsonParser json;
  private int values;

  Tree(JsonParser json) {
    this.json = json;
  }

  /** The value that begins with the current token. */
  @Nullable Object value(Place at, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new TooLarge(DEEPEST + " levels");
    }
    if (++values > MOST_VALUES) {
      throw new TooLarge(MOST_VALUES + " values");
    }
    return switch (json.currentToken()) {
      case START_OBJECT -> object(at, depth);
      case START_ARRAY -> array(at, depth);
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT -> whole(json.getText());
      case VALUE_NUMBER_FLOAT -> Double.valueOf(json.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** A number that no field can hold is read as roughly what it is. */
  private static Object whole(String digits) {
    try {
      return Long.valueOf(digits);
    } catch (NumberFormatException e) {
      return Double.valueOf(digits);
    }
  }

  private Map<String, @Nullable Object> object(Place at, int depth) throws IOException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      boolean twice = fields.containsKey(name);
      fields.put(name, value(at, depth + 1));
      if (twice) {
        at.add(FileViolation.TWICE.with("what", Place.shown(name)));
      }
    }
    return fields;
  }

  private List<@Nullable Object> array(Place at, int depth) throws IOException {
    List<@Nullable Object> elements = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(at, depth + 1));
    }
    return elements;
  }
}
