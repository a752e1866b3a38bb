package io.lpc.organization;

import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 机构: a section, a subordinate unit or the leadership itself; units form a tree (PLAN S1).
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the outside's number of it
 * @param name its name
 * @param type what it is to its bureau
 * @param parent the unit it belongs to; null if directly to the bureau
 * @param functions 职能: its functions, in order
 * @param order its place in lists, from 0; nothing is sorted by a name
 * @param withdrawn whether it no longer takes part
 */
public record Unit(
    UnitId id,
    long version,
    String code,
    String name,
    UnitKind type,
    @Nullable UnitId parent,
    List<String> functions,
    int order,
    boolean withdrawn)
    implements Recorded<UnitId>, Coded, Withdrawable<Unit> {

  /** The kind of record this is. */
  public static final RecordKind<Unit> KIND = new RecordKind<>("unit", "机构", 1, Unit.class);

  /** Refuses what no such record can be. */
  public Unit {
    Text.required("code", code);
    Text.required("name", name);
    functions = List.copyOf(functions);
  }

  @Override
  public RecordKind<Unit> kind() {
    return KIND;
  }

  @Override
  public Unit withdraw() {
    return new Unit(id, version + 1, code, name, type, parent, functions, order, true);
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.text("name", name);
    out.code("type", type);
    out.ref("parent", KIND, parent);
    out.texts("functions", functions);
    out.number("order", (long) order);
    out.flag("withdrawn", withdrawn);
  }
}
