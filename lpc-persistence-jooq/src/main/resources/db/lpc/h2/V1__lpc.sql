-- The tables of lpc for H2. Run it by hand or by migrate(), nothing else creates a table.
-- Moments are in UTC.

-- 日志头: where the journal of a bureau ends, and the one writer lock of the bureau.
create table lpc_head (
  bureau_id varchar(64) not null,
  size bigint not null,
  digest varchar(64) not null,
  recorded_at timestamp(6) not null,
  constraint lpc_head_pk primary key (bureau_id)
);

-- 日志: one entry for every change, and nothing here is ever changed.
create table lpc_journal (
  bureau_id varchar(64) not null,
  seq bigint not null,
  act varchar(64) not null,
  action varchar(64) not null,
  actor_kind varchar(64) not null,
  actor_name varchar,
  actor_official_id varchar(64),
  actor_post_id varchar(64),
  actor_party_id varchar(64),
  authority_basis varchar(64) not null,
  authority_reference varchar not null,
  reason varchar not null,
  happened_at timestamp(6) not null,
  recorded_at timestamp(6) not null,
  subject_kind varchar(64) not null,
  subject_id varchar(64) not null,
  subject_version bigint not null,
  answer boolean not null,
  content varchar not null,
  previous varchar(64) not null,
  digest varchar(64) not null,
  constraint lpc_journal_pk primary key (bureau_id, seq)
);
create index lpc_journal_act_ix on lpc_journal (bureau_id, act, seq);
create index lpc_journal_recorded_ix on lpc_journal (bureau_id, recorded_at, seq);

-- 待发消息箱: what leaves the system after the commit.
create table lpc_outbox (
  bureau_id varchar(64) not null,
  seq bigint not null,
  topic varchar(64) not null,
  act varchar(64) not null,
  payload varchar not null,
  recorded_at timestamp(6) not null,
  delivered boolean not null,
  constraint lpc_outbox_pk primary key (bureau_id, seq, topic)
);
create index lpc_outbox_waiting_ix on lpc_outbox (bureau_id, delivered, seq);

-- 个人信息: the one place of clear personal values. Erase a row, and its commitment says nothing.
create table lpc_personal (
  bureau_id varchar(64) not null,
  commitment varchar(64) not null,
  secret varchar(64) not null,
  clear_text varchar not null,
  constraint lpc_personal_pk primary key (bureau_id, commitment)
);
create index lpc_personal_clear_ix on lpc_personal (bureau_id, clear_text);

-- 未遂行为

create table lpc_attempt (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  action varchar(64) not null,
  violations varchar not null,
  constraint lpc_attempt_pk primary key (bureau_id, id)
);

create table lpc_attempt_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  action varchar(64) not null,
  violations varchar not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_attempt_version_pk primary key (bureau_id, id, version),
  constraint lpc_attempt_version_seq_uq unique (bureau_id, seq)
);
create index lpc_attempt_version_view_ix on lpc_attempt_version (bureau_id, id, seq);

-- 入档记录

create table lpc_accession (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  form varchar(64) not null,
  source varchar not null,
  digest varchar(64) not null,
  tallies varchar not null,
  constraint lpc_accession_pk primary key (bureau_id, id)
);

create table lpc_accession_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  form varchar(64) not null,
  source varchar not null,
  digest varchar(64) not null,
  tallies varchar not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_accession_version_pk primary key (bureau_id, id, version),
  constraint lpc_accession_version_seq_uq unique (bureau_id, seq)
);
create index lpc_accession_version_view_ix on lpc_accession_version (bureau_id, id, seq);

-- 组织

create table lpc_unit (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  type varchar(64) not null,
  parent_id varchar(64),
  functions varchar not null,
  list_order int not null,
  withdrawn boolean not null,
  constraint lpc_unit_pk primary key (bureau_id, id),
  constraint lpc_unit_code_uq unique (bureau_id, code),
  constraint lpc_unit_parent_fk foreign key (bureau_id, parent_id)
    references lpc_unit (bureau_id, id)
);
create index lpc_unit_parent_ix on lpc_unit (bureau_id, parent_id);

create table lpc_unit_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  type varchar(64) not null,
  parent_id varchar(64),
  functions varchar not null,
  list_order int not null,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_unit_version_pk primary key (bureau_id, id, version),
  constraint lpc_unit_version_seq_uq unique (bureau_id, seq)
);
create index lpc_unit_version_view_ix on lpc_unit_version (bureau_id, id, seq);

create table lpc_bureau (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  name varchar not null,
  district varchar not null,
  superior varchar not null,
  receiving_unit_id varchar(64),
  quorum_numerator int not null,
  quorum_denominator int not null,
  majority_numerator int not null,
  majority_denominator int not null,
  constraint lpc_bureau_pk primary key (bureau_id, id),
  constraint lpc_bureau_receiving_unit_fk foreign key (bureau_id, receiving_unit_id)
    references lpc_unit (bureau_id, id)
);
create index lpc_bureau_receiving_unit_ix on lpc_bureau (bureau_id, receiving_unit_id);

create table lpc_bureau_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  name varchar not null,
  district varchar not null,
  superior varchar not null,
  receiving_unit_id varchar(64),
  quorum_numerator int not null,
  quorum_denominator int not null,
  majority_numerator int not null,
  majority_denominator int not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_bureau_version_pk primary key (bureau_id, id, version),
  constraint lpc_bureau_version_seq_uq unique (bureau_id, seq)
);
create index lpc_bureau_version_view_ix on lpc_bureau_version (bureau_id, id, seq);

create table lpc_post (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  unit_id varchar(64) not null,
  duties varchar not null,
  key_fields varchar not null,
  single_holder boolean not null,
  office varchar(64),
  list_order int not null,
  withdrawn boolean not null,
  constraint lpc_post_pk primary key (bureau_id, id),
  constraint lpc_post_code_uq unique (bureau_id, code),
  constraint lpc_post_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id)
);
create index lpc_post_unit_ix on lpc_post (bureau_id, unit_id);
create index lpc_post_office_ix on lpc_post (bureau_id, office);

create table lpc_post_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  unit_id varchar(64) not null,
  duties varchar not null,
  key_fields varchar not null,
  single_holder boolean not null,
  office varchar(64),
  list_order int not null,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_post_version_pk primary key (bureau_id, id, version),
  constraint lpc_post_version_seq_uq unique (bureau_id, seq)
);
create index lpc_post_version_view_ix on lpc_post_version (bureau_id, id, seq);

create table lpc_official (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  name_key varchar(64) not null,
  political_status varchar(64),
  identity_number_commitment varchar(64),
  phone_commitment varchar(64),
  withdrawn boolean not null,
  constraint lpc_official_pk primary key (bureau_id, id),
  constraint lpc_official_code_uq unique (bureau_id, code)
);
create index lpc_official_name_ix on lpc_official (bureau_id, name_key);
create index lpc_official_identity_ix on lpc_official (bureau_id, identity_number_commitment);

create table lpc_official_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  name_key varchar(64) not null,
  political_status varchar(64),
  identity_number_commitment varchar(64),
  phone_commitment varchar(64),
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_official_version_pk primary key (bureau_id, id, version),
  constraint lpc_official_version_seq_uq unique (bureau_id, seq)
);
create index lpc_official_version_view_ix on lpc_official_version (bureau_id, id, seq);

create table lpc_appointment (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  official_id varchar(64) not null,
  post_id varchar(64) not null,
  type varchar(64) not null,
  period_from date not null,
  period_through date,
  constraint lpc_appointment_pk primary key (bureau_id, id),
  constraint lpc_appointment_official_fk foreign key (bureau_id, official_id)
    references lpc_official (bureau_id, id),
  constraint lpc_appointment_post_fk foreign key (bureau_id, post_id)
    references lpc_post (bureau_id, id)
);
create index lpc_appointment_official_ix on lpc_appointment (bureau_id, official_id);
create index lpc_appointment_post_ix on lpc_appointment (bureau_id, post_id);

create table lpc_appointment_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  official_id varchar(64) not null,
  post_id varchar(64) not null,
  type varchar(64) not null,
  period_from date not null,
  period_through date,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_appointment_version_pk primary key (bureau_id, id, version),
  constraint lpc_appointment_version_seq_uq unique (bureau_id, seq)
);
create index lpc_appointment_version_view_ix on lpc_appointment_version (bureau_id, id, seq);
create index lpc_appointment_version_post_ix on lpc_appointment_version (bureau_id, post_id);

create table lpc_leadership (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  unit_id varchar(64) not null,
  post_id varchar(64) not null,
  role varchar(64) not null,
  period_from date not null,
  period_through date,
  constraint lpc_leadership_pk primary key (bureau_id, id),
  constraint lpc_leadership_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id),
  constraint lpc_leadership_post_fk foreign key (bureau_id, post_id)
    references lpc_post (bureau_id, id)
);
create index lpc_leadership_unit_ix on lpc_leadership (bureau_id, unit_id);
create index lpc_leadership_post_ix on lpc_leadership (bureau_id, post_id);

create table lpc_leadership_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  unit_id varchar(64) not null,
  post_id varchar(64) not null,
  role varchar(64) not null,
  period_from date not null,
  period_through date,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_leadership_version_pk primary key (bureau_id, id, version),
  constraint lpc_leadership_version_seq_uq unique (bureau_id, seq)
);
create index lpc_leadership_version_view_ix on lpc_leadership_version (bureau_id, id, seq);
create index lpc_leadership_version_unit_ix on lpc_leadership_version (bureau_id, unit_id);

create table lpc_membership (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  body varchar(64) not null,
  official_id varchar(64) not null,
  role varchar(64) not null,
  period_from date not null,
  period_through date,
  constraint lpc_membership_pk primary key (bureau_id, id),
  constraint lpc_membership_official_fk foreign key (bureau_id, official_id)
    references lpc_official (bureau_id, id)
);
create index lpc_membership_official_ix on lpc_membership (bureau_id, official_id);
create index lpc_membership_body_ix on lpc_membership (bureau_id, body);

create table lpc_membership_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  body varchar(64) not null,
  official_id varchar(64) not null,
  role varchar(64) not null,
  period_from date not null,
  period_through date,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_membership_version_pk primary key (bureau_id, id, version),
  constraint lpc_membership_version_seq_uq unique (bureau_id, seq)
);
create index lpc_membership_version_view_ix on lpc_membership_version (bureau_id, id, seq);

create table lpc_leading_group (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  name varchar not null,
  founded_by varchar not null,
  office_unit_id varchar(64),
  constraint lpc_leading_group_pk primary key (bureau_id, id),
  constraint lpc_leading_group_office_unit_fk foreign key (bureau_id, office_unit_id)
    references lpc_unit (bureau_id, id)
);
create index lpc_leading_group_office_unit_ix on lpc_leading_group (bureau_id, office_unit_id);

create table lpc_leading_group_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  name varchar not null,
  founded_by varchar not null,
  office_unit_id varchar(64),
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_leading_group_version_pk primary key (bureau_id, id, version),
  constraint lpc_leading_group_version_seq_uq unique (bureau_id, seq)
);
create index lpc_leading_group_version_view_ix on lpc_leading_group_version (bureau_id, id, seq);

create table lpc_kinship (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  declarant_id varchar(64) not null,
  relative_commitment varchar(64) not null,
  relation_commitment varchar(64) not null,
  withdrawn boolean not null,
  constraint lpc_kinship_pk primary key (bureau_id, id),
  constraint lpc_kinship_declarant_fk foreign key (bureau_id, declarant_id)
    references lpc_official (bureau_id, id)
);
create index lpc_kinship_declarant_ix on lpc_kinship (bureau_id, declarant_id);

create table lpc_kinship_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  declarant_id varchar(64) not null,
  relative_commitment varchar(64) not null,
  relation_commitment varchar(64) not null,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_kinship_version_pk primary key (bureau_id, id, version),
  constraint lpc_kinship_version_seq_uq unique (bureau_id, seq)
);
create index lpc_kinship_version_view_ix on lpc_kinship_version (bureau_id, id, seq);

create table lpc_major_matter (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  field varchar(64) not null,
  title varchar not null,
  unit_id varchar(64) not null,
  amount_fen bigint,
  procedure_text varchar not null,
  participants varchar not null,
  withdrawn boolean not null,
  constraint lpc_major_matter_pk primary key (bureau_id, id),
  constraint lpc_major_matter_code_uq unique (bureau_id, code),
  constraint lpc_major_matter_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id)
);
create index lpc_major_matter_unit_ix on lpc_major_matter (bureau_id, unit_id);

create table lpc_major_matter_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  field varchar(64) not null,
  title varchar not null,
  unit_id varchar(64) not null,
  amount_fen bigint,
  procedure_text varchar not null,
  participants varchar not null,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_major_matter_version_pk primary key (bureau_id, id, version),
  constraint lpc_major_matter_version_seq_uq unique (bureau_id, seq)
);
create index lpc_major_matter_version_view_ix on lpc_major_matter_version (bureau_id, id, seq);

create table lpc_meeting (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  type varchar(64) not null,
  title varchar not null,
  held_on date not null,
  chair_id varchar(64) not null,
  attendances varchar not null,
  items varchar not null,
  minutes varchar not null,
  minutes_scan varchar(64),
  constraint lpc_meeting_pk primary key (bureau_id, id),
  constraint lpc_meeting_code_uq unique (bureau_id, code),
  constraint lpc_meeting_chair_fk foreign key (bureau_id, chair_id)
    references lpc_official (bureau_id, id)
);
create index lpc_meeting_chair_ix on lpc_meeting (bureau_id, chair_id);

create table lpc_meeting_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  type varchar(64) not null,
  title varchar not null,
  held_on date not null,
  chair_id varchar(64) not null,
  attendances varchar not null,
  items varchar not null,
  minutes varchar not null,
  minutes_scan varchar(64),
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_meeting_version_pk primary key (bureau_id, id, version),
  constraint lpc_meeting_version_seq_uq unique (bureau_id, seq)
);
create index lpc_meeting_version_view_ix on lpc_meeting_version (bureau_id, id, seq);

create table lpc_code_table (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  codes varchar not null,
  constraint lpc_code_table_pk primary key (bureau_id, id),
  constraint lpc_code_table_code_uq unique (bureau_id, code)
);

create table lpc_code_table_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  codes varchar not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_code_table_version_pk primary key (bureau_id, id, version),
  constraint lpc_code_table_version_seq_uq unique (bureau_id, seq)
);
create index lpc_code_table_version_view_ix on lpc_code_table_version (bureau_id, id, seq);

create table lpc_matter_threshold (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  field varchar(64) not null,
  rule varchar not null,
  amount_fen bigint,
  source varchar not null,
  period_from date not null,
  period_through date,
  constraint lpc_matter_threshold_pk primary key (bureau_id, id)
);

create table lpc_matter_threshold_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  field varchar(64) not null,
  rule varchar not null,
  amount_fen bigint,
  source varchar not null,
  period_from date not null,
  period_through date,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_matter_threshold_version_pk primary key (bureau_id, id, version),
  constraint lpc_matter_threshold_version_seq_uq unique (bureau_id, seq)
);
create index lpc_matter_threshold_version_view_ix on lpc_matter_threshold_version (bureau_id, id, seq);

-- 权力

create table lpc_power_item (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  type varchar(64) not null,
  scope varchar(64) not null,
  bases varchar not null,
  unit_id varchar(64) not null,
  post_id varchar(64),
  person_id varchar(64),
  commitment_text varchar,
  commitment_days int,
  commitment_unit varchar(64),
  discipline varchar not null,
  served_parties varchar not null,
  external_codes varchar not null,
  status varchar(64) not null,
  status_reason varchar not null,
  superseded_by_id varchar(64),
  constraint lpc_power_item_pk primary key (bureau_id, id),
  constraint lpc_power_item_code_uq unique (bureau_id, code),
  constraint lpc_power_item_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id),
  constraint lpc_power_item_post_fk foreign key (bureau_id, post_id)
    references lpc_post (bureau_id, id),
  constraint lpc_power_item_person_fk foreign key (bureau_id, person_id)
    references lpc_official (bureau_id, id),
  constraint lpc_power_item_superseded_by_fk foreign key (bureau_id, superseded_by_id)
    references lpc_power_item (bureau_id, id)
);
create index lpc_power_item_unit_ix on lpc_power_item (bureau_id, unit_id);
create index lpc_power_item_post_ix on lpc_power_item (bureau_id, post_id);
create index lpc_power_item_person_ix on lpc_power_item (bureau_id, person_id);
create index lpc_power_item_superseded_by_ix on lpc_power_item (bureau_id, superseded_by_id);

create table lpc_power_item_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  type varchar(64) not null,
  scope varchar(64) not null,
  bases varchar not null,
  unit_id varchar(64) not null,
  post_id varchar(64),
  person_id varchar(64),
  commitment_text varchar,
  commitment_days int,
  commitment_unit varchar(64),
  discipline varchar not null,
  served_parties varchar not null,
  external_codes varchar not null,
  status varchar(64) not null,
  status_reason varchar not null,
  superseded_by_id varchar(64),
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_power_item_version_pk primary key (bureau_id, id, version),
  constraint lpc_power_item_version_seq_uq unique (bureau_id, seq)
);
create index lpc_power_item_version_view_ix on lpc_power_item_version (bureau_id, id, seq);

-- 风险

create table lpc_search_round (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  unit_id varchar(64) not null,
  title varchar not null,
  period_from date not null,
  period_through date,
  attachments varchar not null,
  closed boolean not null,
  constraint lpc_search_round_pk primary key (bureau_id, id),
  constraint lpc_search_round_code_uq unique (bureau_id, code),
  constraint lpc_search_round_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id)
);
create index lpc_search_round_unit_ix on lpc_search_round (bureau_id, unit_id);

create table lpc_search_round_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  unit_id varchar(64) not null,
  title varchar not null,
  period_from date not null,
  period_through date,
  attachments varchar not null,
  closed boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_search_round_version_pk primary key (bureau_id, id, version),
  constraint lpc_search_round_version_seq_uq unique (bureau_id, seq)
);
create index lpc_search_round_version_view_ix on lpc_search_round_version (bureau_id, id, seq);

create table lpc_risk_point (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  code_order varchar(256) not null,
  level varchar(64) not null,
  category varchar(64) not null,
  key_area varchar(64),
  major_field varchar(64),
  presence varchar(64) not null,
  content varchar not null,
  manifestations varchar not null,
  unit_id varchar(64) not null,
  post_id varchar(64),
  power_item_id varchar(64),
  matter_id varchar(64),
  round_id varchar(64),
  withdrawn boolean not null,
  constraint lpc_risk_point_pk primary key (bureau_id, id),
  constraint lpc_risk_point_code_uq unique (bureau_id, code),
  constraint lpc_risk_point_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id),
  constraint lpc_risk_point_post_fk foreign key (bureau_id, post_id)
    references lpc_post (bureau_id, id),
  constraint lpc_risk_point_power_item_fk foreign key (bureau_id, power_item_id)
    references lpc_power_item (bureau_id, id),
  constraint lpc_risk_point_matter_fk foreign key (bureau_id, matter_id)
    references lpc_major_matter (bureau_id, id),
  constraint lpc_risk_point_round_fk foreign key (bureau_id, round_id)
    references lpc_search_round (bureau_id, id)
);
create index lpc_risk_point_unit_ix on lpc_risk_point (bureau_id, unit_id);
create index lpc_risk_point_post_ix on lpc_risk_point (bureau_id, post_id);
create index lpc_risk_point_power_item_ix on lpc_risk_point (bureau_id, power_item_id);
create index lpc_risk_point_matter_ix on lpc_risk_point (bureau_id, matter_id);
create index lpc_risk_point_round_ix on lpc_risk_point (bureau_id, round_id);

create table lpc_risk_point_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  code_order varchar(256) not null,
  level varchar(64) not null,
  category varchar(64) not null,
  key_area varchar(64),
  major_field varchar(64),
  presence varchar(64) not null,
  content varchar not null,
  manifestations varchar not null,
  unit_id varchar(64) not null,
  post_id varchar(64),
  power_item_id varchar(64),
  matter_id varchar(64),
  round_id varchar(64),
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_risk_point_version_pk primary key (bureau_id, id, version),
  constraint lpc_risk_point_version_seq_uq unique (bureau_id, seq)
);
create index lpc_risk_point_version_view_ix on lpc_risk_point_version (bureau_id, id, seq);
create index lpc_risk_point_version_unit_ix on lpc_risk_point_version (bureau_id, unit_id, code_order);
create index lpc_risk_point_version_post_ix on lpc_risk_point_version (bureau_id, post_id);
create index lpc_risk_point_version_power_item_ix on lpc_risk_point_version (bureau_id, power_item_id);
create index lpc_risk_point_version_major_field_ix on lpc_risk_point_version (bureau_id, major_field);

create table lpc_nil_declaration (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  subject varchar(64) not null,
  post_id varchar(64),
  unit_id varchar(64),
  power_item_id varchar(64),
  field varchar(64),
  declared_by_id varchar(64) not null,
  approved_by_id varchar(64) not null,
  approved_from_id varchar(64) not null,
  grounds varchar not null,
  period_from date not null,
  period_through date,
  withdrawn boolean not null,
  constraint lpc_nil_declaration_pk primary key (bureau_id, id),
  constraint lpc_nil_declaration_post_fk foreign key (bureau_id, post_id)
    references lpc_post (bureau_id, id),
  constraint lpc_nil_declaration_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id),
  constraint lpc_nil_declaration_power_item_fk foreign key (bureau_id, power_item_id)
    references lpc_power_item (bureau_id, id),
  constraint lpc_nil_declaration_declared_by_fk foreign key (bureau_id, declared_by_id)
    references lpc_official (bureau_id, id),
  constraint lpc_nil_declaration_approved_by_fk foreign key (bureau_id, approved_by_id)
    references lpc_official (bureau_id, id),
  constraint lpc_nil_declaration_approved_from_fk foreign key (bureau_id, approved_from_id)
    references lpc_post (bureau_id, id)
);
create index lpc_nil_declaration_post_ix on lpc_nil_declaration (bureau_id, post_id);
create index lpc_nil_declaration_unit_ix on lpc_nil_declaration (bureau_id, unit_id);
create index lpc_nil_declaration_power_item_ix on lpc_nil_declaration (bureau_id, power_item_id);
create index lpc_nil_declaration_declared_by_ix on lpc_nil_declaration (bureau_id, declared_by_id);
create index lpc_nil_declaration_approved_by_ix on lpc_nil_declaration (bureau_id, approved_by_id);
create index lpc_nil_declaration_approved_from_ix on lpc_nil_declaration (bureau_id, approved_from_id);

create table lpc_nil_declaration_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  subject varchar(64) not null,
  post_id varchar(64),
  unit_id varchar(64),
  power_item_id varchar(64),
  field varchar(64),
  declared_by_id varchar(64) not null,
  approved_by_id varchar(64) not null,
  approved_from_id varchar(64) not null,
  grounds varchar not null,
  period_from date not null,
  period_through date,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_nil_declaration_version_pk primary key (bureau_id, id, version),
  constraint lpc_nil_declaration_version_seq_uq unique (bureau_id, seq)
);
create index lpc_nil_declaration_version_view_ix on lpc_nil_declaration_version (bureau_id, id, seq);
create index lpc_nil_declaration_version_post_ix on lpc_nil_declaration_version (bureau_id, post_id);
create index lpc_nil_declaration_version_unit_ix on lpc_nil_declaration_version (bureau_id, unit_id);
create index lpc_nil_declaration_version_power_item_ix on lpc_nil_declaration_version (bureau_id, power_item_id);
create index lpc_nil_declaration_version_field_ix on lpc_nil_declaration_version (bureau_id, field);

-- 分级与审定

create table lpc_grading_profile (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  source varchar not null,
  scale varchar not null,
  method_type varchar(64) not null,
  method varchar not null,
  constraint lpc_grading_profile_pk primary key (bureau_id, id),
  constraint lpc_grading_profile_code_uq unique (bureau_id, code)
);

create table lpc_grading_profile_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name varchar not null,
  source varchar not null,
  scale varchar not null,
  method_type varchar(64) not null,
  method varchar not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_grading_profile_version_pk primary key (bureau_id, id, version),
  constraint lpc_grading_profile_version_seq_uq unique (bureau_id, seq)
);
create index lpc_grading_profile_version_view_ix on lpc_grading_profile_version (bureau_id, id, seq);

create table lpc_procedure_policy (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  profile_id varchar(64) not null,
  roles varchar not null,
  withdrawing varchar not null,
  constraint lpc_procedure_policy_pk primary key (bureau_id, id),
  constraint lpc_procedure_policy_profile_fk foreign key (bureau_id, profile_id)
    references lpc_grading_profile (bureau_id, id)
);
create index lpc_procedure_policy_profile_ix on lpc_procedure_policy (bureau_id, profile_id);

create table lpc_procedure_policy_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  profile_id varchar(64) not null,
  roles varchar not null,
  withdrawing varchar not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_procedure_policy_version_pk primary key (bureau_id, id, version),
  constraint lpc_procedure_policy_version_seq_uq unique (bureau_id, seq)
);
create index lpc_procedure_policy_version_view_ix on lpc_procedure_policy_version (bureau_id, id, seq);

create table lpc_assessment (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  risk_point_id varchar(64) not null,
  profile_id varchar(64) not null,
  profile_version bigint not null,
  state varchar(64) not null,
  inputs varchar not null,
  computed varchar not null,
  steps varchar not null,
  constraint lpc_assessment_pk primary key (bureau_id, id),
  constraint lpc_assessment_risk_point_fk foreign key (bureau_id, risk_point_id)
    references lpc_risk_point (bureau_id, id),
  constraint lpc_assessment_profile_fk foreign key (bureau_id, profile_id)
    references lpc_grading_profile (bureau_id, id)
);
create index lpc_assessment_risk_point_ix on lpc_assessment (bureau_id, risk_point_id);
create index lpc_assessment_profile_ix on lpc_assessment (bureau_id, profile_id);

create table lpc_assessment_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  risk_point_id varchar(64) not null,
  profile_id varchar(64) not null,
  profile_version bigint not null,
  state varchar(64) not null,
  inputs varchar not null,
  computed varchar not null,
  steps varchar not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_assessment_version_pk primary key (bureau_id, id, version),
  constraint lpc_assessment_version_seq_uq unique (bureau_id, seq)
);
create index lpc_assessment_version_view_ix on lpc_assessment_version (bureau_id, id, seq);
create index lpc_assessment_version_risk_point_ix on lpc_assessment_version (bureau_id, risk_point_id);

-- 防控措施

create table lpc_control_measure (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  risk_point_id varchar(64) not null,
  mechanism varchar(64) not null,
  measure_text varchar not null,
  owner_id varchar(64),
  due_on date,
  withdrawn boolean not null,
  constraint lpc_control_measure_pk primary key (bureau_id, id),
  constraint lpc_control_measure_code_uq unique (bureau_id, code),
  constraint lpc_control_measure_risk_point_fk foreign key (bureau_id, risk_point_id)
    references lpc_risk_point (bureau_id, id),
  constraint lpc_control_measure_owner_fk foreign key (bureau_id, owner_id)
    references lpc_post (bureau_id, id)
);
create index lpc_control_measure_risk_point_ix on lpc_control_measure (bureau_id, risk_point_id);
create index lpc_control_measure_owner_ix on lpc_control_measure (bureau_id, owner_id);

create table lpc_control_measure_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  risk_point_id varchar(64) not null,
  mechanism varchar(64) not null,
  measure_text varchar not null,
  owner_id varchar(64),
  due_on date,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp(6) not null,
  seq bigint not null,
  constraint lpc_control_measure_version_pk primary key (bureau_id, id, version),
  constraint lpc_control_measure_version_seq_uq unique (bureau_id, seq)
);
create index lpc_control_measure_version_view_ix on lpc_control_measure_version (bureau_id, id, seq);
create index lpc_control_measure_version_risk_point_ix on lpc_control_measure_version (bureau_id, risk_point_id);
