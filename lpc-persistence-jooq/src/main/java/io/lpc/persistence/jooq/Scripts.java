package io.lpc.persistence.jooq;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Gives Flyway the scripts, with the prefix of the tables put in. The scripts themselves are plain
 * SQL and may be run as they are.
 */
final class Scripts implements ResourceProvider {

  /** Every script, in the order in which they are run. */
  private static final List<String> NAMES = List.of("V1__lpc.sql");

  private static final Pattern PREFIX = Pattern.compile("\\b" + JooqStoreOptions.DEFAULT.prefix());

  private final Dialect dialect;
  private final JooqStoreOptions options;

  Scripts(Dialect dialect, JooqStoreOptions options) {
    this.dialect = dialect;
    this.options = options;
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return scripts().filter(each -> each.getRelativePath().equals(name)).findFirst().orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return scripts()
        .filter(each -> each.getFilename().startsWith(prefix))
        .filter(each -> Arrays.stream(suffixes).anyMatch(each.getFilename()::endsWith))
        .toList();
  }

  private Stream<LoadableResource> scripts() {
    return NAMES.stream().map(name -> new Script(name, dialect.folder() + "/" + name, text(name)));
  }

  private String text(String name) {
    String path = "/" + dialect.folder() + "/" + name;
    try (InputStream in = requireNonNull(Scripts.class.getResourceAsStream(path), path)) {
      String plain = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return PREFIX.matcher(plain).replaceAll(options.prefix());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Script extends LoadableResource {

    private final String name;
    private final String path;
    private final String text;

    Script(String name, String path, String text) {
      this.name = name;
      this.path = path;
      this.text = text;
    }

    @Override
    public Reader read() {
      return new StringReader(text);
    }

    @Override
    public String getAbsolutePath() {
      return path;
    }

    @Override
    public @Nullable String getAbsolutePathOnDisk() {
      return null;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return path;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Script that && path.equals(that.path) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return Objects.hash(path, text);
    }
  }
}
