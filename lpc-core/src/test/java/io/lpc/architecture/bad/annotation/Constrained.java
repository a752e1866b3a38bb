package io.lpc.architecture.bad.annotation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Broken: constraints on a class, one of them on a type argument. */
@SuppressWarnings("all")
final class Constrained {
  List<@NotBlank String> names;

  void name(@NotNull String name) {}
}
