package io.lpc.architecture.bad.signature;

import jakarta.validation.ClockProvider;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Broken: a library's type in each place that a user sees. Allowed: where nobody sees it. */
@SuppressWarnings("all")
public class Leaks<T extends ClockProvider> {
  public static final Validator FIELD = null;
  protected final List<Validator> fieldArgument = null;
  private final Validator hiddenField = null;
  final Validator packageField = null;

  protected Leaks(Path constructor) {}

  Leaks() {}

  public Validator result() {
    return null;
  }

  public Map<String, List<? extends Validator>> resultArgument() {
    return null;
  }

  protected void parameter(Validator[] validators) {}

  public <V extends Validator> void variable() {}

  public void thrown() throws ValidationException {}

  public void annotated(@NotNull String fine) {}

  void hidden(Validator validator) {}

  /** Broken: a record component. */
  public record Component(Validator validator) {}

  /** Broken: a supertype. */
  public abstract static class Super implements ClockProvider {}

  /** Broken: a supertype's argument. */
  public interface SuperArgument extends Supplier<Validator> {}

  static class Unseen {
    public Validator notSeen() {
      return null;
    }
  }
}
