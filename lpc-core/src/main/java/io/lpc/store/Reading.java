package io.lpc.store;

import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.Page;
import io.lpc.journal.Head;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 读: one bureau's records, within one transaction and one thread. The bureau can't be forgotten: it
 * travels with the reading.
 */
public interface Reading {

  /** Whose records these are. */
  BureauId bureau();

  /** The journal's head; a bureau that was never founded has {@link Head#EMPTY}. */
  Head head();

  /**
   * A port with further queries on the same bureau.
   *
   * @param port the port's interface
   * @param <P> its type
   * @return the adapter's implementation, valid as long as this reading
   * @throws IllegalArgumentException if the adapter has no such port
   */
  <P> P port(Class<P> port);

  /**
   * The current version of a record.
   *
   * @param kind what kind of record
   * @param id which one
   * @param <T> its type
   * @return the record, or empty if this bureau has none
   */
  <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id id);

  /**
   * The current version of the record that the outside knows by a code.
   *
   * @param kind what kind of record; its type is {@link io.lpc.journal.Coded}
   * @param code the outside's code
   * @param <T> its type
   * @return the record, or empty if this bureau has none
   * @throws IllegalArgumentException if records of that kind have no code
   */
  default <T extends Recorded<?>> Optional<T> findByCode(RecordKind<T> kind, String code) {
    return findByCodes(kind, List.of(code)).stream().findFirst();
  }

  /**
   * The current versions of the records that the outside knows by some codes, in no particular
   * order.
   *
   * @param kind what kind of records; their type is {@link io.lpc.journal.Coded}
   * @param codes the outside's codes, at most {@link Page#LARGEST}
   * @param <T> their type
   * @return those that this bureau has
   * @throws IllegalArgumentException if records of that kind have no code, or too many are asked
   *     for
   */
  <T extends Recorded<?>> List<T> findByCodes(RecordKind<T> kind, Collection<String> codes);

  /**
   * One version of a record.
   *
   * @param kind what kind of record
   * @param id which one
   * @param version which version, from 1
   * @param <T> its type
   * @return that version, or empty if there is none
   */
  <T extends Recorded<?>> Optional<T> findVersion(RecordKind<T> kind, Id id, long version);

  /**
   * Every version of some records.
   *
   * @param kind what kind of records
   * @param ids which ones, at most {@link Page#LARGEST}
   * @param <T> their type
   * @return the versions in the order of their ids, those of one record the earliest first
   */
  <T extends Recorded<?>> List<Version<T>> versions(
      RecordKind<T> kind, Collection<? extends Id> ids);

  /**
   * The current versions of some records, in no particular order.
   *
   * @param kind what kind of records
   * @param ids which ones, at most {@link Page#LARGEST}
   * @param <T> their type
   * @return those that this bureau has
   * @throws IllegalArgumentException if more are asked for
   */
  <T extends Recorded<?>> List<T> findAll(RecordKind<T> kind, Collection<? extends Id> ids);

  /**
   * Records in a dated view, in no particular order.
   *
   * @param kind what kind of records
   * @param ids which ones, at most {@link Page#LARGEST}
   * @param asOf the view
   * @param <T> their type
   * @return those that the view shows
   * @throws IllegalArgumentException if more are asked for
   */
  <T extends Recorded<?>> List<T> findAll(
      RecordKind<T> kind, Collection<? extends Id> ids, AsOf asOf);

  /**
   * The first versions of some records, in no particular order.
   *
   * @param kind what kind of records
   * @param ids which ones, at most {@link Page#LARGEST}
   * @param known sequence of the last entry that counts
   * @param <T> their type
   * @return those that were on record by then
   */
  <T extends Recorded<?>> List<T> firstVersions(
      RecordKind<T> kind, Collection<? extends Id> ids, long known);

  /**
   * All records of a kind in a dated view, by pages in the order of their ids.
   *
   * @param kind what kind of records
   * @param asOf the view
   * @param after {@link Page#next()} of the page before; null for the first
   * @param size at most so many, 1 to {@link Page#LARGEST}
   * @param <T> their type
   * @return the page
   * @throws IllegalArgumentException if no page of such a list gave that place
   */
  <T extends Recorded<?>> Page<T> page(
      RecordKind<T> kind, AsOf asOf, @Nullable String after, int size);

  /**
   * All records of a kind in a dated view, in the order of their ids; for kinds of which a bureau
   * has few.
   *
   * @param kind what kind of record
   * @param asOf the view
   * @param <T> their type
   * @return the records
   */
  default <T extends Recorded<?>> List<T> all(RecordKind<T> kind, AsOf asOf) {
    List<T> all = new ArrayList<>();
    String after = null;
    do {
      Page<T> page = page(kind, asOf, after, Page.LARGEST);
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }

  /**
   * A record in a dated view.
   *
   * @param kind what kind of record
   * @param id which one
   * @param asOf the view
   * @param <T> its type
   * @return the version that the view shows, if any
   */
  default <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id id, AsOf asOf) {
    return findAll(kind, List.of(id), asOf).stream().findFirst();
  }
}
