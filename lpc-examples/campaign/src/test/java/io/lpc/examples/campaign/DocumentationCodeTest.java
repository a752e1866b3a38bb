package io.lpc.examples.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java blocks of a page, joined, compile, run and print what their comments say. */
class DocumentationCodeTest {

  private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PRINTED = Pattern.compile("// -> (.*)");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/getting-started.md", "docs/exchange.md"})
  void codeOnThePageRunsAndPrintsWhatItSays(String page) throws Exception {
    String code = blocksOf(page);
    List<String> expected = expectedOf(code);

    List<String> printed = run(code).lines().toList();

    assertThat(expected).isNotEmpty();
    assertThat(withoutOther(printed, expected)).isEqualTo(expected);
  }

  /** What was printed, reduced to the expected line where one begins with it. */
  private static List<String> withoutOther(List<String> printed, List<String> expected) {
    List<String> kept = new ArrayList<>();
    for (String line : printed) {
      expected.stream().skip(kept.size()).limit(1).filter(line::startsWith).forEach(kept::add);
    }
    return kept;
  }

  private static String blocksOf(String page) throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(root().resolve(page)));
    StringBuilder code = new StringBuilder();
    while (blocks.find()) {
      code.append(blocks.group(1));
    }
    return code.toString();
  }

  private static List<String> expectedOf(String code) {
    return PRINTED.matcher(code).results().map(each -> each.group(1).strip()).toList();
  }

  private String run(String code) throws Exception {
    Path source = folder.resolve("Page.java");
    List<String> imports = code.lines().filter(line -> line.startsWith("import ")).toList();
    String body =
        String.join("\n", code.lines().filter(line -> !line.startsWith("import ")).toList());
    Files.writeString(
        source,
        String.join("\n", imports)
            + "\npublic class Page { public static void run() throws Exception {\n"
            + body
            + "\n}}\n");
    compile(source);
    return printedBy(() -> call());
  }

  private void compile(Path source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString());
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void call() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Method run = loader.loadClass("Page").getMethod("run");
      run.invoke(null);
    }
  }

  private static String printedBy(Code code) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      code.run();
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("docs/getting-started.md"))) {
      at = at.getParent();
    }
    assertThat(at).as("the repository's root").isNotNull();
    return at;
  }

  private interface Code {
    void run() throws Exception;
  }
}
