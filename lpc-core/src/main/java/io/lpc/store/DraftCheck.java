package io.lpc.store;

import io.lpc.common.StatedPeriod;
import io.lpc.common.Text;
import io.lpc.common.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * 草稿校验: checks what a host hands in, by the constraints on its record components, and gives every
 * violation at once, each with its field; whatever the constraints say, texts must be storable,
 * days lie between 1900 and 2199, and no period ends before it begins. Safe for concurrent use.
 */
public final class DraftCheck {

  /** The first day that anything handed in may name. */
  static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final Validator validator;

  /** Makes a check; costly, so keep it. */
  public DraftCheck() {
    HibernateValidatorConfiguration settings =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator());
    try (ValidatorFactory factory =
        settings.addMapping(blankAsTextsKnowIt(settings)).buildValidatorFactory()) {
      validator = factory.getValidator();
    }
  }

  /**
   * The platform knows fewer spaces than {@link Text#required}, which would throw on the others.
   */
  private static ConstraintMapping blankAsTextsKnowIt(HibernateValidatorConfiguration settings) {
    ConstraintMapping mapping = settings.createConstraintMapping();
    mapping
        .constraintDefinition(NotBlank.class)
        .includeExistingValidators(false)
        .validateType(CharSequence.class)
        .with(text -> text != null && !Text.isBlank(text));
    return mapping;
  }

  /**
   * Checks a draft.
   *
   * @param draft a record with constraints
   * @return every violation, sorted by field; empty if there is none
   */
  public List<Violation> violations(Object draft) {
    List<Violation> found = new ArrayList<>();
    for (ConstraintViolation<Object> broken : validator.validate(draft)) {
      found.add(translated(broken).at(located(broken)));
    }
    findUnrecordable("", draft, found);
    found.sort(Comparator.comparing((Violation each) -> each.at()).thenComparing(Violation::code));
    return found;
  }

  /** Where it is, such as {@code names[1]}, without the notes on what kind of element it is. */
  private static String located(ConstraintViolation<Object> broken) {
    return broken.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", "");
  }

  private static Violation translated(ConstraintViolation<Object> broken) {
    Annotation constraint = broken.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof NotBlank
        || constraint instanceof NotNull
        || constraint instanceof NotEmpty) {
      return RecordViolation.REQUIRED.with();
    }
    if (constraint instanceof Size size) {
      return RecordViolation.SIZE.with("min", size.min(), "max", size.max());
    }
    if (constraint instanceof Min min) {
      return RecordViolation.RANGE.with("rule", "≥ " + min.value());
    }
    if (constraint instanceof Max max) {
      return RecordViolation.RANGE.with("rule", "≤ " + max.value());
    }
    if (constraint instanceof Pattern pattern) {
      return RecordViolation.FORM.with("rule", pattern.regexp());
    }
    throw new IllegalStateException("No message for constraint " + constraint);
  }

  private static void findUnrecordable(String at, @Nullable Object value, List<Violation> found) {
    if (value instanceof String text) {
      if (!Text.isStorable(text)) {
        found.add(RecordViolation.UNSTORABLE.with().at(at));
      }
    } else if (value instanceof LocalDate day) {
      if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
        found.add(RecordViolation.RANGE.with("rule", EARLIEST + " – " + LATEST).at(at));
      }
    } else if (value instanceof Collection<?> values) {
      int i = 0;
      for (Object element : values) {
        findUnrecordable(at + "[" + i++ + "]", element, found);
      }
    } else if (value instanceof java.util.Map<?, ?> map) {
      map.forEach(
          (key, element) -> {
            findUnrecordable(at + "[]", key, found);
            findUnrecordable(at + "[" + key + "]", element, found);
          });
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        findUnrecordable(field(at, component.getName()), valueOf(component, record), found);
      }
      if (record instanceof StatedPeriod period) {
        findDisorder(at, period, found);
      }
    }
  }

  /** A day that is missing is told of by its constraint. */
  private static void findDisorder(String at, StatedPeriod period, List<Violation> found) {
    @Nullable LocalDate from = period.from();
    @Nullable LocalDate through = period.through();
    if (from != null && through != null && through.isBefore(from)) {
      found.add(
          RecordViolation.DATES_IN_DISORDER
              .with("from", from, "through", through)
              .at(field(at, "through")));
    }
  }

  private static String field(String at, String name) {
    return at.isEmpty() ? name : at + "." + name;
  }

  private static @Nullable Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Draft " + record.getClass() + " must be public", e);
    }
  }
}
