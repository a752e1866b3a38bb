package io.lpc.export.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells share. */
final class SharedStrings {

  private final List<String> texts = new ArrayList<>();

  static SharedStrings of(Xlsx file, Limits limits) throws IOException {
    SharedStrings strings = new SharedStrings();
    String part = file.strings();
    if (part == null) {
      return strings;
    }
    long characters = 0;
    try (Xml xml = file.xml(part)) {
      while (xml.next()) {
        if (xml.begins(2, "si")) {
          String text = xml.text();
          characters += text.length() + Limits.OVERHEAD;
          if (strings.texts.size() == limits.strings() || characters > limits.characters()) {
            throw BrokenWorkbook.tooLarge(part, Integer.toString(limits.strings()));
          }
          strings.texts.add(text);
        }
      }
    }
    return strings;
  }

  /**
   * A text by its place.
   *
   * @throws BrokenWorkbook if there is none; it then is the part's that asks for it
   */
  String at(int place, String part) throws BrokenWorkbook {
    if (place < 0 || place >= texts.size()) {
      throw BrokenWorkbook.damaged(part);
    }
    return texts.get(place);
  }
}
