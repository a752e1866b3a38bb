package io.lpc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What holds for the classes of every module of the library. A module's test extends it; it is
 * handed to the other modules in this one's test archive.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class LibraryRules {

  private static final Predicate<JavaClass> OURS = each -> each.getName().startsWith("io.lpc.");

  private final JavaClasses classes;
  private final int fewest;

  /**
   * Sees a
   *
   * @param member a class of its main code
   * @param fewest at least so many classes; fewer mean that the import went wrong, and every rule
   *     would hold over nothing
   */
  LibraryRules(Class<?> member, int fewest) {
    this.fewest = fewest;
    this.classes =
        new ClassFileImporter()
            .importUrl(locationOf(member))
            .that(DescribedPredicate.describe("written by hand", each -> !isGenerated(each)));
  }

  static URL locationOf(Class<?> member) {
    return member.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Whether nobody wrote a class by hand. */
  boolean isGenerated(JavaClass each) {
    return false;
  }

  /** The class whose constructor alone may take the system's clock; empty if none may. */
  String settings() {
    return "";
  }

  /** The packages that no user sees. */
  Set<String> hidden() {
    return Set.of();
  }

  /** The static fields whose type does not show that they are never changed. */
  Set<String> constants() {
    return Set.of();
  }

  /** The module's classes. */
  final JavaClasses classes() {
    return classes;
  }

  @Test
  final void all_of_the_module_is_seen_and_nothing_else() {
    assertThat(classes)
        .filteredOn(each -> !each.getSimpleName().equals("package-info"))
        .hasSizeGreaterThanOrEqualTo(fewest)
        .allMatch(OURS)
        .noneMatch(each -> each.getSimpleName().endsWith("Test"));
  }

  @Test
  final void nobody_reads_a_clock_but_the_one_injected() {
    HouseRules.readNoClock(settings()).check(classes);
  }

  @Test
  final void nothing_follows_the_machines_language() {
    HouseRules.followNoMachineSetting().check(classes);
  }

  @Test
  final void users_see_no_third_party_type() {
    Signatures.nameNoThirdParty(OURS, hidden()).check(classes);
  }

  @Test
  final void nothing_bears_a_frameworks_annotation() {
    HouseRules.bearNoFrameworkAnnotation(name -> name.startsWith("io.lpc.")).check(classes);
  }

  @Test
  final void nothing_static_changes() {
    HouseRules.keepNoStaticState(OURS, constants()).check(classes);
  }

  @Test
  final void nobody_writes_to_the_console() {
    HouseRules.leaveTheConsoleAlone().check(classes);
  }

  @Test
  final void packages_are_null_marked() {
    HouseRules.standInNullMarkedPackages().check(classes);
  }
}
