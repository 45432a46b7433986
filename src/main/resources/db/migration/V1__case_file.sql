-- The record. Everything a patient said lives here and nowhere else.

create table case_number_counter (
  kind text not null,
  year integer not null,
  last integer not null,
  primary key (kind, year)
);
comment on table case_number_counter is 'The last number handed out, per kind of case and year';

create table case_number (
  number text primary key,
  kind text not null,
  year integer not null,
  position integer not null,
  state text not null check (state in ('ALLOCATED', 'USED', 'VOID')),
  reason text,
  allocated_at timestamptz not null,
  settled_at timestamptz,
  fingerprint text not null,
  unique (kind, year, position),
  check (state <> 'VOID' or reason is not null)
);
comment on table case_number is 'Every case number ever handed out: used by a case, or void with a reason';
comment on column case_number.fingerprint is 'SHA-256 over the other columns, so that a changed byte is found';

create function case_number_fingerprint(
  number text, kind text, year integer, place integer, state text, reason text,
  allocated_at timestamptz, settled_at timestamptz) returns text
language sql stable as $$
  select encode(sha256(convert_to(concat_ws(
    E'\n', number, kind, year, place, state, coalesce(reason, '-'),
    extract(epoch from allocated_at), coalesce(extract(epoch from settled_at)::text, '-')), 'UTF8')), 'hex')
$$;
create index case_number_waiting on case_number (allocated_at) where state = 'ALLOCATED';

create table case_file (
  id uuid primary key,
  number text not null unique references case_number (number),
  kind text not null,
  status text not null,
  confidentiality text not null,
  received_at timestamptz not null,
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  outcome text,
  timeline_length integer not null default 0,
  timeline_head text not null default ''
);
comment on table case_file is 'One row per case, whatever its flow';
create index case_file_by_kind on case_file (kind, status, opened_at desc);
create index case_file_by_age on case_file (opened_at desc, id);

create table party (
  case_id uuid not null references case_file (id),
  role text not null,
  details text not null,
  search_name text,
  primary key (case_id, role)
);
comment on table party is 'The people of a case: patient and complainant, as a JSON text of what was given about them';

create table answer (
  case_id uuid not null references case_file (id),
  key text not null,
  value text not null,
  primary key (case_id, key)
);
comment on table answer is 'What was answered in forms and has no column of its own: one JSON value per key, as typed';

create table timeline_entry (
  id bigint generated always as identity primary key,
  case_id uuid not null references case_file (id),
  position integer not null,
  recorded_at timestamptz not null,
  actor text not null,
  type text not null,
  summary text not null,
  details text not null,
  previous_hash text not null,
  hash text not null,
  unique (case_id, position)
);
comment on table timeline_entry is 'Append-only history of a case; each row carries the hash of the one before it';

create table timeline_seal (
  position bigint primary key,
  first_entry bigint not null,
  last_entry bigint not null,
  entries integer not null,
  root text not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null
);
create table timeline_seal_head (
  only_one boolean primary key default true check (only_one),
  position bigint not null,
  hash text not null
);
insert into timeline_seal_head (position, hash) values (0, '');
comment on table timeline_seal_head is 'The last seal, so that a seal taken from the end is missed';
comment on table timeline_seal is 'Chained roots over all new timeline entries, so that no case can vanish unseen';

create table document (
  id uuid primary key,
  case_id uuid not null references case_file (id),
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  description text,
  added_by text not null,
  added_at timestamptz not null
);
create index document_by_case on document (case_id, added_at);

create table document_content (
  document_id uuid primary key references document (id),
  content bytea not null
);

create table related_case (
  case_id uuid not null references case_file (id),
  other_id uuid not null references case_file (id),
  relation text not null
    check (relation in ('DUPLICATE', 'SAME_PATIENT', 'REOPENED', 'REFERRED', 'OTHER')),
  related_by text not null,
  related_at timestamptz not null,
  primary key (case_id, other_id),
  check (case_id <> other_id)
);

create table referral (
  id uuid primary key,
  case_id uuid not null references case_file (id),
  to_flow text not null,
  opened_case_id uuid not null references case_file (id),
  reason text not null,
  referred_by text not null,
  referred_at timestamptz not null
);
create index referral_by_case on referral (case_id);

create table named_person (
  case_id uuid not null references case_file (id),
  username text not null,
  primary key (case_id, username)
);
comment on table named_person is 'Staff named in a complaint: they never see, claim or decide the case';
create index named_person_by_user on named_person (username);

create table case_access (
  id bigint generated always as identity primary key,
  accessed_at timestamptz not null,
  username text not null,
  case_id uuid not null,
  action text not null,
  allowed boolean not null,
  fingerprint text not null
);
comment on table case_access is 'Who opened which case, when, and whether the door opened';
create function case_access_fingerprint(
  accessed_at timestamptz, username text, case_id uuid, action text, allowed boolean) returns text
language sql stable as $$
  select encode(sha256(convert_to(
    concat_ws(E'\n', extract(epoch from accessed_at), username, case_id, action, allowed), 'UTF8')), 'hex')
$$;
create index case_access_by_case on case_access (case_id, accessed_at);

create table idempotency_key (
  username text not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  location text,
  body text not null,
  answered_at timestamptz not null,
  primary key (username, key)
);
comment on table idempotency_key is 'What was answered to a POST under the key its sender gave it';
create index idempotency_key_by_age on idempotency_key (answered_at);

create table form_draft (
  username text not null,
  form text not null,
  content text not null,
  saved_at timestamptz not null,
  primary key (username, form)
);
comment on table form_draft is 'A half-filled form, kept on the server while the phone rings';

-- The application adds to these tables and never takes back; whoever goes around this is found by verify.
create function refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception 'Rows of % are never changed or removed.', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger timeline_entry_stays before update or delete on timeline_entry
  for each row execute function refuse_change();
create trigger timeline_entry_whole before truncate on timeline_entry execute function refuse_change();
create trigger timeline_seal_stays before update or delete on timeline_seal
  for each row execute function refuse_change();
create trigger timeline_seal_whole before truncate on timeline_seal execute function refuse_change();
create trigger case_access_stays before update or delete on case_access
  for each row execute function refuse_change();
create trigger case_access_whole before truncate on case_access execute function refuse_change();
create trigger document_stays before update or delete on document
  for each row execute function refuse_change();
create trigger document_content_stays before update or delete on document_content
  for each row execute function refuse_change();
create trigger case_number_stays before delete on case_number
  for each row execute function refuse_change();
create trigger case_number_settled before update on case_number
  for each row when (old.state <> 'ALLOCATED') execute function refuse_change();
