package io.lpc.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lpc.organization.OfficialDraft;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that break naive handling come back as they were, or are refused at their cell. */
class NaughtyTextsTest {

  private static final List<String> OURS =
      List.of(
          "=1+1",
          "\t=1+1",
          "'=1",
          "_x0041_",
          "_x005F_x0041_",
          "__x0041__",
          " 前后 ",
          "\n换行",
          "一\r\n二",
          "\u2028",
          "𠮷野家",
          "0123",
          "1E5",
          "2011-09-30",
          "TRUE",
          "]]>",
          "&amp;");

  @TempDir private Path folder;

  @Test
  void naughty_texts_come_back_unchanged_or_are_refused() throws Exception {
    List<String> texts = new ArrayList<>(OURS);
    texts.addAll(theirs());
    OddFile file = OddFile.of(QingheBook.whole().save(folder));
    StringBuilder sheet =
        new StringBuilder("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>人员编码</t></is></c>")
            .append("<c t=\"inlineStr\"><is><t>姓名</t></is></c></row>");
    for (int i = 0; i < texts.size(); i++) {
      sheet.append(
          "<row r=\"%d\"><c t=\"inlineStr\"><is><t>RY-%03d</t></is></c>".formatted(i + 2, i));
      sheet
          .append("<c t=\"inlineStr\"><is><t>")
          .append(xml(texts.get(i)))
          .append("</t></is></c></row>");
    }
    file.put("xl/worksheets/sheet4.xml", sheet + "</sheetData></worksheet>");

    BureauWorkbook workbook = new BureauWorkbookReader().read(file.save(folder));

    int back = 0;
    for (int i = 0; i < texts.size(); i++) {
      String at = "人员[" + (i + 2) + "]";
      int row = i + 2;
      if (workbook.registers().rows().stream().anyMatch(each -> each.at().equals(at))) {
        assertThat(((OfficialDraft) ById.draft(workbook, at)).name()).isEqualTo(texts.get(i));
        back++;
      } else {
        assertThat(workbook.problems())
            .as(at)
            .anyMatch(each -> each.row() == row && each.column().equals("姓名"));
        assertThat(texts.get(i).isBlank() || CellText.isBlank(texts.get(i))).as(at).isTrue();
      }
    }
    assertThat(back).isGreaterThan(500);
  }

  private static List<String> theirs() throws IOException {
    try (InputStream in =
        NaughtyTextsTest.class.getResourceAsStream("/naughty-strings/blns.json")) {
      return new ObjectMapper().readValue(in, new TypeReference<>() {});
    }
  }

  /** As a spreadsheet program writes it. */
  private static String xml(String text) {
    StringBuilder xml = new StringBuilder();
    for (char c : CellText.encoded(text).toCharArray()) {
      xml.append(c == '\r' || c == '<' || c == '&' || c == '>' ? "&#" + (int) c + ";" : c);
    }
    return xml.toString();
  }
}
