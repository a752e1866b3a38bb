package io.lpc.organization;

import io.lpc.common.AsOf;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import java.util.Collection;
import java.util.List;

/** 任职查询: the port to a bureau's appointments, past ones included. */
public interface Appointments {

  /** Whether anybody was ever appointed. */
  boolean any();

  /**
   * Everybody ever appointed to a post, as it stands now.
   *
   * @param post the post
   * @return the appointments, in the order of their ids; empty if there are none
   */
  List<Appointment> ofPost(PostId post);

  /**
   * Every appointment of an official, as it stands now.
   *
   * @param official the official
   * @return the appointments, in the order of their ids; empty if there are none
   */
  List<Appointment> ofOfficial(OfficialId official);

  /**
   * The appointments to some posts in a dated view; those whose period holds the day.
   *
   * @param posts the posts, at most {@link io.lpc.common.Page#LARGEST}
   * @param asOf the view
   * @return the appointments, in the order of their ids
   */
  List<Appointment> inForce(Collection<PostId> posts, AsOf asOf);
}
