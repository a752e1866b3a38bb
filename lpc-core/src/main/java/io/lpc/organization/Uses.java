package io.lpc.organization;

import io.lpc.common.Id;
import io.lpc.journal.RecordKind;
import java.time.LocalDate;
import java.util.Map;

/**
 * 占用查询: the port to what still sits on a part of the organization. Higher floors record it, so that
 * a store answers, which knows them all.
 */
public interface Uses {

  /**
   * How many records still sit on a unit, a post, an official, a major matter or a power item, as
   * they stand now:
   *
   * <ul>
   *   <li>major matters not withdrawn for which the unit answers;
   *   <li>power items in use for which the unit, the post or the person answers;
   *   <li>search rounds of the unit that are not closed;
   *   <li>risk points not withdrawn in the unit, on the post, on the matter or on the power item;
   *   <li>nil declarations of the unit, the post or the power item that are neither withdrawn nor
   *       over;
   *   <li>control measures not withdrawn that the post carries out.
   * </ul>
   *
   * <p>Who declared or approved something is told for good, and is no use.
   *
   * @param id which unit, post, official, matter or power item
   * @param day the day on which a declaration is over or not
   * @return how many, by their kind, in the order above; kinds of which there are none are left out
   */
  Map<RecordKind<?>, Long> of(Id id, LocalDate day);
}
