package io.lpc.organization;

import io.lpc.common.AsOf;
import io.lpc.common.PostId;
import java.util.Collection;
import java.util.List;

/** 领导分工查询: the port to who leads a bureau's units, past assignments included. */
public interface Leaderships {

  /**
   * Every assignment over a unit, as it stands now.
   *
   * @param unit the unit
   * @return the assignments, in the order of their ids; empty if there are none
   */
  List<Leadership> ofUnit(UnitId unit);

  /**
   * Every assignment of a post, as it stands now.
   *
   * @param post the post that leads
   * @return the assignments, in the order of their ids; empty if there are none
   */
  List<Leadership> ofPost(PostId post);

  /**
   * The assignments over some units in a dated view; those whose period holds the day.
   *
   * @param units the units, at most {@link io.lpc.common.Page#LARGEST}
   * @param asOf the view
   * @return the assignments, in the order of their ids
   */
  List<Leadership> inForce(Collection<UnitId> units, AsOf asOf);
}
