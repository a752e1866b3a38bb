package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.POST;

import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.Post;
import io.lpc.organization.Posts;
import io.lpc.organization.UnitId;
import java.util.List;

/** Answers {@link Posts}. */
final class JooqPosts implements Posts {

  private final Rows rows;

  JooqPosts(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<Post> ofUnit(UnitId unit) {
    return rows.current(
        OrganizationMappings.POSTS, POST.UNIT_ID.eq(unit.value()).and(POST.WITHDRAWN.isFalse()));
  }

  @Override
  public List<Post> withOffice(LeadershipOffice office) {
    return rows.current(
        OrganizationMappings.POSTS, POST.OFFICE.eq(office.name()).and(POST.WITHDRAWN.isFalse()));
  }
}
