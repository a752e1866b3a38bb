package io.lpc;

import io.lpc.common.BureauId;
import io.lpc.common.IdSource;
import io.lpc.common.TimeOrderedIds;
import io.lpc.inmemory.InMemoryStore;
import io.lpc.organization.OrganizationAuthorities;
import io.lpc.store.DraftCheck;
import io.lpc.store.Environment;
import io.lpc.store.Store;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 廉能风险防控: the library, set up for one store. Costly to make, so a host keeps one. Immutable and
 * safe for concurrent use.
 */
public final class Lpc {

  private final Store store;
  private final Environment environment;
  private final DraftCheck drafts = new DraftCheck();

  private Lpc(Store store, Environment environment) {
    this.store = store;
    this.environment = environment;
  }

  /** The library on a new store in memory, for tests and first steps. */
  public static Lpc inMemory() {
    return builder().store(inMemoryStore()).build();
  }

  /** A new, empty store in memory: the reference that every adapter is measured by. */
  public static Store inMemoryStore() {
    return new InMemoryStore();
  }

  /** Begins to set the library up. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * One bureau, founded or not.
   *
   * @param id which bureau
   * @return the way to it
   */
  public Bureau bureau(BureauId id) {
    return new Bureau(id, store, environment, drafts);
  }

  /** 设置: what a host replaces. Used by one thread. */
  public static final class Builder {

    private @Nullable Store store;
    private Clock clock = Clock.systemUTC();
    private ZoneId zone = ZoneId.of("Asia/Shanghai");
    private @Nullable IdSource ids;

    private Builder() {}

    /**
     * Where records are kept; required.
     *
     * @param value the store
     * @return this
     */
    public Builder store(Store value) {
      store = value;
      return this;
    }

    /**
     * Tells the time; the system's clock unless set.
     *
     * @param value the clock
     * @return this
     */
    public Builder clock(Clock value) {
      clock = value;
      return this;
    }

    /**
     * The zone in which a moment has its day; Asia/Shanghai unless set.
     *
     * @param value the zone
     * @return this
     */
    public Builder zone(ZoneId value) {
      zone = value;
      return this;
    }

    /**
     * Makes new ids; time-ordered ones unless set.
     *
     * @param value the source
     * @return this
     */
    public Builder ids(IdSource value) {
      ids = value;
      return this;
    }

    /**
     * The library.
     *
     * @return ready for use
     * @throws NullPointerException if no store was set
     */
    public Lpc build() {
      Store chosen = Objects.requireNonNull(store, "No store. Maybe Lpc.inMemoryStore()?");
      IdSource source = ids != null ? ids : new TimeOrderedIds(clock);
      return new Lpc(chosen, new Environment(clock, zone, source, new OrganizationAuthorities()));
    }
  }
}
