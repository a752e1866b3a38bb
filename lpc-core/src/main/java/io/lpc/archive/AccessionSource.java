package io.lpc.archive;

import io.lpc.common.Digest;
import io.lpc.store.Request;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 来源文件: where something that is taken in came from.
 *
 * @param name the file's name, at most 255 characters
 * @param digest digest of its bytes
 */
public record AccessionSource(@NotBlank @Size(max = 255) String name, @NotNull Digest digest)
    implements Request<Accession> {

  @Override
  public boolean isAnsweredBy(Accession answer) {
    return answer.source().equals(name) && answer.digest().equals(digest);
  }
}
