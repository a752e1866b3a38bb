package io.lpc.organization;

import io.lpc.common.PostId;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 岗位: a post of a unit, with what it must do and what must be watched (PLAN G3, B2, S2).
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the outside's number of it
 * @param name its name
 * @param unit the unit it belongs to
 * @param duties its duties with their integrity and diligence requirements
 * @param keyFields 重点领域: the key fields it works in; a post with any is a key post 重点岗位
 * @param singleHolder whether it has one holder at a time
 * @param office its office within the leadership; null for any other post
 * @param order its place in lists, from 0
 * @param withdrawn whether it no longer takes part
 */
public record Post(
    PostId id,
    long version,
    String code,
    String name,
    UnitId unit,
    List<PostDuty> duties,
    Set<KeyField> keyFields,
    boolean singleHolder,
    @Nullable LeadershipOffice office,
    int order,
    boolean withdrawn)
    implements Recorded<PostId>, Coded, Withdrawable<Post> {

  /** The kind of record this is. */
  public static final RecordKind<Post> KIND = new RecordKind<>("post", "岗位", 1, Post.class);

  /** Refuses what no such record can be. */
  public Post {
    Text.required("code", code);
    Text.required("name", name);
    duties = List.copyOf(duties);
    keyFields = Set.copyOf(keyFields);
  }

  @Override
  public RecordKind<Post> kind() {
    return KIND;
  }

  /** 重点岗位: whether the post works in a key field (PLAN S2). */
  public boolean isKey() {
    return !keyFields.isEmpty();
  }

  @Override
  public Post withdraw() {
    return new Post(
        id, version + 1, code, name, unit, duties, keyFields, singleHolder, office, order, true);
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.text("name", name);
    out.ref("unit", Unit.KIND, unit);
    out.list("duties", duties, (duty, inner) -> duty.writeTo(inner));
    out.codes("keyFields", keyFields);
    out.flag("singleHolder", singleHolder);
    out.code("office", office);
    out.number("order", (long) order);
    out.flag("withdrawn", withdrawn);
  }
}
