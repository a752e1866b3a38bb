package io.lpc.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lpc.archive.RegisterRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bureau kept elsewhere goes into the template, and is read from it. */
class FilledTemplateTest {

  private static final Map<String, List<Map<String, String>>> KEPT =
      Map.of(
          "bureau",
          List.of(Map.of("单位全称", "清河区民政局", "所在区县", "清河区", "上级机关", "清河区纪委")),
          "units",
          List.of(
              Map.of("单位编码", "LD", "单位名称", "局领导班子", "单位类型", "局领导班子"),
              Map.of("单位编码", "BGS", "单位名称", "", "单位类型", "内设机构")));

  @TempDir private Path folder;

  @Test
  void its_rows_are_read_as_they_were_written_and_no_example_is_among_them() throws IOException {
    BureauWorkbook read = new BureauWorkbookReader().read(written(KEPT));

    assertThat(read.registers().rows())
        .extracting(RegisterRow::at)
        .containsExactly("本局[2]", "单位[2]");
    assertThat(read.problems()).extracting(WorkbookProblem::place).containsExactly("单位!B3(单位名称)");
  }

  @Test
  void the_code_of_a_row_with_a_problem_is_left_out() throws IOException {
    BureauWorkbook read = new BureauWorkbookReader().read(written(KEPT));

    assertThat(read.codesLeftOut()).containsExactly("BGS");
  }

  @Test
  void a_header_that_the_sheet_lacks_is_a_mistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(Map.of("units", List.of(Map.of("名称", "办公室")))))
        .withMessageContaining("名称");
  }

  private Path written(Map<String, List<Map<String, String>>> rows) throws IOException {
    Path file = folder.resolve("本局.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new BureauWorkbookTemplate().write(sheet -> rows.getOrDefault(sheet, List.of()), out);
    }
    return file;
  }
}
