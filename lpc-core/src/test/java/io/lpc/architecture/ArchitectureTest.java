package io.lpc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
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
 * The shape of the core, beside what holds for every module. That each rule catches what it forbids
 * is shown in {@link ArchitectureRulesTest}.
 */
class ArchitectureTest extends LibraryRules {

  private static final String ROOT = "io.lpc";
  private static final String SIDE = "io.lpc.inmemory";
  private static final Floors FLOORS = new Floors(ROOT);

  private final JavaClasses core = classes();

  ArchitectureTest() {
    super(Lpc.class, 250);
  }

  @Override
  String settings() {
    return "io.lpc.Lpc$Builder";
  }

  @Override
  Set<String> hidden() {
    return Set.of(SIDE);
  }

  @Test
  void every_class_stands_on_a_floor() {
    assertThat(core)
        .filteredOn(each -> !each.getSimpleName().equals("package-info"))
        .allMatch(FLOORS::isInside);
  }

  @Test
  void no_floor_is_guarded_without_being_there() {
    assertThat(FLOORS.guardedButAbsent(core)).isEmpty();
  }

  @Test
  void packages_use_only_what_lies_below() {
    FLOORS.onlyWhatLiesBelow().check(core);
  }

  @Test
  void packages_form_no_cycle() {
    FLOORS.noCycle().check(core);
  }

  @Test
  void libraries_are_used_by_the_draft_check_alone() {
    HouseRules.useNoLibrary(FLOORS::isInside, "io.lpc.store.DraftCheck").check(core);
  }

  @Test
  void constraints_stand_on_records_only() {
    HouseRules.bearConstraintsOnRecordsOnly().check(core);
  }

  @Test
  void rules_are_pure() {
    HouseRules.keepRulesPure(ROOT).check(core);
  }

  @Test
  void ports_are_recognised_as_such() {
    assertThat(core.stream().filter(each -> HouseRules.isPort(each, ROOT)))
        .extracting(JavaClass::getSimpleName)
        .contains(
            "Store", "Reading", "Session", "Authorities", "IdSource", "RiskPoints", "Notifier")
        .doesNotContain("Recorded", "Id", "Draft", "ViolationCode", "GradingMethod", "RowSource");
  }

  @Test
  void records_know_nothing_of_the_store() {
    HouseRules.keepRecordsFromTheStore(ROOT).check(core);
  }

  @Test
  void classes_are_final_unless_they_are_values() {
    HouseRules.beFinal(Set.of("io.lpc.store.StoreException")).check(core);
  }

  @Test
  void changes_are_made_by_the_core_alone() {
    HouseRules.beBuiltByCoreOnly(Set.of("io.lpc.store.Change", "io.lpc.store.ChangeSet"))
        .check(core);
    assertThat(core.contain("io.lpc.store.Change")).isTrue();
    assertThat(core.contain("io.lpc.store.ChangeSet")).isTrue();
  }

  @Test
  void the_module_exports_every_package_but_the_side_one() throws IOException {
    assertThat(HouseRules.exportFaults(exported(), packages(), Set.of(SIDE))).isEmpty();
  }

  private Set<String> packages() {
    return core.stream()
        .map(JavaClass::getPackage)
        .map(JavaPackage::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> exported() throws IOException {
    try (InputStream bytes = new URL(locationOf(Lpc.class), "module-info.class").openStream()) {
      List<ModuleDescriptor.Exports> exports = List.copyOf(ModuleDescriptor.read(bytes).exports());
      assertThat(exports).noneMatch(ModuleDescriptor.Exports::isQualified);
      return exports.stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
    }
  }
}
