package io.lpc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a user of the library sees: the types in the signatures of what is public. */
final class Signatures {

  private Signatures() {}

  /**
   * Only the platform's types and our own stand where a user sees them.
   *
   * @param own whether a type is ours
   * @param hidden packages, by full name, that the module does not export
   */
  static ArchRule nameNoThirdParty(Predicate<JavaClass> own, Set<String> hidden) {
    return classes()
        .should(
            new ArchCondition<>("name no third party's type in a public signature") {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                if (hidden.contains(javaClass.getPackageName()) || !isSeen(javaClass)) {
                  return;
                }
                signaturesOf(javaClass)
                    .forEach(
                        signature ->
                            signature.types().stream()
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .map(JavaClass::getBaseComponentType)
                                .filter(type -> !isPlatform(type) && !own.test(type))
                                .distinct()
                                .forEach(
                                    type ->
                                        events.add(
                                            SimpleConditionEvent.violated(
                                                javaClass,
                                                signature.where() + " names " + type.getName()))));
              }
            });
  }

  private record Signature(String where, List<JavaType> types) {}

  private static List<Signature> signaturesOf(JavaClass javaClass) {
    List<Signature> signatures = new ArrayList<>();
    List<JavaType> heading = new ArrayList<>(javaClass.getInterfaces());
    javaClass.getSuperclass().ifPresent(heading::add);
    heading.addAll(bounds(javaClass.getTypeParameters()));
    signatures.add(new Signature(javaClass.getName(), heading));
    for (JavaField field : javaClass.getFields()) {
      if (isSeen(field)) {
        signatures.add(new Signature(field.getFullName(), List.of(field.getType())));
      }
    }
    for (JavaCodeUnit unit : javaClass.getCodeUnits()) {
      if (isSeen(unit)) {
        List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
        types.add(unit.getReturnType());
        types.addAll(bounds(unit.getTypeParameters()));
        types.addAll(unit.getThrowsClause().getTypes());
        signatures.add(new Signature(unit.getFullName(), types));
      }
    }
    return signatures;
  }

  private static List<JavaType> bounds(List<? extends JavaTypeVariable<?>> variables) {
    return variables.stream().flatMap(each -> each.getUpperBounds().stream()).toList();
  }

  private static boolean isPlatform(JavaClass type) {
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().equals("javax.sql");
  }

  private static boolean isSeen(JavaClass javaClass) {
    Optional<JavaClass> enclosing = javaClass.getEnclosingClass();
    return isOpen(javaClass.getModifiers()) && (enclosing.isEmpty() || isSeen(enclosing.get()));
  }

  private static boolean isSeen(JavaMember member) {
    return isOpen(member.getModifiers())
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !member.getModifiers().contains(JavaModifier.BRIDGE);
  }

  private static boolean isOpen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }
}
