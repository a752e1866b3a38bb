package io.lpc.architecture.bad.signature.hidden;

import jakarta.validation.Validator;

/** Allowed: in a package that is not exported. */
public interface NotExported {
  Validator validator();
}
