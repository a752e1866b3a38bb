package io.lpc.persistence.jooq;

import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of record that the store keeps. Immutable. */
final class Mappings {

  private static final Map<String, Mapping<?>> BY_KIND =
      Stream.of(
              JournalMappings.ALL,
              ArchiveMappings.ALL,
              OrganizationMappings.ALL,
              PowerMappings.ALL,
              RiskMappings.ALL,
              GradingMappings.ALL,
              ControlMappings.ALL)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(each -> each.kind().name(), Function.identity()));

  private Mappings() {}

  /**
   * How a kind of record is kept.
   *
   * @throws IllegalArgumentException if the store does not know the kind
   */
  static <T extends Recorded<?>> Mapping<T> of(RecordKind<T> kind) {
    @Nullable Mapping<?> found = BY_KIND.get(kind.name());
    if (found == null || found.kind().type() != kind.type()) {
      throw new IllegalArgumentException("This store does not know the kind of record " + kind);
    }
    @SuppressWarnings("unchecked") // the type was just compared
    Mapping<T> mapping = (Mapping<T>) found;
    return mapping;
  }

  static Collection<Mapping<?>> all() {
    return BY_KIND.values();
  }
}
