package io.lpc.testkit;

import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.Page;
import io.lpc.journal.Head;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.store.ChangeSet;
import io.lpc.store.Reading;
import io.lpc.store.Session;
import io.lpc.store.Store;
import io.lpc.store.Version;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 转交会话: hands everything on to another session; a subclass changes what it is about, so that a test
 * sees what becomes of a store that lies. Used as the session is.
 */
public class DelegatingSession implements Session {

  private final Session session;

  /**
   * A session that hands on.
   *
   * @param session to whom
   */
  public DelegatingSession(Session session) {
    this.session = session;
  }

  /**
   * A store whose sessions are wrapped before they are used.
   *
   * @param store the store
   * @param wrapping wraps a session
   * @return the wrapping store
   */
  public static Store wrapping(Store store, Function<Session, Session> wrapping) {
    return new Store() {
      @Override
      public <R> R read(BureauId bureau, Function<? super Reading, ? extends R> work) {
        return store.read(bureau, work);
      }

      @Override
      public <R> R write(BureauId bureau, Function<? super Session, ? extends R> work) {
        return store.write(bureau, session -> work.apply(wrapping.apply(session)));
      }

      @Override
      public boolean provisional() {
        return store.provisional();
      }
    };
  }

  @Override
  public BureauId bureau() {
    return session.bureau();
  }

  @Override
  public Head head() {
    return session.head();
  }

  @Override
  public Head lockHead() {
    return session.lockHead();
  }

  @Override
  public void apply(ChangeSet changes) {
    session.apply(changes);
  }

  @Override
  public <P> P port(Class<P> port) {
    return session.port(port);
  }

  @Override
  public <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id id) {
    return session.find(kind, id);
  }

  @Override
  public <T extends Recorded<?>> List<T> findByCodes(RecordKind<T> kind, Collection<String> codes) {
    return session.findByCodes(kind, codes);
  }

  @Override
  public <T extends Recorded<?>> Optional<T> findVersion(RecordKind<T> kind, Id id, long version) {
    return session.findVersion(kind, id, version);
  }

  @Override
  public <T extends Recorded<?>> List<Version<T>> versions(
      RecordKind<T> kind, Collection<? extends Id> ids) {
    return session.versions(kind, ids);
  }

  @Override
  public <T extends Recorded<?>> List<T> findAll(RecordKind<T> kind, Collection<? extends Id> ids) {
    return session.findAll(kind, ids);
  }

  @Override
  public <T extends Recorded<?>> List<T> findAll(
      RecordKind<T> kind, Collection<? extends Id> ids, AsOf asOf) {
    return session.findAll(kind, ids, asOf);
  }

  @Override
  public <T extends Recorded<?>> List<T> firstVersions(
      RecordKind<T> kind, Collection<? extends Id> ids, long known) {
    return session.firstVersions(kind, ids, known);
  }

  @Override
  public <T extends Recorded<?>> Page<T> page(
      RecordKind<T> kind, AsOf asOf, @Nullable String after, int size) {
    return session.page(kind, asOf, after, size);
  }
}
