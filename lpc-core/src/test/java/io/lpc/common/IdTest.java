package io.lpc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  private static final String LONGEST = "a".repeat(64);
  private static final List<Class<?>> ID_TYPES = found();

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "A", "0", "R-001", "a.b_c-d", "0190a5b2-7c3d-7e4f-8a9b-0c1d2e3f4a5b"})
  void letters_digits_dots_underscores_and_hyphens_make_an_id(String text) {
    assertThat(Id.isValid(text)).isTrue();
    assertThat(Id.checked(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-a", ".a", "_a", "a b", "a/b", "a:b", "a@b", "a\n", "\na", "岗位", "é", "a\u0000",
        "٣"
      })
  void anything_else_does_not(String text) {
    assertThat(Id.isValid(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.checked(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void an_id_has_at_most_64_characters() {
    assertThat(Id.isValid(LONGEST)).isTrue();
    assertThat(Id.isValid(LONGEST + "a")).isFalse();
  }

  @Property
  void an_id_holds_nothing_that_separates_actors_from_posts(
      @ForAll @AlphaChars @NumericChars @Chars({'@', '/', ':', '.', '-'}) @StringLength(max = 6)
          String text) {
    boolean separates = text.contains("@") || text.contains("/") || text.contains(":");
    assertThat(Id.isValid(text) && separates).isFalse();
  }

  @Property
  void the_form_that_is_published_is_the_one_that_is_checked(
      @ForAll
          @AlphaChars
          @NumericChars
          @Chars({'.', '_', '-', ' ', '岗', '٣', '\n'})
          @StringLength(max = 66)
          String text) {
    assertThat(Id.isValid(text)).isEqualTo(text.matches(Id.FORM));
  }

  static List<Class<?>> idTypes() {
    return ID_TYPES;
  }

  private static List<Class<?>> found() {
    Stream<JavaClass> types =
        new ClassFileImporter()
            .importUrl(Id.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                .filter(type -> type.isAssignableTo(Id.class) && type.isRecord())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    return types.<Class<?>>map(JavaClass::reflect).toList();
  }

  @Test
  void every_id_type_is_found() {
    assertThat(idTypes()).contains(BureauId.class, ActKey.class).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("idTypes")
  void each_type_reads_what_it_shows_and_refuses_what_is_no_id(Class<?> type)
      throws ReflectiveOperationException {
    Object id = read(type, "R-001");

    assertThat(id).hasToString("R-001");
    assertThat(((Id) id).value()).isEqualTo("R-001");
    assertThat(read(type, id.toString())).isEqualTo(id);
    assertThat(read(type, "r-001")).as("ids compare by case").isNotEqualTo(id);
    assertThatThrownBy(() -> read(type, "a b"))
        .isInstanceOf(InvocationTargetException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> type.getConstructor(String.class).newInstance("a b"))
        .isInstanceOf(InvocationTargetException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  private static Object read(Class<?> type, String text) throws ReflectiveOperationException {
    return type.getMethod("of", String.class).invoke(null, text);
  }
}
