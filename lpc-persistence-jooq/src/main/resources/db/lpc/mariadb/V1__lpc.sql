-- The tables of lpc for MariaDB. Run it by hand or by migrate(), nothing else creates a table.
-- Texts are compared byte by byte, since ids differ by case and pages come in the order of the ids.
-- Moments are in UTC.

-- 日志头: where the journal of a bureau ends, and the one writer lock of the bureau.
create table lpc_head (
  bureau_id varchar(64) not null,
  size bigint not null,
  digest varchar(64) not null,
  recorded_at datetime(6) not null,
  primary key (bureau_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

-- 日志: one entry for every change, and nothing here is ever changed.
create table lpc_journal (
  bureau_id varchar(64) not null,
  seq bigint not null,
  act varchar(64) not null,
  action varchar(64) not null,
  actor_kind varchar(64) not null,
  actor_name longtext,
  actor_official_id varchar(64),
  actor_post_id varchar(64),
  actor_party_id varchar(64),
  authority_basis varchar(64) not null,
  authority_reference longtext not null,
  reason longtext not null,
  happened_at datetime(6) not null,
  recorded_at datetime(6) not null,
  subject_kind varchar(64) not null,
  subject_id varchar(64) not null,
  subject_version bigint not null,
  answer boolean not null,
  content longtext not null,
  previous varchar(64) not null,
  digest varchar(64) not null,
  primary key (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_journal_act_ix on lpc_journal (bureau_id, act, seq);
create index lpc_journal_recorded_ix on lpc_journal (bureau_id, recorded_at, seq);

-- 待发消息箱: what leaves the system after the commit.
create table lpc_outbox (
  bureau_id varchar(64) not null,
  seq bigint not null,
  topic varchar(64) not null,
  act varchar(64) not null,
  payload longtext not null,
  recorded_at datetime(6) not null,
  delivered boolean not null,
  primary key (bureau_id, seq, topic)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_outbox_waiting_ix on lpc_outbox (bureau_id, delivered, seq);

-- 个人信息: the one place of clear personal values. Erase a row, and its commitment says nothing.
create table lpc_personal (
  bureau_id varchar(64) not null,
  commitment varchar(64) not null,
  secret varchar(64) not null,
  clear_text longtext not null,
  primary key (bureau_id, commitment)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_personal_clear_ix on lpc_personal (bureau_id, clear_text(64));

-- 未遂行为

create table lpc_attempt (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  action varchar(64) not null,
  violations longtext not null,
  primary key (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table lpc_attempt_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  action varchar(64) not null,
  violations longtext not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_attempt_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_attempt_version_view_ix on lpc_attempt_version (bureau_id, id, seq);

-- 入档记录

create table lpc_accession (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  form varchar(64) not null,
  source longtext not null,
  digest varchar(64) not null,
  tallies longtext not null,
  primary key (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table lpc_accession_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  form varchar(64) not null,
  source longtext not null,
  digest varchar(64) not null,
  tallies longtext not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_accession_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_accession_version_view_ix on lpc_accession_version (bureau_id, id, seq);

-- 组织

create table lpc_unit (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  type varchar(64) not null,
  parent_id varchar(64),
  functions longtext not null,
  list_order int not null,
  withdrawn boolean not null,
  primary key (bureau_id, id),
  constraint lpc_unit_code_uq unique (bureau_id, code),
  constraint lpc_unit_parent_fk foreign key (bureau_id, parent_id)
    references lpc_unit (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_unit_parent_ix on lpc_unit (bureau_id, parent_id);

create table lpc_unit_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  type varchar(64) not null,
  parent_id varchar(64),
  functions longtext not null,
  list_order int not null,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_unit_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_unit_version_view_ix on lpc_unit_version (bureau_id, id, seq);

create table lpc_bureau (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  name longtext not null,
  district longtext not null,
  superior longtext not null,
  receiving_unit_id varchar(64),
  quorum_numerator int not null,
  quorum_denominator int not null,
  majority_numerator int not null,
  majority_denominator int not null,
  primary key (bureau_id, id),
  constraint lpc_bureau_receiving_unit_fk foreign key (bureau_id, receiving_unit_id)
    references lpc_unit (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_bureau_receiving_unit_ix on lpc_bureau (bureau_id, receiving_unit_id);

create table lpc_bureau_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  name longtext not null,
  district longtext not null,
  superior longtext not null,
  receiving_unit_id varchar(64),
  quorum_numerator int not null,
  quorum_denominator int not null,
  majority_numerator int not null,
  majority_denominator int not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_bureau_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_bureau_version_view_ix on lpc_bureau_version (bureau_id, id, seq);

create table lpc_post (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  unit_id varchar(64) not null,
  duties longtext not null,
  key_fields longtext not null,
  single_holder boolean not null,
  office varchar(64),
  list_order int not null,
  withdrawn boolean not null,
  primary key (bureau_id, id),
  constraint lpc_post_code_uq unique (bureau_id, code),
  constraint lpc_post_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_post_unit_ix on lpc_post (bureau_id, unit_id);
create index lpc_post_office_ix on lpc_post (bureau_id, office);

create table lpc_post_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  unit_id varchar(64) not null,
  duties longtext not null,
  key_fields longtext not null,
  single_holder boolean not null,
  office varchar(64),
  list_order int not null,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_post_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_post_version_view_ix on lpc_post_version (bureau_id, id, seq);

create table lpc_official (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  name_key varchar(64) not null,
  political_status varchar(64),
  identity_number_commitment varchar(64),
  phone_commitment varchar(64),
  withdrawn boolean not null,
  primary key (bureau_id, id),
  constraint lpc_official_code_uq unique (bureau_id, code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_official_name_ix on lpc_official (bureau_id, name_key);
create index lpc_official_identity_ix on lpc_official (bureau_id, identity_number_commitment);

create table lpc_official_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  name_key varchar(64) not null,
  political_status varchar(64),
  identity_number_commitment varchar(64),
  phone_commitment varchar(64),
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_official_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  primary key (bureau_id, id),
  constraint lpc_appointment_official_fk foreign key (bureau_id, official_id)
    references lpc_official (bureau_id, id),
  constraint lpc_appointment_post_fk foreign key (bureau_id, post_id)
    references lpc_post (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_appointment_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  primary key (bureau_id, id),
  constraint lpc_leadership_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id),
  constraint lpc_leadership_post_fk foreign key (bureau_id, post_id)
    references lpc_post (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_leadership_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  primary key (bureau_id, id),
  constraint lpc_membership_official_fk foreign key (bureau_id, official_id)
    references lpc_official (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_membership_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_membership_version_view_ix on lpc_membership_version (bureau_id, id, seq);

create table lpc_leading_group (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  name longtext not null,
  founded_by longtext not null,
  office_unit_id varchar(64),
  primary key (bureau_id, id),
  constraint lpc_leading_group_office_unit_fk foreign key (bureau_id, office_unit_id)
    references lpc_unit (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_leading_group_office_unit_ix on lpc_leading_group (bureau_id, office_unit_id);

create table lpc_leading_group_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  name longtext not null,
  founded_by longtext not null,
  office_unit_id varchar(64),
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_leading_group_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_leading_group_version_view_ix on lpc_leading_group_version (bureau_id, id, seq);

create table lpc_kinship (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  declarant_id varchar(64) not null,
  relative_commitment varchar(64) not null,
  relation_commitment varchar(64) not null,
  withdrawn boolean not null,
  primary key (bureau_id, id),
  constraint lpc_kinship_declarant_fk foreign key (bureau_id, declarant_id)
    references lpc_official (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_kinship_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_kinship_version_view_ix on lpc_kinship_version (bureau_id, id, seq);

create table lpc_major_matter (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  field varchar(64) not null,
  title longtext not null,
  unit_id varchar(64) not null,
  amount_fen bigint,
  procedure_text longtext not null,
  participants longtext not null,
  withdrawn boolean not null,
  primary key (bureau_id, id),
  constraint lpc_major_matter_code_uq unique (bureau_id, code),
  constraint lpc_major_matter_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_major_matter_unit_ix on lpc_major_matter (bureau_id, unit_id);

create table lpc_major_matter_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  field varchar(64) not null,
  title longtext not null,
  unit_id varchar(64) not null,
  amount_fen bigint,
  procedure_text longtext not null,
  participants longtext not null,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_major_matter_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_major_matter_version_view_ix on lpc_major_matter_version (bureau_id, id, seq);

create table lpc_meeting (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  type varchar(64) not null,
  title longtext not null,
  held_on date not null,
  chair_id varchar(64) not null,
  attendances longtext not null,
  items longtext not null,
  minutes longtext not null,
  minutes_scan varchar(64),
  primary key (bureau_id, id),
  constraint lpc_meeting_code_uq unique (bureau_id, code),
  constraint lpc_meeting_chair_fk foreign key (bureau_id, chair_id)
    references lpc_official (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_meeting_chair_ix on lpc_meeting (bureau_id, chair_id);

create table lpc_meeting_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  type varchar(64) not null,
  title longtext not null,
  held_on date not null,
  chair_id varchar(64) not null,
  attendances longtext not null,
  items longtext not null,
  minutes longtext not null,
  minutes_scan varchar(64),
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_meeting_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_meeting_version_view_ix on lpc_meeting_version (bureau_id, id, seq);

create table lpc_code_table (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  codes longtext not null,
  primary key (bureau_id, id),
  constraint lpc_code_table_code_uq unique (bureau_id, code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table lpc_code_table_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  codes longtext not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_code_table_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_code_table_version_view_ix on lpc_code_table_version (bureau_id, id, seq);

create table lpc_matter_threshold (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  field varchar(64) not null,
  rule longtext not null,
  amount_fen bigint,
  source longtext not null,
  period_from date not null,
  period_through date,
  primary key (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table lpc_matter_threshold_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  field varchar(64) not null,
  rule longtext not null,
  amount_fen bigint,
  source longtext not null,
  period_from date not null,
  period_through date,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_matter_threshold_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_matter_threshold_version_view_ix on lpc_matter_threshold_version (bureau_id, id, seq);

-- 权力

create table lpc_power_item (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  type varchar(64) not null,
  scope varchar(64) not null,
  bases longtext not null,
  unit_id varchar(64) not null,
  post_id varchar(64),
  person_id varchar(64),
  commitment_text longtext,
  commitment_days int,
  commitment_unit varchar(64),
  discipline longtext not null,
  served_parties longtext not null,
  external_codes longtext not null,
  status varchar(64) not null,
  status_reason longtext not null,
  superseded_by_id varchar(64),
  primary key (bureau_id, id),
  constraint lpc_power_item_code_uq unique (bureau_id, code),
  constraint lpc_power_item_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id),
  constraint lpc_power_item_post_fk foreign key (bureau_id, post_id)
    references lpc_post (bureau_id, id),
  constraint lpc_power_item_person_fk foreign key (bureau_id, person_id)
    references lpc_official (bureau_id, id),
  constraint lpc_power_item_superseded_by_fk foreign key (bureau_id, superseded_by_id)
    references lpc_power_item (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_power_item_unit_ix on lpc_power_item (bureau_id, unit_id);
create index lpc_power_item_post_ix on lpc_power_item (bureau_id, post_id);
create index lpc_power_item_person_ix on lpc_power_item (bureau_id, person_id);
create index lpc_power_item_superseded_by_ix on lpc_power_item (bureau_id, superseded_by_id);

create table lpc_power_item_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  type varchar(64) not null,
  scope varchar(64) not null,
  bases longtext not null,
  unit_id varchar(64) not null,
  post_id varchar(64),
  person_id varchar(64),
  commitment_text longtext,
  commitment_days int,
  commitment_unit varchar(64),
  discipline longtext not null,
  served_parties longtext not null,
  external_codes longtext not null,
  status varchar(64) not null,
  status_reason longtext not null,
  superseded_by_id varchar(64),
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_power_item_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_power_item_version_view_ix on lpc_power_item_version (bureau_id, id, seq);

-- 风险

create table lpc_search_round (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  unit_id varchar(64) not null,
  title longtext not null,
  period_from date not null,
  period_through date,
  attachments longtext not null,
  closed boolean not null,
  primary key (bureau_id, id),
  constraint lpc_search_round_code_uq unique (bureau_id, code),
  constraint lpc_search_round_unit_fk foreign key (bureau_id, unit_id)
    references lpc_unit (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_search_round_unit_ix on lpc_search_round (bureau_id, unit_id);

create table lpc_search_round_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  unit_id varchar(64) not null,
  title longtext not null,
  period_from date not null,
  period_through date,
  attachments longtext not null,
  closed boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_search_round_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  content longtext not null,
  manifestations longtext not null,
  unit_id varchar(64) not null,
  post_id varchar(64),
  power_item_id varchar(64),
  matter_id varchar(64),
  round_id varchar(64),
  withdrawn boolean not null,
  primary key (bureau_id, id),
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
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  content longtext not null,
  manifestations longtext not null,
  unit_id varchar(64) not null,
  post_id varchar(64),
  power_item_id varchar(64),
  matter_id varchar(64),
  round_id varchar(64),
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_risk_point_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  grounds longtext not null,
  period_from date not null,
  period_through date,
  withdrawn boolean not null,
  primary key (bureau_id, id),
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
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  grounds longtext not null,
  period_from date not null,
  period_through date,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_nil_declaration_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  name longtext not null,
  source longtext not null,
  scale longtext not null,
  method_type varchar(64) not null,
  method longtext not null,
  primary key (bureau_id, id),
  constraint lpc_grading_profile_code_uq unique (bureau_id, code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table lpc_grading_profile_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  name longtext not null,
  source longtext not null,
  scale longtext not null,
  method_type varchar(64) not null,
  method longtext not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_grading_profile_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_grading_profile_version_view_ix on lpc_grading_profile_version (bureau_id, id, seq);

create table lpc_procedure_policy (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  profile_id varchar(64) not null,
  roles longtext not null,
  withdrawing longtext not null,
  primary key (bureau_id, id),
  constraint lpc_procedure_policy_profile_fk foreign key (bureau_id, profile_id)
    references lpc_grading_profile (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_procedure_policy_profile_ix on lpc_procedure_policy (bureau_id, profile_id);

create table lpc_procedure_policy_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  profile_id varchar(64) not null,
  roles longtext not null,
  withdrawing longtext not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_procedure_policy_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_procedure_policy_version_view_ix on lpc_procedure_policy_version (bureau_id, id, seq);

create table lpc_assessment (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  risk_point_id varchar(64) not null,
  profile_id varchar(64) not null,
  profile_version bigint not null,
  state varchar(64) not null,
  inputs longtext not null,
  computed longtext not null,
  steps longtext not null,
  primary key (bureau_id, id),
  constraint lpc_assessment_risk_point_fk foreign key (bureau_id, risk_point_id)
    references lpc_risk_point (bureau_id, id),
  constraint lpc_assessment_profile_fk foreign key (bureau_id, profile_id)
    references lpc_grading_profile (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  inputs longtext not null,
  computed longtext not null,
  steps longtext not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_assessment_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
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
  measure_text longtext not null,
  owner_id varchar(64),
  due_on date,
  withdrawn boolean not null,
  primary key (bureau_id, id),
  constraint lpc_control_measure_code_uq unique (bureau_id, code),
  constraint lpc_control_measure_risk_point_fk foreign key (bureau_id, risk_point_id)
    references lpc_risk_point (bureau_id, id),
  constraint lpc_control_measure_owner_fk foreign key (bureau_id, owner_id)
    references lpc_post (bureau_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_control_measure_risk_point_ix on lpc_control_measure (bureau_id, risk_point_id);
create index lpc_control_measure_owner_ix on lpc_control_measure (bureau_id, owner_id);

create table lpc_control_measure_version (
  bureau_id varchar(64) not null,
  id varchar(64) not null,
  version bigint not null,
  code varchar(64) not null,
  risk_point_id varchar(64) not null,
  mechanism varchar(64) not null,
  measure_text longtext not null,
  owner_id varchar(64),
  due_on date,
  withdrawn boolean not null,
  valid_from date not null,
  valid_to date,
  recorded_at datetime(6) not null,
  seq bigint not null,
  primary key (bureau_id, id, version),
  constraint lpc_control_measure_version_seq_uq unique (bureau_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;
create index lpc_control_measure_version_view_ix on lpc_control_measure_version (bureau_id, id, seq);
create index lpc_control_measure_version_risk_point_ix on lpc_control_measure_version (bureau_id, risk_point_id);
