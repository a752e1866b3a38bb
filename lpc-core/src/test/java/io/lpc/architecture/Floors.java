package io.lpc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The floors of the core: a package uses only what lies below it. A new package gets its floor here
 * before it gets its first class; the numbers leave room for those still to come.
 *
 * @param root the package above all floors: {@code io.lpc}, or that of a known-bad fixture
 */
record Floors(String root) {

  private static final String SIDE = "inmemory";

  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          entry("", 9),
          entry("archive", 8),
          entry("ledger", 6),
          entry("control", 5),
          entry("risk", 4),
          entry("risk.grading", 4),
          entry("power", 2),
          entry("organization", 1),
          entry("store", 0),
          entry("journal", 0),
          entry("common", 0));

  /** Who, on one floor, may use whom. */
  private static final Map<String, Set<String>> NEIGHBOURS =
      Map.of(
          "risk.grading", Set.of("risk"),
          "store", Set.of("journal", "common"),
          "journal", Set.of("common"));

  /** Each class stands on a floor, and uses only what lies below it. */
  ArchRule onlyWhatLiesBelow() {
    return classes()
        .should(
            new ArchCondition<>("use only what lies below their own floor") {
              @Override
              public void check(JavaClass user, ConditionEvents events) {
                String from = relative(user);
                if (!isKnown(from)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          user, from + " has no floor: " + user.getName()));
                  return;
                }
                for (Dependency use : user.getDirectDependenciesFromSelf()) {
                  JavaClass used = use.getTargetClass().getBaseComponentType();
                  if (isInside(used) && !allows(user, used)) {
                    events.add(SimpleConditionEvent.violated(user, use.getDescription()));
                  }
                }
              }
            });
  }

  /** No package reaches itself through others. */
  ArchRule noCycle() {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return isInside(javaClass)
                    ? SliceIdentifier.of(javaClass.getPackageName())
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "packages of " + root;
              }
            })
        .should()
        .beFreeOfCycles();
  }

  /** Packages of the table that hold no class: rules about them would guard nothing. */
  Set<String> guardedButAbsent(JavaClasses classes) {
    Set<String> absent = new TreeSet<>(FLOORS.keySet());
    absent.add(SIDE);
    classes.forEach(each -> absent.remove(relative(each)));
    return absent;
  }

  /** Whether a class lies in the packages that the floors order. */
  boolean isInside(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    return name.equals(root) || name.startsWith(root + ".");
  }

  private boolean allows(JavaClass user, JavaClass used) {
    String from = relative(user);
    String to = relative(used);
    if (from.equals(to)) {
      return true;
    }
    if (to.equals(SIDE)) {
      return user.getName().equals(root + ".Lpc");
    }
    if (!FLOORS.containsKey(to)) {
      return false;
    }
    if (from.equals(SIDE)) {
      return !to.isEmpty();
    }
    return FLOORS.get(to) < FLOORS.get(from)
        || NEIGHBOURS.getOrDefault(from, Set.of()).contains(to);
  }

  private static boolean isKnown(String relative) {
    return FLOORS.containsKey(relative) || relative.equals(SIDE);
  }

  private String relative(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    return name.equals(root) ? "" : name.substring(root.length() + 1);
  }
}
