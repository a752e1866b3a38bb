package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.ACCESSION;
import static io.lpc.persistence.jooq.schema.Tables.ACCESSION_VERSION;

import io.lpc.archive.Accession;
import io.lpc.archive.AccessionForm;
import io.lpc.archive.AccessionId;
import io.lpc.common.Digest;
import java.util.List;

/** The rows of what was taken in as a whole. */
final class ArchiveMappings {

  static final Mapping<Accession> ACCESSIONS =
      new Mapping<>(
          Accession.KIND,
          ACCESSION,
          ACCESSION_VERSION,
          (accession, out) -> {
            out.code(ACCESSION.FORM, accession.form());
            out.set(ACCESSION.SOURCE, accession.source());
            out.digest(ACCESSION.DIGEST, accession.digest());
            out.json(ACCESSION.TALLIES, accession.tallies());
          },
          in ->
              new Accession(
                  in.id(AccessionId::of),
                  in.code(ACCESSION.FORM, AccessionForm.class),
                  in.get(ACCESSION.SOURCE),
                  Digest.of(in.get(ACCESSION.DIGEST)),
                  in.list(ACCESSION.TALLIES, Accession.Tally.class)));

  static final List<Mapping<?>> ALL = List.of(ACCESSIONS);

  private ArchiveMappings() {}
}
