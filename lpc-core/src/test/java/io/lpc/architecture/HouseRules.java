package io.lpc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of the house that look at one class at a time. Each is checked against the core and against
 * a fixture that breaks it.
 */
final class HouseRules {

  private static final Set<String> CLOCK_READINGS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.ZoneId.systemDefault",
          "java.time.InstantSource.system",
          "java.util.Calendar.getInstance",
          "java.util.GregorianCalendar.<init>",
          "java.util.TimeZone.getDefault");

  private static final Set<String> MACHINE_SETTINGS =
      Set.of(
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.getBytes()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Locale.getDefault()");

  /** Rules proper: values in, a verdict out. */
  private static final Pattern RULE =
      Pattern.compile(
          ".*(Rules|Rule|Policy|Matrix)|Deadlines|CriteriaCount|Questionnaire|JournalVerifier");

  private static final Set<String> IMMUTABLE =
      Set.of("java.util.ImmutableCollections$", "java.util.Collections$Unmodifiable");

  private HouseRules() {}

  /**
   * Nobody reads a clock but the one that was injected, and nobody asks for the machine's zone.
   *
   * @param settings name of the class whose constructor alone may take the system's clock as a
   *     default
   */
  static ArchRule readNoClock(String settings) {
    return forEach(
        "read no clock but the injected one",
        (javaClass, report) -> {
          for (JavaAccess<?> access : javaClass.getAccessesFromSelf()) {
            if (readsClock(access) && !isDefault(access, settings)) {
              report.accept(access.getDescription());
            }
          }
        });
  }

  private static boolean readsClock(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String called = owner.getName() + "." + access.getName();
    boolean takesClock =
        parameters(access).stream().anyMatch(each -> each.isAssignableTo(Clock.class));
    if (CLOCK_READINGS.contains(called)) {
      return true;
    }
    if (called.equals("java.util.Date.<init>")) {
      return parameters(access).isEmpty();
    }
    if (owner.isEquivalentTo(Clock.class)) {
      return access.getName().startsWith("system")
          || (access.getName().startsWith("tick") && !takesClock);
    }
    return owner.getPackageName().startsWith("java.time")
        && access.getName().equals("now")
        && !takesClock;
  }

  private static List<JavaClass> parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        ? target.getRawParameterTypes()
        : List.of();
  }

  private static boolean isDefault(JavaAccess<?> access, String settings) {
    return access.getOriginOwner().getName().equals(settings)
        && access.getOrigin().isConstructor()
        && access.getTarget().getFullName().equals("java.time.Clock.systemUTC()");
  }

  /** Nothing is written or read by the language or the encoding that the machine is set to. */
  static ArchRule followNoMachineSetting() {
    return forEach(
        "follow no setting of the machine",
        (javaClass, report) -> {
          for (JavaAccess<?> access : javaClass.getAccessesFromSelf()) {
            if (MACHINE_SETTINGS.contains(access.getTarget().getFullName())) {
              report.accept(access.getDescription());
            }
          }
        });
  }

  /**
   * No library is used, but for annotations of constraints and nullness.
   *
   * @param own whether a type is ours
   * @param draftCheck name of the one class that runs the constraints
   */
  static ArchRule useNoLibrary(Predicate<JavaClass> own, String draftCheck) {
    return forEach(
        "use no library but for constraint and nullness annotations",
        (javaClass, report) -> {
          for (Dependency use : javaClass.getDirectDependenciesFromSelf()) {
            JavaClass used = use.getTargetClass().getBaseComponentType();
            boolean annotation =
                used.getPackageName().startsWith("org.jspecify.")
                    || used.getPackageName().equals("jakarta.validation.constraints")
                    || used.getName().equals("jakarta.validation.Valid");
            if (!used.isPrimitive()
                && !used.getPackageName().startsWith("java.")
                && !used.getPackageName().startsWith("javax.crypto")
                && !own.test(used)
                && !annotation
                && !javaClass.getName().equals(draftCheck)) {
              report.accept(use.getDescription());
            }
          }
        });
  }

  /** No framework's annotation stands on anything. */
  static ArchRule bearNoFrameworkAnnotation(Predicate<String> own) {
    return forEach(
        "bear no framework's annotation",
        (javaClass, report) ->
            annotationsOn(javaClass.reflect()).stream()
                .map(each -> each.annotationType().getName())
                .filter(
                    name ->
                        !name.startsWith("java.lang.")
                            && !name.startsWith("org.jspecify.")
                            && !name.startsWith("jakarta.validation.")
                            && !own.test(name))
                .distinct()
                .forEach(name -> report.accept(javaClass.getName() + " bears " + name)));
  }

  /** Constraints stand on records only: on drafts, and on the values that drafts are made of. */
  static ArchRule bearConstraintsOnRecordsOnly() {
    return forEach(
        "bear constraints only if they are records",
        (javaClass, report) ->
            annotationsOn(javaClass.reflect()).stream()
                .map(each -> each.annotationType().getName())
                .filter(name -> name.startsWith("jakarta.validation.") && !javaClass.isRecord())
                .distinct()
                .forEach(name -> report.accept(javaClass.getName() + " bears " + name)));
  }

  private static List<Annotation> annotationsOn(Class<?> type) {
    List<AnnotatedElement> bearers = new ArrayList<>(List.of(type));
    List<AnnotatedType> types = new ArrayList<>(List.of(type.getAnnotatedInterfaces()));
    for (Field field : type.getDeclaredFields()) {
      bearers.add(field);
      types.add(field.getAnnotatedType());
    }
    Stream<Executable> executables =
        Stream.concat(
            Arrays.stream(type.getDeclaredMethods()),
            Arrays.stream(type.getDeclaredConstructors()));
    executables.forEach(
        each -> {
          bearers.add(each);
          bearers.addAll(List.of(each.getParameters()));
          types.add(each.getAnnotatedReturnType());
          types.addAll(List.of(each.getAnnotatedParameterTypes()));
        });
    types.forEach(each -> collect(each, bearers));
    return bearers.stream().flatMap(each -> Arrays.stream(each.getDeclaredAnnotations())).toList();
  }

  private static void collect(AnnotatedType type, List<AnnotatedElement> bearers) {
    bearers.add(type);
    if (type instanceof AnnotatedParameterizedType parameterized) {
      for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
        collect(argument, bearers);
      }
    } else if (type instanceof AnnotatedArrayType array) {
      collect(array.getAnnotatedGenericComponentType(), bearers);
    }
  }

  /**
   * Rules take values and give verdicts: they reach no port, nothing of the store but its
   * violations and drafts, no clock and no log. A work calendar, which answers the same day with
   * the same answer, may be handed to the deadlines.
   *
   * @param root the package above all others
   */
  static ArchRule keepRulesPure(String root) {
    return classes()
        .that(
            DescribedPredicate.describe(
                "are rules", each -> RULE.matcher(outermost(each).getSimpleName()).matches()))
        .should(
            new ReportingCondition(
                "take values and give verdicts",
                (javaClass, report) -> {
                  for (Dependency use : javaClass.getDirectDependenciesFromSelf()) {
                    JavaClass used = use.getTargetClass().getBaseComponentType();
                    if (isImpure(used, root) && !isCalendarOfDeadlines(javaClass, used)) {
                      report.accept(use.getDescription());
                    }
                  }
                }));
  }

  private static boolean isImpure(JavaClass used, String root) {
    boolean machinery =
        used.getPackageName().equals(root + ".store")
            && !used.getSimpleName().equals("Draft")
            && !used.getSimpleName().endsWith("Violation");
    return machinery
        || isPort(used, root)
        || used.isAssignableTo(Clock.class)
        || used.getName().equals("java.time.InstantSource")
        || used.getPackageName().startsWith("java.util.logging")
        || used.getName().startsWith("java.lang.System$Logger")
        || used.getPackageName().startsWith("org.slf4j");
  }

  private static boolean isCalendarOfDeadlines(JavaClass user, JavaClass used) {
    return user.getSimpleName().equals("Deadlines") && used.getSimpleName().equals("WorkCalendar");
  }

  /**
   * A port: an interface of ours, open to others, that is no cursor of rows and that no value
   * implements (how the adapter in memory implements it does not count).
   */
  static boolean isPort(JavaClass type, String root) {
    return type.isInterface()
        && !type.isAnnotation()
        && !type.getSimpleName().equals("package-info")
        && type.getName().startsWith(root + ".")
        && !type.reflect().isSealed()
        && !type.isAssignableTo(Iterator.class)
        && type.getAllSubclasses().stream()
            .filter(each -> !each.getPackageName().equals(root + ".inmemory"))
            .noneMatch(each -> each.isRecord() || each.isEnum());
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
  }

  /** What is on record knows nothing of how it is stored. */
  static ArchRule keepRecordsFromTheStore(String root) {
    return classes()
        .that(
            DescribedPredicate.describe(
                "are on record",
                each -> each.isAssignableTo(root + ".journal.Recorded") && !each.isInterface()))
        .should(
            new ReportingCondition(
                "know nothing of the store",
                (javaClass, report) -> {
                  for (Dependency use : javaClass.getDirectDependenciesFromSelf()) {
                    if (use.getTargetClass().getPackageName().equals(root + ".store")) {
                      report.accept(use.getDescription());
                    }
                  }
                }));
  }

  /**
   * Whatever is static never changes.
   *
   * @param own whether a type is ours
   * @param constants full names of fields whose type does not show that it is never changed
   */
  static ArchRule keepNoStaticState(Predicate<JavaClass> own, Set<String> constants) {
    return forEach(
        "keep no static state",
        (javaClass, report) -> {
          for (JavaField field : javaClass.getFields()) {
            Set<JavaModifier> modifiers = field.getModifiers();
            if (!modifiers.contains(JavaModifier.STATIC)
                || modifiers.contains(JavaModifier.SYNTHETIC)) {
              continue;
            }
            if (!modifiers.contains(JavaModifier.FINAL)) {
              report.accept(field.getFullName() + " is not final");
            } else if (!constants.contains(field.getFullName()) && !isImmutable(field, own)) {
              report.accept(field.getFullName() + " can be changed");
            }
          }
        });
  }

  private static boolean isImmutable(JavaField field, Predicate<JavaClass> own) {
    JavaClass type = field.getRawType();
    if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
      String held = valueOf(field.reflect()).getClass().getName();
      return IMMUTABLE.stream().anyMatch(held::startsWith);
    }
    return type.isPrimitive()
        || type.isEquivalentTo(String.class)
        || type.isEquivalentTo(Pattern.class)
        || type.isEquivalentTo(Comparator.class)
        || type.getPackageName().startsWith("java.time")
        || (own.test(type) && (type.isEnum() || type.isRecord()));
  }

  private static Object valueOf(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Can't look at " + field, e);
    }
  }

  /** Nobody writes to the console. */
  static ArchRule leaveTheConsoleAlone() {
    return noClasses().should(ACCESS_STANDARD_STREAMS);
  }

  /**
   * A class that is neither a value nor an interface is final.
   *
   * @param open names of the classes that others extend
   */
  static ArchRule beFinal(Set<String> open) {
    return forEach(
        "be interfaces, records, enums or final",
        (javaClass, report) -> {
          boolean closed =
              javaClass.isInterface()
                  || javaClass.isRecord()
                  || javaClass.isEnum()
                  || javaClass.isAnonymousClass()
                  || javaClass.getModifiers().contains(JavaModifier.FINAL)
                  || javaClass.reflect().isSealed();
          if (!closed && !open.contains(javaClass.getName())) {
            report.accept(javaClass.getName() + " is open to extension");
          }
        });
  }

  /**
   * Changes are made by the core alone, so that there is no row without its entry.
   *
   * @param sealedToCore names of the classes
   */
  static ArchRule beBuiltByCoreOnly(Set<String> sealedToCore) {
    return forEach(
        "be built by nobody else if they are changes",
        (javaClass, report) -> {
          if (sealedToCore.contains(javaClass.getName())) {
            for (JavaCodeUnit constructor : javaClass.getConstructors()) {
              if (constructor.getModifiers().contains(JavaModifier.PUBLIC)
                  || constructor.getModifiers().contains(JavaModifier.PROTECTED)) {
                report.accept(constructor.getFullName() + " can be called by anybody");
              }
            }
          }
        });
  }

  /** Null is marked everywhere. */
  static ArchRule standInNullMarkedPackages() {
    return forEach(
        "stand in packages that are @NullMarked",
        (javaClass, report) -> {
          if (!javaClass.getPackage().isAnnotatedWith(NullMarked.class)) {
            report.accept(javaClass.getName() + " stands in a package that is not @NullMarked");
          }
        });
  }

  /**
   * What is wrong with the exports of a module.
   *
   * @param exported the packages it exports
   * @param packages the packages it has
   * @param hidden those it must not export
   * @return every fault, sorted
   */
  static List<String> exportFaults(Set<String> exported, Set<String> packages, Set<String> hidden) {
    Stream<String> leaked = exported.stream().filter(hidden::contains).map(p -> p + " leaks");
    Stream<String> absent =
        exported.stream().filter(p -> !packages.contains(p)).map(p -> p + " is not there");
    Stream<String> forgotten =
        packages.stream()
            .filter(p -> !hidden.contains(p) && !exported.contains(p))
            .map(p -> p + " is not exported");
    return Stream.of(leaked, absent, forgotten).flatMap(each -> each).sorted().toList();
  }

  private static ArchRule forEach(
      String description, BiConsumer<JavaClass, Consumer<String>> check) {
    return classes().should(new ReportingCondition(description, check));
  }

  private static final class ReportingCondition extends ArchCondition<JavaClass> {
    private final BiConsumer<JavaClass, Consumer<String>> check;

    ReportingCondition(String description, BiConsumer<JavaClass, Consumer<String>> check) {
      super(description);
      this.check = check;
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
      check.accept(
          javaClass, message -> events.add(SimpleConditionEvent.violated(javaClass, message)));
    }
  }
}
