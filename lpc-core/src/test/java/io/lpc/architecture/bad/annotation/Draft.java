package io.lpc.architecture.bad.annotation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** Allowed: constraints on a record. */
record Draft(@NotBlank String name, List<@Valid Draft> parts) {}
