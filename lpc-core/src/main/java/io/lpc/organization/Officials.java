package io.lpc.organization;

import java.util.List;

/** 人员查询: the port to a bureau's current officials. */
public interface Officials {

  /**
   * The officials with a name, withdrawn ones left out.
   *
   * @param name the name, to the letter
   * @return the officials, in the order of their ids; empty if there are none
   */
  List<Official> named(String name);
}
