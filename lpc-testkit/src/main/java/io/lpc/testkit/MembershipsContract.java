package io.lpc.testkit;

import static io.lpc.testkit.Specimens.official;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.organization.BodyRole;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.Membership;
import io.lpc.organization.MembershipId;
import io.lpc.organization.Memberships;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 成员查询契约: what the port {@link Memberships} must answer. */
public abstract class MembershipsContract extends AdapterContract {

  private static final LocalDate FROM = LocalDate.of(2011, 3, 1);

  private static Membership member(String id, long version, GoverningBody body, Period period) {
    return new Membership(MembershipId.of(id), version, body, official(1), BodyRole.MEMBER, period);
  }

  private List<Membership> of(GoverningBody body) {
    return desk.read(reading -> reading.port(Memberships.class).of(body));
  }

  private List<Membership> of(OfficialId official) {
    return desk.read(reading -> reading.port(Memberships.class).ofOfficial(official));
  }

  @BeforeEach
  void putOfficials() {
    prepare();
  }

  @Test
  void everybodyWhoEverWasAMemberComesInTheOrderOfTheirIds() {
    desk.put(
        member("b", 1, GoverningBody.PARTY_GROUP, Period.of(FROM, FROM)),
        member("B", 1, GoverningBody.PARTY_GROUP, Period.from(LocalDate.of(2099, 1, 1))),
        member("a", 1, GoverningBody.PARTY_GROUP, Period.from(FROM)),
        member("c", 1, GoverningBody.LEADING_GROUP, Period.from(FROM)));

    assertThat(idsOf(of(GoverningBody.PARTY_GROUP))).containsExactly("B", "a", "b");
    assertThat(idsOf(of(GoverningBody.LEADING_GROUP))).containsExactly("c");
    assertThat(of(GoverningBody.LEADING_GROUP_OFFICE)).isEmpty();
  }

  @Test
  void aMembershipIsShownAsItStandsNow() {
    desk.put(member("a", 1, GoverningBody.PARTY_GROUP, Period.from(FROM)));
    Membership ended = member("a", 2, GoverningBody.PARTY_GROUP, Period.of(FROM, TODAY));
    desk.put(ended);

    assertThat(of(GoverningBody.PARTY_GROUP)).containsExactly(ended);
    desk.put(member("a", 3, GoverningBody.LEADING_GROUP, Period.from(FROM)));
    assertThat(of(GoverningBody.PARTY_GROUP)).isEmpty();
  }

  @Test
  void everyMembershipOfAnOfficialComesInTheOrderOfTheirIds() {
    Membership other =
        new Membership(
            MembershipId.of("d"),
            1,
            GoverningBody.PARTY_GROUP,
            official(2),
            BodyRole.HEAD,
            Period.from(FROM));
    Membership corrected = member("a", 2, GoverningBody.LEADING_GROUP, Period.of(FROM, TODAY));
    desk.put(
        member("b", 1, GoverningBody.PARTY_GROUP, Period.of(FROM, FROM)),
        member("B", 1, GoverningBody.LEADING_GROUP_OFFICE, Period.from(FROM)),
        member("a", 1, GoverningBody.PARTY_GROUP, Period.from(FROM)),
        other);
    desk.put(corrected);

    assertThat(idsOf(of(official(1)))).containsExactly("B", "a", "b");
    assertThat(of(official(1))).contains(corrected);
    assertThat(of(official(2))).containsExactly(other);
    assertThat(of(official(3))).isEmpty();
  }

  @Test
  void membersInAnotherBureauAreNotShown() {
    elsewhere.put(Specimens.prerequisites());
    elsewhere.put(member("a", 1, GoverningBody.PARTY_GROUP, Period.from(FROM)));

    assertThat(of(GoverningBody.PARTY_GROUP)).isEmpty();
    assertThat(of(official(1))).isEmpty();
  }
}
