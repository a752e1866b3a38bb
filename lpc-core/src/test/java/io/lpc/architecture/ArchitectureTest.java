package io.lpc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.lpc.Lpc;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The shape of the core. That each rule catches what it forbids is shown in {@link
 * ArchitectureRulesTest}.
 */
class ArchitectureTest {

  private static final String ROOT = "io.lpc";
  private static final String SIDE = "io.lpc.inmemory";
  private static final Floors FLOORS = new Floors(ROOT);

  /** Fewer mean that the import went wrong, and every rule below would hold over nothing. */
  private static final int FEWEST_CLASSES = 250;

  private static final URL LOCATION = Lpc.class.getProtectionDomain().getCodeSource().getLocation();
  private static final JavaClasses CORE = new ClassFileImporter().importUrl(LOCATION);

  @Test
  void all_of_the_core_is_seen_and_nothing_else() {
    assertThat(CORE)
        .filteredOn(each -> !each.getSimpleName().equals("package-info"))
        .hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES)
        .allMatch(FLOORS::isInside);
    assertThat(CORE).noneMatch(each -> each.getSimpleName().endsWith("Test"));
  }

  @Test
  void no_floor_is_guarded_without_being_there() {
    assertThat(FLOORS.guardedButAbsent(CORE)).isEmpty();
  }

  @Test
  void packages_use_only_what_lies_below() {
    FLOORS.onlyWhatLiesBelow().check(CORE);
  }

  @Test
  void packages_form_no_cycle() {
    FLOORS.noCycle().check(CORE);
  }

  @Test
  void nobody_reads_a_clock_but_the_one_injected() {
    HouseRules.readNoClock("io.lpc.Lpc$Builder").check(CORE);
  }

  @Test
  void nothing_follows_the_machines_language() {
    HouseRules.followNoMachineSetting().check(CORE);
  }

  @Test
  void users_see_no_third_party_type() {
    Signatures.nameNoThirdParty(FLOORS::isInside, Set.of(SIDE)).check(CORE);
  }

  @Test
  void libraries_are_used_by_the_draft_check_alone() {
    HouseRules.useNoLibrary(FLOORS::isInside, "io.lpc.store.DraftCheck").check(CORE);
  }

  @Test
  void the_model_bears_no_framework_annotation() {
    HouseRules.bearNoFrameworkAnnotation(name -> name.startsWith("io.lpc.")).check(CORE);
  }

  @Test
  void constraints_stand_on_records_only() {
    HouseRules.bearConstraintsOnRecordsOnly().check(CORE);
  }

  @Test
  void rules_are_pure() {
    HouseRules.keepRulesPure(ROOT).check(CORE);
  }

  @Test
  void ports_are_recognised_as_such() {
    assertThat(CORE.stream().filter(each -> HouseRules.isPort(each, ROOT)))
        .extracting(JavaClass::getSimpleName)
        .contains(
            "Store", "Reading", "Session", "Authorities", "IdSource", "RiskPoints", "Notifier")
        .doesNotContain("Recorded", "Id", "Draft", "ViolationCode", "GradingMethod", "RowSource");
  }

  @Test
  void records_know_nothing_of_the_store() {
    HouseRules.keepRecordsFromTheStore(ROOT).check(CORE);
  }

  @Test
  void nothing_static_changes() {
    HouseRules.keepNoStaticState(FLOORS::isInside).check(CORE);
  }

  @Test
  void nobody_writes_to_the_console() {
    HouseRules.leaveTheConsoleAlone().check(CORE);
  }

  @Test
  void classes_are_final_unless_they_are_values() {
    HouseRules.beFinal(Set.of("io.lpc.store.StoreException")).check(CORE);
  }

  @Test
  void changes_are_made_by_the_core_alone() {
    HouseRules.beBuiltByCoreOnly(Set.of("io.lpc.store.Change", "io.lpc.store.ChangeSet"))
        .check(CORE);
    assertThat(CORE.contain("io.lpc.store.Change")).isTrue();
    assertThat(CORE.contain("io.lpc.store.ChangeSet")).isTrue();
  }

  @Test
  void packages_are_null_marked() {
    HouseRules.standInNullMarkedPackages().check(CORE);
  }

  @Test
  void the_module_exports_every_package_but_the_side_one() throws IOException {
    assertThat(HouseRules.exportFaults(exported(), packages(), Set.of(SIDE))).isEmpty();
  }

  private static Set<String> packages() {
    return CORE.stream()
        .map(JavaClass::getPackage)
        .map(JavaPackage::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> exported() throws IOException {
    try (InputStream bytes = new URL(LOCATION, "module-info.class").openStream()) {
      List<ModuleDescriptor.Exports> exports = List.copyOf(ModuleDescriptor.read(bytes).exports());
      assertThat(exports).noneMatch(ModuleDescriptor.Exports::isQualified);
      return exports.stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
    }
  }
}
