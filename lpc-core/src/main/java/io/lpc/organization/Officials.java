package io.lpc.organization;

import java.util.Collection;
import java.util.List;

/** 人员查询: the port to a bureau's current officials. */
public interface Officials {

  /**
   * The officials with a name, withdrawn ones left out.
   *
   * @param name the name, however it is spaced or its letters are typed; see {@link
   *     Official#isNamed}
   * @return the officials, in the order of their ids; empty if there are none
   */
  List<Official> named(String name);

  /**
   * The officials who have one of some identity numbers, withdrawn ones left out. A number that was
   * erased is nobody's.
   *
   * @param numbers the numbers, each exactly as it is on record, at most {@link
   *     io.lpc.common.Page#LARGEST}
   * @return the officials, in the order of their ids; empty if there are none
   */
  List<Official> withIdentityNumber(Collection<String> numbers);
}
