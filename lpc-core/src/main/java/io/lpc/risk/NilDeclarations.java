package io.lpc.risk;

import io.lpc.common.AsOf;
import java.util.Collection;
import java.util.List;

/** 无风险申报查询: the port to a bureau's nil declarations. */
public interface NilDeclarations {

  /**
   * Every declaration for a place as it stands now, the withdrawn ones too.
   *
   * @param subject what kind of place
   * @param place its {@link NilDeclaration#place()}
   * @return the declarations, in the order of their ids
   */
  List<NilDeclaration> of(NilSubject subject, String place);

  /**
   * The declarations for some places in a dated view: not withdrawn, and with a period that holds
   * the day.
   *
   * @param subject what kind of place
   * @param places their {@link NilDeclaration#place()}, at most {@link io.lpc.common.Page#LARGEST}
   * @param asOf the view
   * @return the declarations, in the order of their ids
   */
  List<NilDeclaration> inForce(NilSubject subject, Collection<String> places, AsOf asOf);
}
