package io.lpc.testkit;

import io.lpc.Lpc;
import io.lpc.common.ActKey;
import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.Page;
import io.lpc.journal.ActEntries;
import io.lpc.journal.Entry;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.Units;
import io.lpc.store.ChangeSet;
import io.lpc.store.Reading;
import io.lpc.store.Session;
import io.lpc.store.StaleVersion;
import io.lpc.store.Store;
import io.lpc.store.StoreException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 坏存储: stores over the in-memory store, each broken on purpose in one way. */
enum BrokenStore {

  /** 丢失更新: whoever comes late is not told, and what was to be written is lost. */
  LOSING_UPDATES {
    @Override
    Store over(Store sound) {
      return new Wrapped(sound, session -> new Losing(session));
    }
  },

  /** 漏列: a column was forgotten in the mapping. */
  DROPPING_A_FIELD {
    @Override
    Store over(Store sound) {
      return new Wrapped(sound, session -> new Forgetful(session));
    }
  },

  /** 事务外日志: entries are written by a connection of their own and stay when the act does not. */
  JOURNALLING_OUTSIDE {
    @Override
    Store over(Store sound) {
      Map<BureauId, List<Entry>> journals = new ConcurrentHashMap<>();
      return new Wrapped(
          sound,
          session ->
              new Apart(
                  session, journals.computeIfAbsent(session.bureau(), id -> new ArrayList<>())));
    }
  },

  /** 漏单位条件: a query forgot whose records it reads. */
  FORGETTING_THE_BUREAU {
    @Override
    Store over(Store sound) {
      Map<BureauId, Boolean> known = new ConcurrentHashMap<>();
      return new Wrapped(
          sound,
          session -> {
            known.put(session.bureau(), true);
            return new Mixing(session, sound, List.copyOf(known.keySet()));
          });
    }
  },

  /** 只看现状: dated views read the current rows. */
  KNOWING_ONLY_THE_PRESENT {
    @Override
    Store over(Store sound) {
      return new Wrapped(sound, session -> new Present(session));
    }
  },

  /** 漏末行: a page that is exactly full promises another, and the next leaves a row out. */
  SKIPPING_A_ROW {
    @Override
    Store over(Store sound) {
      return new Wrapped(sound, session -> new Skipping(session));
    }
  },

  /** 无写锁: whoever writes is let in at once, and nobody compares what he saw with what is there. */
  LETTING_EVERYBODY_WRITE {
    @Override
    Store over(Store sound) {
      return new Unlocked(sound);
    }
  },

  /** 吞掉失败: what the work throws is passed on, but what it wrote is kept. */
  COMMITTING_FAILURES {
    @Override
    Store over(Store sound) {
      return new Committing(sound);
    }
  };

  abstract Store over(Store sound);

  Store store() {
    return over(Lpc.inMemoryStore());
  }

  /** Wraps what is read and written through a store. */
  private record Wrapped(Store sound, Function<Session, Session> breaking) implements Store {
    @Override
    public <R> R read(BureauId bureau, Function<? super Reading, ? extends R> work) {
      return sound.write(bureau, session -> work.apply(breaking.apply(session)));
    }

    @Override
    public <R> R write(BureauId bureau, Function<? super Session, ? extends R> work) {
      return sound.write(bureau, session -> work.apply(breaking.apply(session)));
    }

    @Override
    public boolean provisional() {
      return false;
    }
  }

  private static final class Losing extends DelegatingSession {
    Losing(Session session) {
      super(session);
    }

    @Override
    public void apply(ChangeSet changes) {
      try {
        super.apply(changes);
      } catch (StaleVersion lost) {
        // as an update does that nobody counted the rows of
      }
    }
  }

  private static final class Forgetful extends DelegatingSession {
    Forgetful(Session session) {
      super(session);
    }

    @Override
    public <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id id) {
      return super.find(kind, id).map(record -> kind.type().cast(forgotten(record)));
    }

    private static Recorded<?> forgotten(Recorded<?> record) {
      return record instanceof Unit unit
          ? new Unit(
              unit.id(),
              unit.version(),
              unit.code(),
              unit.name(),
              unit.type(),
              unit.parent(),
              List.of(),
              unit.order(),
              unit.withdrawn())
          : record;
    }
  }

  private static final class Apart extends DelegatingSession {
    private final List<Entry> journal;

    Apart(Session session, List<Entry> journal) {
      super(session);
      this.journal = journal;
    }

    @Override
    public void apply(ChangeSet changes) {
      journal.addAll(changes.entries());
      super.apply(changes);
    }

    @Override
    public <P> P port(Class<P> port) {
      return port == JournalEntries.class
          ? port.cast(new Journal(super.port(JournalEntries.class), journal))
          : super.port(port);
    }
  }

  private record Journal(JournalEntries sound, List<Entry> journal) implements JournalEntries {
    @Override
    public Optional<ActEntries> ofAct(ActKey act) {
      return sound.ofAct(act);
    }

    @Override
    public List<Entry> after(long sequence, int size) {
      return journal.stream()
          .filter(entry -> entry.sequence() > sequence)
          .limit(Page.size(size))
          .toList();
    }

    @Override
    public long knownAt(Instant moment) {
      return sound.knownAt(moment);
    }
  }

  private static final class Mixing extends DelegatingSession {
    private final Store sound;
    private final List<BureauId> all;

    Mixing(Session session, Store sound, List<BureauId> all) {
      super(session);
      this.sound = sound;
      this.all = all;
    }

    @Override
    public <P> P port(Class<P> port) {
      return port == Units.class ? port.cast((Units) this::below) : super.port(port);
    }

    private List<Unit> below(UnitId parent) {
      return all.stream()
          .flatMap(
              bureau ->
                  sound.read(bureau, reading -> reading.port(Units.class).below(parent)).stream())
          .toList();
    }
  }

  private static final class Present extends DelegatingSession {
    Present(Session session) {
      super(session);
    }

    @Override
    public <T extends Recorded<?>> List<T> findAll(
        RecordKind<T> kind, Collection<? extends Id> ids, AsOf asOf) {
      return ids.stream().distinct().flatMap(id -> find(kind, id).stream()).toList();
    }
  }

  private static final class Skipping extends DelegatingSession {
    Skipping(Session session) {
      super(session);
    }

    @Override
    public <T extends Recorded<?>> Page<T> page(
        RecordKind<T> kind, AsOf asOf, @Nullable String after, int size) {
      Page<T> sound = super.page(kind, asOf, after, size);
      List<T> items = sound.items();
      if (sound.next() == null || items.size() < 2) {
        return sound;
      }
      return new Page<>(items.subList(0, items.size() - 1), sound.next());
    }
  }

  private record Unlocked(Store sound) implements Store {
    @Override
    public <R> R read(BureauId bureau, Function<? super Reading, ? extends R> work) {
      return sound.read(bureau, work);
    }

    @Override
    public <R> R write(BureauId bureau, Function<? super Session, ? extends R> work) {
      Session free = sound.write(bureau, session -> session);
      return work.apply(new Free(free, sound));
    }

    @Override
    public boolean provisional() {
      return false;
    }
  }

  /** A session that outlived its lock; each call takes it anew, so that no call tears another. */
  private static final class Free extends DelegatingSession {
    private final Store sound;

    Free(Session session, Store sound) {
      super(session);
      this.sound = sound;
    }

    @Override
    public <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id id) {
      return sound.read(bureau(), reading -> reading.find(kind, id));
    }

    @Override
    public <T extends Recorded<?>> Optional<T> findByCode(RecordKind<T> kind, String code) {
      return sound.read(bureau(), reading -> reading.findByCode(kind, code));
    }

    @Override
    public void apply(ChangeSet changes) {
      try {
        sound.write(
            bureau(),
            session -> {
              session.apply(changes);
              return session;
            });
      } catch (StoreException lost) {
        // as a database does whose last writer wins
      }
    }
  }

  private record Committing(Store sound) implements Store {
    @Override
    public <R> R read(BureauId bureau, Function<? super Reading, ? extends R> work) {
      return sound.read(bureau, work);
    }

    @Override
    public <R> R write(BureauId bureau, Function<? super Session, ? extends R> work) {
      List<RuntimeException> thrown = new ArrayList<>();
      R result =
          sound.write(
              bureau,
              session -> {
                try {
                  return work.apply(session);
                } catch (RuntimeException e) {
                  thrown.add(e);
                  return null;
                }
              });
      if (!thrown.isEmpty()) {
        throw thrown.get(0);
      }
      return result;
    }

    @Override
    public boolean provisional() {
      return false;
    }
  }
}
