package io.lpc.archive;

import io.lpc.common.Verdict;
import io.lpc.common.Violations;
import io.lpc.journal.Personal;
import io.lpc.organization.Official;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.Officials;
import io.lpc.organization.OrganizationRegister;
import io.lpc.organization.OrganizationRules;
import io.lpc.store.UnitOfWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes officials in, none with the identity number of another; who has which is asked once for
 * many rows. Used by one thread.
 */
final class Identities {

  private final UnitOfWork work;

  /** Who has which number, on record or by an earlier row, as far as the rows at hand name it. */
  private final Map<String, Official> holders = new HashMap<>();

  Identities(UnitOfWork work) {
    this.work = work;
  }

  /** Fetches who has the numbers of some drafts, those of officials among them. */
  void fetch(Stream<?> drafts) {
    List<String> numbers =
        drafts
            .filter(OfficialDraft.class::isInstance)
            .map(draft -> ((OfficialDraft) draft).identityNumber())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    holders.clear();
    if (!numbers.isEmpty()) {
      work.port(Officials.class).withIdentityNumber(numbers).forEach(this::note);
    }
  }

  /** An official, new or as the next version, unless another has the number. */
  Verdict<Official> entered(OfficialDraft draft, String id, long version) {
    List<Official> others =
        Optional.ofNullable(holders.get(draft.identityNumber()))
            .map(holder -> work.find(Official.KIND, holder.id()).orElse(holder))
            .stream()
            .toList();
    return new Violations()
        .addAll(OrganizationRules.identity(draft, id, others))
        .allowing(() -> draft)
        .then(sound -> OrganizationRegister.entered(work, sound, id, version))
        .then(official -> Verdict.allowed(note(official)));
  }

  private Official note(Official official) {
    Personal number = official.identityNumber();
    if (number != null) {
      number.clear().ifPresent(clear -> holders.put(clear, official));
    }
    return official;
  }
}
