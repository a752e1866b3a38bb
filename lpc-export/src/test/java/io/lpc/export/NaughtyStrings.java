package io.lpc.export;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Texts that break naive handling. */
final class NaughtyStrings {

  private static final List<String> OURS =
      List.of(
          "=1+1",
          "+86",
          "-1",
          "@SUM(A1)",
          "=HYPERLINK(\"http://example.invalid\")",
          "\t=1+1",
          "'=1",
          "_x0041_",
          "_x005F_x0041_",
          "a_x000d_b",
          "__x0041__",
          " 前后有空格 ",
          "\n换行开头",
          "一\r\n二",
          "\u2028",
          "𠮷野家",
          "0123",
          "1E5",
          "2011-09-30",
          "\u0000",
          "\ud842",
          "\udfb7",
          "\uffff");

  private NaughtyStrings() {}

  static List<String> all() {
    try (InputStream in = NaughtyStrings.class.getResourceAsStream("/naughty-strings/blns.json")) {
      List<String> theirs = new ObjectMapper().readValue(in, new TypeReference<>() {});
      return Stream.concat(theirs.stream(), OURS.stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Said independently of the code under test: what XML 1.0 calls Char. */
  static boolean isXml(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c == 0x9
                    || c == 0xA
                    || c == 0xD
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || (c >= 0x10000 && c <= 0x10FFFF));
  }
}
