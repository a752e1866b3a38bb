package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.archive.Accession;
import io.lpc.common.Id;
import io.lpc.journal.Attempt;
import io.lpc.journal.CanonicalForm;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Reference;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specimens leave no kind of record out, and each differs from its next version. */
class SpecimensTest {

  @Test
  void everyKindOfRecordHasASpecimen() throws Exception {
    Set<String> specimens =
        Specimens.all().stream().map(each -> each.kind().name()).collect(Collectors.toSet());
    specimens.addAll(List.of(Attempt.KIND.name(), Accession.KIND.name()));

    assertThat(kindsOfCore()).isNotEmpty().isEqualTo(new TreeSet<>(specimens));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.lpc.testkit.Specimens#all")
  void aSpecimenIsOneRecordInTwoVersions(Specimen<?> specimen) {
    assertThat(specimen.first().id()).isEqualTo(specimen.next().id());
    assertThat(specimen.first().version()).isEqualTo(1);
    assertThat(specimen.next().version()).isEqualTo(2);
    assertThat(CanonicalForm.of(specimen.next()).text())
        .isNotEqualTo(CanonicalForm.of(specimen.first()).text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.lpc.testkit.Specimens#full")
  void aFullSpecimenNamesAnotherRecordInEveryField(Specimen<?> specimen) {
    assertThat(CanonicalForm.of(specimen.first()).references())
        .extracting(Reference::kind, Reference::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void aSubstitutionReplacesAnIdWhereverItStands() {
    Recorded<?> record = Specimens.prerequisites().get(0);
    Id id = record.id();

    assertThat(Substitution.of(record, id, "other").id().value()).isEqualTo("other");
    assertThat(Substitution.prefixed(record, "F-").id().value()).isEqualTo("F-" + id);
  }

  private static Set<String> kindsOfCore() throws IOException, URISyntaxException {
    URI core = RecordKind.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path place = Path.of(core);
    if (Files.isDirectory(place)) {
      return kindsBelow(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      return kindsBelow(jar.getPath("/"));
    }
  }

  private static Set<String> kindsBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("io"))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> root.relativize(file).toString())
          .filter(name -> !name.endsWith("package-info.class"))
          .map(name -> name.substring(0, name.length() - 6).replaceAll("[/\\\\]", "."))
          .flatMap(SpecimensTest::kindOf)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> kindOf(String type) {
    try {
      Class<?> found = Class.forName(type, false, SpecimensTest.class.getClassLoader());
      return Recorded.class.isAssignableFrom(found) && found.isRecord()
          ? Stream.of(((RecordKind<?>) found.getField("KIND").get(null)).name())
          : Stream.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No kind in " + type, e);
    }
  }
}
