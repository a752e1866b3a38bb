package io.lpc.testkit;

import static io.lpc.testkit.Specimens.post;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.Post;
import io.lpc.organization.Posts;
import io.lpc.organization.UnitId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 岗位查询契约: what the port {@link Posts} must answer. */
public abstract class PostsContract extends AdapterContract {

  private static final UnitId ONE = UnitId.of("U-1");
  private static final UnitId TWO = UnitId.of("U-2");

  private List<String> ofUnit(UnitId unit) {
    List<Post> posts = desk.read(reading -> reading.port(Posts.class).ofUnit(unit));
    return idsOf(posts);
  }

  private List<String> withOffice(LeadershipOffice office) {
    List<Post> posts = desk.read(reading -> reading.port(Posts.class).withOffice(office));
    return idsOf(posts);
  }

  private static Post leading(String id, LeadershipOffice office) {
    return post(id, 1, ONE, office, false);
  }

  @BeforeEach
  void putUnits() {
    desk.put(unit("U-1", "甲"), unit("U-2", "乙"));
  }

  @Test
  void thePostsOfAUnitComeInTheOrderOfTheirIds() {
    desk.put(post("b", ONE), post("B", ONE), post("a.1", ONE), post("a", ONE), post("c", TWO));

    assertThat(ofUnit(ONE)).containsExactly("B", "a", "a.1", "b");
    assertThat(ofUnit(TWO)).containsExactly("c");
    assertThat(ofUnit(UnitId.of("U-3"))).isEmpty();
  }

  @Test
  void thePostsWithAnOfficeComeInTheOrderOfTheirIds() {
    desk.put(
        leading("b", LeadershipOffice.DEPUTY),
        leading("a", LeadershipOffice.DEPUTY),
        leading("c", LeadershipOffice.DIRECTOR),
        post("d", ONE));

    assertThat(withOffice(LeadershipOffice.DEPUTY)).containsExactly("a", "b");
    assertThat(withOffice(LeadershipOffice.DIRECTOR)).containsExactly("c");
    assertThat(withOffice(LeadershipOffice.OTHER)).isEmpty();
  }

  @Test
  void withdrawnPostsAreLeftOut() {
    desk.put(leading("a", LeadershipOffice.DEPUTY), leading("b", LeadershipOffice.DEPUTY));
    desk.put(leading("a", LeadershipOffice.DEPUTY).withdraw());

    assertThat(ofUnit(ONE)).containsExactly("b");
    assertThat(withOffice(LeadershipOffice.DEPUTY)).containsExactly("b");
  }

  @Test
  void aPostThatMovedIsShownWhereItIsNow() {
    desk.put(leading("a", LeadershipOffice.DEPUTY));
    desk.put(post("a", 2, TWO, LeadershipOffice.DIRECTOR, false));

    assertThat(ofUnit(ONE)).isEmpty();
    assertThat(ofUnit(TWO)).containsExactly("a");
    assertThat(withOffice(LeadershipOffice.DEPUTY)).isEmpty();
    assertThat(withOffice(LeadershipOffice.DIRECTOR)).containsExactly("a");
  }

  @Test
  void postsOfAnotherBureauAreNotShown() {
    elsewhere.put(unit("U-1", "甲"), leading("a", LeadershipOffice.DEPUTY));

    assertThat(ofUnit(ONE)).isEmpty();
    assertThat(withOffice(LeadershipOffice.DEPUTY)).isEmpty();
  }
}
