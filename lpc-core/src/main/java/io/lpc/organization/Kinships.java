package io.lpc.organization;

import io.lpc.common.OfficialId;
import java.util.Collection;
import java.util.List;

/** 亲属申报查询: the port to the kinships that officials declared. */
public interface Kinships {

  /**
   * All declarations of some officials, so that a repeated register does not bring back a withdrawn
   * one.
   *
   * @param declarants the officials, at most {@link io.lpc.common.Page#LARGEST}
   * @return their declarations, withdrawn ones included, in the order of their ids
   */
  List<Kinship> declaredBy(Collection<OfficialId> declarants);
}
