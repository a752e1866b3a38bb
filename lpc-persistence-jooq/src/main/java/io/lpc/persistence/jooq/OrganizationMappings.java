package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.APPOINTMENT;
import static io.lpc.persistence.jooq.schema.Tables.APPOINTMENT_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.BUREAU;
import static io.lpc.persistence.jooq.schema.Tables.BUREAU_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.CODE_TABLE;
import static io.lpc.persistence.jooq.schema.Tables.CODE_TABLE_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.KINSHIP;
import static io.lpc.persistence.jooq.schema.Tables.KINSHIP_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.LEADERSHIP;
import static io.lpc.persistence.jooq.schema.Tables.LEADERSHIP_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.LEADING_GROUP;
import static io.lpc.persistence.jooq.schema.Tables.LEADING_GROUP_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.MAJOR_MATTER;
import static io.lpc.persistence.jooq.schema.Tables.MAJOR_MATTER_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.MATTER_THRESHOLD;
import static io.lpc.persistence.jooq.schema.Tables.MATTER_THRESHOLD_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.MEETING;
import static io.lpc.persistence.jooq.schema.Tables.MEETING_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.MEMBERSHIP;
import static io.lpc.persistence.jooq.schema.Tables.MEMBERSHIP_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.OFFICIAL;
import static io.lpc.persistence.jooq.schema.Tables.OFFICIAL_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.POST;
import static io.lpc.persistence.jooq.schema.Tables.POST_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.UNIT;
import static io.lpc.persistence.jooq.schema.Tables.UNIT_VERSION;

import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Money;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Text;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentId;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.Attendance;
import io.lpc.organization.BodyRole;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.CodeTable;
import io.lpc.organization.CodeTableId;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.KeyField;
import io.lpc.organization.Kinship;
import io.lpc.organization.KinshipId;
import io.lpc.organization.Leadership;
import io.lpc.organization.LeadershipId;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.LeadingGroup;
import io.lpc.organization.LeadingGroupId;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.MatterThreshold;
import io.lpc.organization.MatterThresholdId;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingId;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.Membership;
import io.lpc.organization.MembershipId;
import io.lpc.organization.Official;
import io.lpc.organization.PoliticalStatus;
import io.lpc.organization.Post;
import io.lpc.organization.PostDuty;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.organization.VotingRule;
import java.util.List;

/** The rows of what an organization consists of. */
final class OrganizationMappings {

  static final Mapping<Unit> UNITS =
      new Mapping<>(
          Unit.KIND,
          UNIT,
          UNIT_VERSION,
          (unit, out) -> {
            out.set(UNIT.CODE, unit.code());
            out.set(UNIT.NAME, unit.name());
            out.code(UNIT.TYPE, unit.type());
            out.ref(UNIT.PARENT_ID, Unit.KIND, unit.parent());
            out.json(UNIT.FUNCTIONS, unit.functions());
            out.set(UNIT.LIST_ORDER, unit.order());
            out.set(UNIT.WITHDRAWN, unit.withdrawn());
          },
          in ->
              new Unit(
                  in.id(UnitId::of),
                  in.version(),
                  in.get(UNIT.CODE),
                  in.get(UNIT.NAME),
                  in.code(UNIT.TYPE, UnitKind.class),
                  in.orNull(UNIT.PARENT_ID, UnitId::of),
                  in.list(UNIT.FUNCTIONS, String.class),
                  in.get(UNIT.LIST_ORDER),
                  in.get(UNIT.WITHDRAWN)));

  static final Mapping<BureauProfile> BUREAUS =
      new Mapping<>(
          BureauProfile.KIND,
          BUREAU,
          BUREAU_VERSION,
          (bureau, out) -> {
            out.set(BUREAU.NAME, bureau.name());
            out.set(BUREAU.DISTRICT, bureau.district());
            out.set(BUREAU.SUPERIOR, bureau.superior());
            out.ref(BUREAU.RECEIVING_UNIT_ID, Unit.KIND, bureau.receivingUnit());
            out.set(BUREAU.QUORUM_NUMERATOR, bureau.voting().quorum().numerator());
            out.set(BUREAU.QUORUM_DENOMINATOR, bureau.voting().quorum().denominator());
            out.set(BUREAU.MAJORITY_NUMERATOR, bureau.voting().majority().numerator());
            out.set(BUREAU.MAJORITY_DENOMINATOR, bureau.voting().majority().denominator());
          },
          in ->
              new BureauProfile(
                  in.id(BureauId::of),
                  in.version(),
                  in.get(BUREAU.NAME),
                  in.get(BUREAU.DISTRICT),
                  in.get(BUREAU.SUPERIOR),
                  in.orNull(BUREAU.RECEIVING_UNIT_ID, UnitId::of),
                  new VotingRule(
                      new VotingRule.Part(
                          in.get(BUREAU.QUORUM_NUMERATOR), in.get(BUREAU.QUORUM_DENOMINATOR)),
                      new VotingRule.Part(
                          in.get(BUREAU.MAJORITY_NUMERATOR),
                          in.get(BUREAU.MAJORITY_DENOMINATOR)))));

  static final Mapping<Post> POSTS =
      new Mapping<>(
          Post.KIND,
          POST,
          POST_VERSION,
          (post, out) -> {
            out.set(POST.CODE, post.code());
            out.set(POST.NAME, post.name());
            out.ref(POST.UNIT_ID, Unit.KIND, post.unit());
            out.json(POST.DUTIES, post.duties());
            out.codes(POST.KEY_FIELDS, post.keyFields());
            out.set(POST.SINGLE_HOLDER, post.singleHolder());
            out.code(POST.OFFICE, post.office());
            out.set(POST.LIST_ORDER, post.order());
            out.set(POST.WITHDRAWN, post.withdrawn());
          },
          in ->
              new Post(
                  in.id(PostId::of),
                  in.version(),
                  in.get(POST.CODE),
                  in.get(POST.NAME),
                  in.ref(POST.UNIT_ID, UnitId::of),
                  in.list(POST.DUTIES, PostDuty.class),
                  in.codes(POST.KEY_FIELDS, KeyField.class),
                  in.get(POST.SINGLE_HOLDER),
                  in.codeOrNull(POST.OFFICE, LeadershipOffice.class),
                  in.get(POST.LIST_ORDER),
                  in.get(POST.WITHDRAWN)));

  /** Code points, which are at most twice as many characters. */
  private static final int NAME_KEY = 32;

  static final Mapping<Official> OFFICIALS =
      new Mapping<>(
          Official.KIND,
          OFFICIAL,
          OFFICIAL_VERSION,
          (official, out) -> {
            out.set(OFFICIAL.CODE, official.code());
            out.set(OFFICIAL.NAME, official.name());
            out.set(OFFICIAL.NAME_KEY, nameKey(official.name()));
            out.code(OFFICIAL.POLITICAL_STATUS, official.politicalStatus());
            out.personal(OFFICIAL.IDENTITY_NUMBER_COMMITMENT, official.identityNumber());
            out.personal(OFFICIAL.PHONE_COMMITMENT, official.phone());
            out.set(OFFICIAL.WITHDRAWN, official.withdrawn());
          },
          in ->
              new Official(
                  in.id(OfficialId::of),
                  in.version(),
                  in.get(OFFICIAL.CODE),
                  in.get(OFFICIAL.NAME),
                  in.codeOrNull(OFFICIAL.POLITICAL_STATUS, PoliticalStatus.class),
                  in.personalOrNull(OFFICIAL.IDENTITY_NUMBER_COMMITMENT),
                  in.personalOrNull(OFFICIAL.PHONE_COMMITMENT),
                  in.get(OFFICIAL.WITHDRAWN)));

  static final Mapping<Appointment> APPOINTMENTS =
      new Mapping<>(
          Appointment.KIND,
          APPOINTMENT,
          APPOINTMENT_VERSION,
          (appointment, out) -> {
            out.ref(APPOINTMENT.OFFICIAL_ID, Official.KIND, appointment.official());
            out.ref(APPOINTMENT.POST_ID, Post.KIND, appointment.post());
            out.code(APPOINTMENT.TYPE, appointment.type());
            out.period(APPOINTMENT.PERIOD_FROM, APPOINTMENT.PERIOD_THROUGH, appointment.period());
          },
          in ->
              new Appointment(
                  in.id(AppointmentId::of),
                  in.version(),
                  in.ref(APPOINTMENT.OFFICIAL_ID, OfficialId::of),
                  in.ref(APPOINTMENT.POST_ID, PostId::of),
                  in.code(APPOINTMENT.TYPE, AppointmentKind.class),
                  in.period(APPOINTMENT.PERIOD_FROM, APPOINTMENT.PERIOD_THROUGH)));

  static final Mapping<Leadership> LEADERSHIPS =
      new Mapping<>(
          Leadership.KIND,
          LEADERSHIP,
          LEADERSHIP_VERSION,
          (leadership, out) -> {
            out.ref(LEADERSHIP.UNIT_ID, Unit.KIND, leadership.unit());
            out.ref(LEADERSHIP.POST_ID, Post.KIND, leadership.post());
            out.code(LEADERSHIP.ROLE, leadership.role());
            out.period(LEADERSHIP.PERIOD_FROM, LEADERSHIP.PERIOD_THROUGH, leadership.period());
          },
          in ->
              new Leadership(
                  in.id(LeadershipId::of),
                  in.version(),
                  in.ref(LEADERSHIP.UNIT_ID, UnitId::of),
                  in.ref(LEADERSHIP.POST_ID, PostId::of),
                  in.code(LEADERSHIP.ROLE, LeadershipRole.class),
                  in.period(LEADERSHIP.PERIOD_FROM, LEADERSHIP.PERIOD_THROUGH)));

  static final Mapping<Membership> MEMBERSHIPS =
      new Mapping<>(
          Membership.KIND,
          MEMBERSHIP,
          MEMBERSHIP_VERSION,
          (membership, out) -> {
            out.code(MEMBERSHIP.BODY, membership.body());
            out.ref(MEMBERSHIP.OFFICIAL_ID, Official.KIND, membership.official());
            out.code(MEMBERSHIP.ROLE, membership.role());
            out.period(MEMBERSHIP.PERIOD_FROM, MEMBERSHIP.PERIOD_THROUGH, membership.period());
          },
          in ->
              new Membership(
                  in.id(MembershipId::of),
                  in.version(),
                  in.code(MEMBERSHIP.BODY, GoverningBody.class),
                  in.ref(MEMBERSHIP.OFFICIAL_ID, OfficialId::of),
                  in.code(MEMBERSHIP.ROLE, BodyRole.class),
                  in.period(MEMBERSHIP.PERIOD_FROM, MEMBERSHIP.PERIOD_THROUGH)));

  static final Mapping<LeadingGroup> LEADING_GROUPS =
      new Mapping<>(
          LeadingGroup.KIND,
          LEADING_GROUP,
          LEADING_GROUP_VERSION,
          (group, out) -> {
            out.set(LEADING_GROUP.NAME, group.name());
            out.set(LEADING_GROUP.FOUNDED_BY, group.foundedBy());
            out.ref(LEADING_GROUP.OFFICE_UNIT_ID, Unit.KIND, group.officeUnit());
          },
          in ->
              new LeadingGroup(
                  in.id(LeadingGroupId::of),
                  in.version(),
                  in.get(LEADING_GROUP.NAME),
                  in.get(LEADING_GROUP.FOUNDED_BY),
                  in.orNull(LEADING_GROUP.OFFICE_UNIT_ID, UnitId::of)));

  static final Mapping<Kinship> KINSHIPS =
      new Mapping<>(
          Kinship.KIND,
          KINSHIP,
          KINSHIP_VERSION,
          (kinship, out) -> {
            out.ref(KINSHIP.DECLARANT_ID, Official.KIND, kinship.declarant());
            out.personal(KINSHIP.RELATIVE_COMMITMENT, kinship.relative());
            out.personal(KINSHIP.RELATION_COMMITMENT, kinship.relation());
            out.set(KINSHIP.WITHDRAWN, kinship.withdrawn());
          },
          in ->
              new Kinship(
                  in.id(KinshipId::of),
                  in.version(),
                  in.ref(KINSHIP.DECLARANT_ID, OfficialId::of),
                  in.personal(KINSHIP.RELATIVE_COMMITMENT),
                  in.personal(KINSHIP.RELATION_COMMITMENT),
                  in.get(KINSHIP.WITHDRAWN)));

  static final Mapping<MajorMatter> MAJOR_MATTERS =
      new Mapping<>(
          MajorMatter.KIND,
          MAJOR_MATTER,
          MAJOR_MATTER_VERSION,
          (matter, out) -> {
            out.set(MAJOR_MATTER.CODE, matter.code());
            out.code(MAJOR_MATTER.FIELD, matter.field());
            out.set(MAJOR_MATTER.TITLE, matter.title());
            out.ref(MAJOR_MATTER.UNIT_ID, Unit.KIND, matter.unit());
            out.money(MAJOR_MATTER.AMOUNT_FEN, matter.amount());
            out.set(MAJOR_MATTER.PROCEDURE_TEXT, matter.procedure());
            out.set(MAJOR_MATTER.PARTICIPANTS, matter.participants());
            out.set(MAJOR_MATTER.WITHDRAWN, matter.withdrawn());
          },
          in ->
              new MajorMatter(
                  in.id(MajorMatterId::of),
                  in.version(),
                  in.get(MAJOR_MATTER.CODE),
                  in.code(MAJOR_MATTER.FIELD, MajorMatterField.class),
                  in.get(MAJOR_MATTER.TITLE),
                  in.ref(MAJOR_MATTER.UNIT_ID, UnitId::of),
                  in.orNull(MAJOR_MATTER.AMOUNT_FEN, Money::new),
                  in.get(MAJOR_MATTER.PROCEDURE_TEXT),
                  in.get(MAJOR_MATTER.PARTICIPANTS),
                  in.get(MAJOR_MATTER.WITHDRAWN)));

  static final Mapping<Meeting> MEETINGS =
      new Mapping<>(
          Meeting.KIND,
          MEETING,
          MEETING_VERSION,
          (meeting, out) -> {
            out.set(MEETING.CODE, meeting.code());
            out.code(MEETING.TYPE, meeting.type());
            out.set(MEETING.TITLE, meeting.title());
            out.set(MEETING.HELD_ON, meeting.heldOn());
            out.ref(MEETING.CHAIR_ID, Official.KIND, meeting.chair());
            out.json(MEETING.ATTENDANCES, meeting.attendances());
            out.json(MEETING.ITEMS, meeting.items());
            out.set(MEETING.MINUTES, meeting.minutes());
            out.digest(MEETING.MINUTES_SCAN, meeting.minutesScan());
          },
          in ->
              new Meeting(
                  in.id(MeetingId::of),
                  in.version(),
                  in.get(MEETING.CODE),
                  in.code(MEETING.TYPE, MeetingKind.class),
                  in.get(MEETING.TITLE),
                  in.get(MEETING.HELD_ON),
                  in.ref(MEETING.CHAIR_ID, OfficialId::of),
                  in.list(MEETING.ATTENDANCES, Attendance.class),
                  in.list(MEETING.ITEMS, AgendaItem.class),
                  in.get(MEETING.MINUTES),
                  in.orNull(MEETING.MINUTES_SCAN, Digest::of)));

  static final Mapping<CodeTable> CODE_TABLES =
      new Mapping<>(
          CodeTable.KIND,
          CODE_TABLE,
          CODE_TABLE_VERSION,
          (table, out) -> {
            out.set(CODE_TABLE.CODE, table.code());
            out.set(CODE_TABLE.NAME, table.name());
            out.json(CODE_TABLE.CODES, table.codes());
          },
          in ->
              new CodeTable(
                  in.id(CodeTableId::of),
                  in.version(),
                  in.get(CODE_TABLE.CODE),
                  in.get(CODE_TABLE.NAME),
                  in.list(CODE_TABLE.CODES, CodeTable.Code.class)));

  static final Mapping<MatterThreshold> MATTER_THRESHOLDS =
      new Mapping<>(
          MatterThreshold.KIND,
          MATTER_THRESHOLD,
          MATTER_THRESHOLD_VERSION,
          (threshold, out) -> {
            out.code(MATTER_THRESHOLD.FIELD, threshold.field());
            out.set(MATTER_THRESHOLD.RULE, threshold.rule());
            out.money(MATTER_THRESHOLD.AMOUNT_FEN, threshold.amount());
            out.set(MATTER_THRESHOLD.SOURCE, threshold.source());
            out.period(
                MATTER_THRESHOLD.PERIOD_FROM, MATTER_THRESHOLD.PERIOD_THROUGH, threshold.period());
          },
          in ->
              new MatterThreshold(
                  in.id(MatterThresholdId::of),
                  in.version(),
                  in.code(MATTER_THRESHOLD.FIELD, MajorMatterField.class),
                  in.get(MATTER_THRESHOLD.RULE),
                  in.orNull(MATTER_THRESHOLD.AMOUNT_FEN, Money::new),
                  in.get(MATTER_THRESHOLD.SOURCE),
                  in.period(MATTER_THRESHOLD.PERIOD_FROM, MATTER_THRESHOLD.PERIOD_THROUGH)));

  static final List<Mapping<?>> ALL =
      List.of(
          UNITS,
          BUREAUS,
          POSTS,
          OFFICIALS,
          APPOINTMENTS,
          LEADERSHIPS,
          MEMBERSHIPS,
          LEADING_GROUPS,
          KINSHIPS,
          MAJOR_MATTERS,
          MEETINGS,
          CODE_TABLES,
          MATTER_THRESHOLDS);

  private OrganizationMappings() {}

  /**
   * What an official's name is looked up by: how it begins, as names are compared. No server
   * compares them so by itself.
   */
  static String nameKey(String name) {
    return Text.comparable(name)
        .codePoints()
        .limit(NAME_KEY)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
