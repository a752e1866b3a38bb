package io.lpc.testkit;

import io.lpc.store.Store;
import org.junit.jupiter.api.Nested;

/**
 * 存储契约: everything that a {@link Store} and its ports must do. An adapter extends this class once
 * for each database it works on, and gives the store:
 *
 * <pre>{@code
 * class OurStoreTest extends StoreContract {
 *   @Override
 *   protected Store emptyStore() {
 *     return OUR_STORE;
 *   }
 * }
 * }</pre>
 *
 * <p>A statement that the adapter does not keep fails under its own name. A single contract can be
 * extended alone while an adapter is being written.
 */
public abstract class StoreContract {

  /**
   * The store under test, empty as far as a test can see: it may hold what other tests wrote, for
   * every test chooses bureaus of its own.
   */
  protected abstract Store emptyStore();

  /** 往返. */
  @Nested
  final class RoundTrips extends RoundTripContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 版本. */
  @Nested
  final class Versions extends VersionsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 分页. */
  @Nested
  final class Pages extends PagesContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 双时态. */
  @Nested
  final class DatedViews extends DatedViewContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 原子性. */
  @Nested
  final class Atomicity extends AtomicityContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 档案. */
  @Nested
  final class Archives extends ArchiveContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 批量. */
  @Nested
  final class ManyRecords extends ManyRecordsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 单位隔离. */
  @Nested
  final class Tenancy extends TenancyContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 行为键. */
  @Nested
  final class ActKeys extends ActKeyContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 日志. */
  @Nested
  final class Journal extends JournalContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 并发. */
  @Nested
  final class Concurrency extends ConcurrencyContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 个人信息. */
  @Nested
  final class PersonalFields extends PersonalFieldsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 待发消息. */
  @Nested
  final class Outbox extends OutboxContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 机构. */
  @Nested
  final class Units extends UnitsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 存储行. */
  @Nested
  final class StoredRows extends StoredRowsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 岗位. */
  @Nested
  final class Posts extends PostsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 人员. */
  @Nested
  final class Officials extends OfficialsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 占用. */
  @Nested
  final class Uses extends UsesContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 任职. */
  @Nested
  final class Appointments extends AppointmentsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 领导分工. */
  @Nested
  final class Leaderships extends LeadershipsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 成员. */
  @Nested
  final class Memberships extends MembershipsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 亲属申报. */
  @Nested
  final class Kinships extends KinshipsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 风险点. */
  @Nested
  final class RiskPoints extends RiskPointsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 无风险申报. */
  @Nested
  final class NilDeclarations extends NilDeclarationsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 评估. */
  @Nested
  final class Assessments extends AssessmentsContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 防控措施. */
  @Nested
  final class ControlMeasures extends ControlMeasuresContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }

  /** 全程. */
  @Nested
  final class WholeWay extends WholeWayContract {
    @Override
    protected Store emptyStore() {
      return StoreContract.this.emptyStore();
    }
  }
}
