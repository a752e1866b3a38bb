package io.lpc.risk;

import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.organization.Directory;
import io.lpc.store.UnitOfWork;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** 岗位当事人: who is concerned by what is decided on a post. */
public final class PostActors {

  private PostActors() {}

  /**
   * Whoever holds a post or stands in for it, on a day or now, so that backdating an act makes
   * nobody a stranger.
   *
   * @param work the act that asks
   * @param post the post
   * @param day the day
   * @return the persons
   */
  public static Set<OfficialId> of(UnitOfWork work, PostId post, LocalDate day) {
    return work.once(new Question(post, day), () -> found(work, post, day));
  }

  private record Question(PostId post, LocalDate day) {}

  private static Set<OfficialId> found(UnitOfWork work, PostId post, LocalDate day) {
    Set<OfficialId> actors = new HashSet<>(new Directory(work.reading(), day).actingFrom(post));
    actors.addAll(new Directory(work.reading(), work.today()).actingFrom(post));
    return Set.copyOf(actors);
  }
}
