package io.lpc.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Each rule of the architecture catches the fixture that breaks it, and nothing that keeps it. */
class ArchitectureRulesTest {

  private static final String BAD = "io.lpc.architecture.bad";

  @Test
  void floors() {
    assertThat(faults("floors", new Floors(BAD + ".floors").onlyWhatLiesBelow()))
        .anyMatch(fault -> names(fault, "common.Word", "organization.Unit"))
        .anyMatch(fault -> names(fault, "journal.Entry", "store.Store"))
        .anyMatch(fault -> names(fault, "organization.Unit", "risk.Risk"))
        .anyMatch(fault -> names(fault, "risk.Risk", "risk.grading.Grade"))
        .anyMatch(fault -> names(fault, "control.Control", "ledger.Ledger"))
        .anyMatch(fault -> names(fault, "Desk", "inmemory.Memory"))
        .anyMatch(fault -> names(fault, "inmemory.Memory", "Desk"))
        .anyMatch(fault -> names(fault, "power.Power", "warehouse.Shelf"))
        .anyMatch(fault -> fault.startsWith("warehouse has no floor"))
        .hasSize(9);
  }

  @Test
  void a_floor_without_classes() {
    Floors floors = new Floors(BAD + ".pure");
    assertThat(floors.guardedButAbsent(classes("pure")))
        .contains("", "ledger", "risk.grading", "inmemory")
        .doesNotContain("risk", "store", "journal", "common");
  }

  @Test
  void cycles() {
    assertThat(faults("floors", new Floors(BAD + ".floors").noCycle()))
        .anyMatch(fault -> fault.contains("floors.control") && fault.contains("floors.ledger"))
        .anyMatch(fault -> fault.contains("floors.risk") && fault.contains("floors.risk.grading"));
  }

  @Test
  void clocks() {
    assertThat(faults("clock", HouseRules.readNoClock(BAD + ".clock.Settings")))
        .extracting(ArchitectureRulesTest::origin)
        .containsExactlyInAnyOrder(
            "Readings.millis()",
            "Readings.nanos()",
            "Readings.moment()",
            "Readings.later()",
            "Readings.day()",
            "Readings.dayThere()",
            "Readings.systemClock()",
            "Readings.tickingClock()",
            "Readings.source()",
            "Readings.date()",
            "Readings.calendar()",
            "Readings.zone()",
            "Settings.<init>()",
            "Settings.reset()");
  }

  @Test
  void the_machines_language() {
    assertThat(faults("clock", HouseRules.followNoMachineSetting()))
        .extracting(ArchitectureRulesTest::origin)
        .containsExactlyInAnyOrder(
            "Language.format()",
            "Language.formatted()",
            "Language.bytes()",
            "Language.lower()",
            "Language.upper()",
            "Language.pattern()",
            "Language.language()");
  }

  @Test
  void third_party_types_in_signatures() {
    ArchRule rule =
        Signatures.nameNoThirdParty(own("signature"), Set.of(BAD + ".signature.hidden"));
    String leaks = BAD + ".signature.Leaks";
    String validator = " names jakarta.validation.Validator";
    assertThat(faults("signature", rule))
        .containsExactlyInAnyOrder(
            leaks + " names jakarta.validation.ClockProvider",
            leaks + ".FIELD" + validator,
            leaks + ".fieldArgument" + validator,
            leaks + ".<init>(jakarta.validation.Path) names jakarta.validation.Path",
            leaks + ".result()" + validator,
            leaks + ".resultArgument()" + validator,
            leaks + ".parameter([Ljakarta.validation.Validator;)" + validator,
            leaks + ".variable()" + validator,
            leaks + ".thrown() names jakarta.validation.ValidationException",
            leaks + "$Component.<init>(jakarta.validation.Validator)" + validator,
            leaks + "$Component.validator()" + validator,
            leaks + "$Super names jakarta.validation.ClockProvider",
            leaks + "$SuperArgument" + validator);
  }

  @Test
  void libraries() {
    String rejected = BAD + ".signature.Leaks";
    assertThat(faults("signature", HouseRules.useNoLibrary(own("signature"), "none")))
        .anyMatch(fault -> fault.contains(rejected) && fault.contains("jakarta.validation.Path"))
        .noneMatch(fault -> fault.contains("jakarta.validation.constraints"));
    assertThat(faults("signature", HouseRules.useNoLibrary(own("signature"), rejected)))
        .noneMatch(fault -> fault.contains("<" + rejected + "."))
        .anyMatch(fault -> fault.contains("NotExported"));
  }

  @Test
  void framework_annotations() {
    String framed = BAD + ".annotation.Framed bears ";
    assertThat(faults("annotation", HouseRules.bearNoFrameworkAnnotation(name -> false)))
        .containsExactlyInAnyOrder(
            framed + "org.junit.jupiter.api.Tag",
            framed + "org.junit.jupiter.api.Disabled",
            framed + "net.jqwik.api.constraints.NotEmpty");
  }

  @Test
  void constraints_on_what_is_no_record() {
    String constrained = BAD + ".annotation.Constrained bears jakarta.validation.constraints.";
    assertThat(faults("annotation", HouseRules.bearConstraintsOnRecordsOnly()))
        .containsExactlyInAnyOrder(constrained + "NotBlank", constrained + "NotNull");
  }

  @Test
  void rules_that_are_not_pure() {
    assertThat(faults("pure", HouseRules.keepRulesPure(BAD + ".pure")))
        .extracting(ArchitectureRulesTest::origin)
        .containsExactlyInAnyOrder(
            "risk.RiskRules.port(" + BAD + ".pure.risk.RiskPoints)",
            "risk.RiskRules.store(" + BAD + ".pure.store.Session)",
            "risk.RiskRules.clock(java.time.Clock)",
            "risk.RiskRules.log(java.lang.System$Logger)",
            "risk.RiskRules.calendar(" + BAD + ".pure.common.WorkCalendar)",
            "risk.RiskRules$Step.port(" + BAD + ".pure.risk.RiskPoints)");
  }

  @Test
  void records_that_know_the_store() {
    assertThat(faults("pure", HouseRules.keepRecordsFromTheStore(BAD + ".pure")))
        .isNotEmpty()
        .allMatch(fault -> names(fault, "risk.RiskPoint", "store.Session"));
  }

  @Test
  void static_state() {
    String statics = BAD + ".state.Statics.";
    assertThat(faults("state", HouseRules.keepNoStaticState(own("state"), Set.of())))
        .containsExactlyInAnyOrder(
            statics + "counter is not final",
            statics + "ARRAY can be changed",
            statics + "LIST can be changed",
            statics + "MAP can be changed",
            statics + "NUMBER can be changed",
            statics + "TEXT can be changed",
            statics + "LOCAL can be changed",
            statics + "ANYTHING can be changed");
  }

  @Test
  void the_console() {
    assertThat(faults("console", HouseRules.leaveTheConsoleAlone()))
        .extracting(ArchitectureRulesTest::origin)
        .containsExactlyInAnyOrder(
            "Shouts.out()", "Shouts.err()", "Shouts.trace(java.lang.Exception)");
  }

  @Test
  void open_classes() {
    Set<String> known = Set.of(BAD + ".extension.Open$Known");
    assertThat(faults("extension", HouseRules.beFinal(known)))
        .containsExactly(BAD + ".extension.Open is open to extension");
  }

  @Test
  void changes_that_anybody_makes() {
    assertThat(faults("change", HouseRules.beBuiltByCoreOnly(Set.of(BAD + ".change.Change"))))
        .containsExactly(BAD + ".change.Change.<init>() can be called by anybody");
  }

  @Test
  void packages_without_null_marks() {
    assertThat(faults("console", HouseRules.standInNullMarkedPackages()))
        .containsExactly(BAD + ".console.Shouts stands in a package that is not @NullMarked");
  }

  @Test
  void exports() {
    Set<String> exported = Set.of("a", "gone", "side");
    Set<String> packages = Set.of("a", "b", "side");
    assertThat(HouseRules.exportFaults(exported, packages, Set.of("side")))
        .containsExactly("b is not exported", "gone is not there", "side leaks");
  }

  @Test
  void a_rule_over_nothing_fails_by_itself() {
    JavaClasses none = new ClassFileImporter().importPackages(BAD + ".nothing");
    assertThat(none).isEmpty();
    assertThatThrownBy(() -> HouseRules.leaveTheConsoleAlone().check(none))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  private static List<String> faults(String fixture, ArchRule rule) {
    return rule.evaluate(classes(fixture)).getFailureReport().getDetails();
  }

  private static JavaClasses classes(String fixture) {
    return new ClassFileImporter().importPackages(BAD + "." + fixture);
  }

  private static Predicate<JavaClass> own(String fixture) {
    return new Floors(BAD + "." + fixture)::isInside;
  }

  /** Whether a description tells of a use of one type, within the fixture, by another. */
  private static boolean names(String fault, String user, String used) {
    int at = fault.indexOf("." + user);
    return at >= 0 && fault.indexOf("." + used, at + user.length()) > at;
  }

  /** The code unit that a description begins with, without the fixture's package. */
  private static String origin(String fault) {
    String full = fault.substring(fault.indexOf('<') + 1, fault.indexOf('>', fault.indexOf(')')));
    String within = full.substring(BAD.length() + 1);
    return within.substring(within.indexOf('.') + 1);
  }
}
