package io.lpc.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import io.lpc.persistence.jooq.JooqStore;
import java.util.Set;

/** The rules of the house over the store, without the package of the generated table classes. */
class JooqArchitectureTest extends LibraryRules {

  private static final String GENERATED = "io.lpc.persistence.jooq.schema";

  JooqArchitectureTest() {
    super(JooqStore.class, 50);
  }

  @Override
  boolean isGenerated(JavaClass each) {
    return each.getName().startsWith(GENERATED + ".");
  }

  @Override
  Set<String> constants() {
    return Set.of("io.lpc.persistence.jooq.Json.MAPPER");
  }
}
