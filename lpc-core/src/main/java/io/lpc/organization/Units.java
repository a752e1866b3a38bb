package io.lpc.organization;

import java.util.List;

/** 机构查询: the port to a bureau's current units. */
public interface Units {

  /**
   * The units right below one, withdrawn ones left out.
   *
   * @param parent the unit above
   * @return the units, in the order of their ids; empty if there are none
   */
  List<Unit> below(UnitId parent);
}
