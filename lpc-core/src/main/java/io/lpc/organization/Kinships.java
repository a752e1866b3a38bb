package io.lpc.organization;

import io.lpc.common.OfficialId;
import java.util.Collection;
import java.util.List;

/** 亲属申报查询: the port to the kinships that officials declared. */
public interface Kinships {

  /**
   * The standing declarations of some officials.
   *
   * @param declarants the officials, at most {@link io.lpc.common.Page#LARGEST}
   * @return their declarations, withdrawn ones left out, in the order of their ids
   */
  List<Kinship> declaredBy(Collection<OfficialId> declarants);
}
