package io.lpc.organization;

import java.util.List;

/** 岗位查询: the port to a bureau's current posts. */
public interface Posts {

  /**
   * The posts of a unit, withdrawn ones left out.
   *
   * @param unit the unit
   * @return its posts, in the order of their ids; empty if there are none
   */
  List<Post> ofUnit(UnitId unit);

  /**
   * The posts with an office within the leadership, withdrawn ones left out.
   *
   * @param office the office
   * @return the posts, in the order of their ids; empty if there are none
   */
  List<Post> withOffice(LeadershipOffice office);
}
