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
 *   protected Store store() {
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
   * The store under test, ready for use. It may hold what other tests wrote: every test chooses
   * bureaus of its own.
   */
  protected abstract Store store();

  /** 往返. */
  @Nested
  final class RoundTrips extends RoundTripContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 版本. */
  @Nested
  final class Versions extends VersionsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 分页. */
  @Nested
  final class Pages extends PagesContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 双时态. */
  @Nested
  final class DatedViews extends DatedViewContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 原子性. */
  @Nested
  final class Atomicity extends AtomicityContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 单位隔离. */
  @Nested
  final class Tenancy extends TenancyContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 行为键. */
  @Nested
  final class ActKeys extends ActKeyContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 日志. */
  @Nested
  final class Journal extends JournalContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 并发. */
  @Nested
  final class Concurrency extends ConcurrencyContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 个人信息. */
  @Nested
  final class PersonalFields extends PersonalFieldsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 待发消息. */
  @Nested
  final class Outbox extends OutboxContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 机构. */
  @Nested
  final class Units extends UnitsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 岗位. */
  @Nested
  final class Posts extends PostsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 任职. */
  @Nested
  final class Appointments extends AppointmentsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 领导分工. */
  @Nested
  final class Leaderships extends LeadershipsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 成员. */
  @Nested
  final class Memberships extends MembershipsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 亲属申报. */
  @Nested
  final class Kinships extends KinshipsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 风险点. */
  @Nested
  final class RiskPoints extends RiskPointsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 无风险申报. */
  @Nested
  final class NilDeclarations extends NilDeclarationsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 评估. */
  @Nested
  final class Assessments extends AssessmentsContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 防控措施. */
  @Nested
  final class ControlMeasures extends ControlMeasuresContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }

  /** 全程. */
  @Nested
  final class WholeWay extends WholeWayContract {
    @Override
    protected Store store() {
      return StoreContract.this.store();
    }
  }
}
