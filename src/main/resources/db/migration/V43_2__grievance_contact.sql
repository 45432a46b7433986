-- Tries to reach whoever complained, and that nobody could be reached for now.

create table grievance_contact_attempt (
  id uuid primary key,
  version integer not null,
  case_id uuid not null references case_file (id),
  at timestamptz not null,
  way text not null check (way in ('PHONE', 'EMAIL', 'LETTER', 'IN_PERSON')),
  reached boolean not null,
  note text,
  told_by text not null,
  told_at timestamptz not null
);
create index grievance_contact_attempt_by_case on grievance_contact_attempt (case_id);

create table grievance_unreachable (
  case_id uuid primary key references case_file (id),
  version integer not null,
  reason text not null,
  marked_by text not null,
  marked_at timestamptz not null
);
comment on table grievance_unreachable is 'A row stands here as long as nobody can be reached; the timeline keeps what was';
