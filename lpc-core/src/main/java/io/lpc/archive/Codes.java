package io.lpc.archive;

import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItemId;
import io.lpc.risk.SearchRoundId;

/**
 * 编码对照: finds ids by the bureau's own codes, in the registers at hand and on record. A code that
 * leads nowhere is noted as a violation of the row at the field named, and the row is not taken in.
 * Used by one thread, within the making of one row.
 */
public interface Codes {

  /**
   * A unit.
   *
   * @param field the draft's field that names it
   * @param code its code
   * @return its id
   */
  UnitId unit(String field, String code);

  /**
   * A post.
   *
   * @param field the draft's field that names it
   * @param code its code
   * @return its id
   */
  PostId post(String field, String code);

  /**
   * An official.
   *
   * @param field the draft's field that names it
   * @param code its code
   * @return its id
   */
  OfficialId official(String field, String code);

  /**
   * A power item.
   *
   * @param field the draft's field that names it
   * @param code its code
   * @return its id
   */
  PowerItemId powerItem(String field, String code);

  /**
   * A major matter.
   *
   * @param field the draft's field that names it
   * @param code its code
   * @return its id
   */
  MajorMatterId matter(String field, String code);

  /**
   * A search round.
   *
   * @param field the draft's field that names it
   * @param code its code
   * @return its id
   */
  SearchRoundId round(String field, String code);

  /**
   * A risk point.
   *
   * @param field the draft's field that names it
   * @param code its code
   * @return its id
   */
  RiskPointId riskPoint(String field, String code);

  /**
   * A code of one of the bureau's code tables.
   *
   * @param scheme the table's scheme, such as {@code risk-category}
   * @param field the draft's field that names it
   * @param text the code, or its Chinese name
   * @return the code
   */
  String coded(String scheme, String field, String text);
}
