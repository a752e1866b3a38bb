package io.lpc.organization;

import io.lpc.common.OfficialId;
import java.util.List;

/** 成员查询: the port to the members of a bureau's bodies, past ones included. */
public interface Memberships {

  /**
   * Everybody who ever was a member, as it stands now.
   *
   * @param body the body
   * @return the memberships, in the order of their ids; empty if not yet named
   */
  List<Membership> of(GoverningBody body);

  /**
   * Every membership of an official, as it stands now.
   *
   * @param official the official
   * @return the memberships, in the order of their ids; empty if there are none
   */
  List<Membership> ofOfficial(OfficialId official);
}
