package io.lpc;

import io.lpc.archive.ArchiveDesk;
import io.lpc.common.ActKey;
import io.lpc.control.ControlRegister;
import io.lpc.organization.OrganizationRegister;
import io.lpc.power.PowerCatalog;
import io.lpc.risk.RiskRegister;
import io.lpc.risk.grading.GradingDesk;
import io.lpc.risk.grading.ResolvedPoints;
import io.lpc.store.Acts;
import java.time.Instant;

/**
 * 工作台: where one actor acts on one bureau; every service of lpc is reached from here. Immutable and
 * safe for concurrent use.
 */
public final class Desk {

  private final Acts acts;

  Desk(Acts acts) {
    this.acts = acts;
  }

  /**
   * The same desk for one act under a given key: a repetition under the same key has one effect and
   * gets the first answer.
   *
   * @param key chosen by the host before the act, and kept by it
   * @return a desk for that one act
   */
  public Desk withKey(ActKey key) {
    return new Desk(acts.withKey(key));
  }

  /**
   * The same desk for what happened earlier than it is recorded.
   *
   * @param moment when it happened: not in the future, not before the bureau was founded, and not
   *     on a day before the current version of what is changed took effect
   * @return the desk
   */
  public Desk happenedAt(Instant moment) {
    return new Desk(acts.happenedAt(moment));
  }

  /**
   * 试办: the same desk, of whose acts nothing stays: a host learns what would be refused, and why.
   * Only an attempt at what is forbidden is on record, as it is without rehearsal.
   *
   * @return the desk; the receipts it gives are provisional and lead nowhere, and a given key stays
   *     free for the act
   */
  public Desk rehearsing() {
    return new Desk(acts.rehearsing());
  }

  /** 组织登记: units, posts, officials, appointments, bodies, meetings, major matters. */
  public OrganizationRegister organization() {
    return new OrganizationRegister(acts, new ResolvedPoints());
  }

  /** 权力目录: power items. */
  public PowerCatalog powers() {
    return new PowerCatalog(acts);
  }

  /** 入档: whole registers and archives, in one act. */
  public ArchiveDesk archive() {
    return new ArchiveDesk(acts);
  }

  /** 风险登记: search rounds, risk points, nil declarations. */
  public RiskRegister risks() {
    return new RiskRegister(acts);
  }

  /** 分级审定: grading profiles, assessment, review, decision. */
  public GradingDesk grading() {
    return new GradingDesk(acts);
  }

  /** 防控登记: control measures. */
  public ControlRegister controls() {
    return new ControlRegister(acts);
  }
}
