-- What becomes of a denial: talk between clinicians, and appeals level by level.

alter table priorauth
  add column talk_until timestamptz,
  add column denial_answer text check (denial_answer in ('OVERTURNED', 'STANDS'));
comment on column priorauth.talk_until is 'Until when a talk between clinicians can be asked for';

create table priorauth_appeal (
  id bigint generated always as identity primary key,
  version integer not null,
  case_id uuid not null references case_file (id),
  position integer not null check (position > 0),
  level integer not null check (level > 0),
  name text not null,
  answer text check (answer in ('APPEAL', 'ACCEPT')),
  reason text,
  patient_consent boolean not null,
  filed_at timestamptz,
  reference text,
  proof text,
  outcome text check (outcome in ('OVERTURNED', 'UPHELD')),
  outcome_reason text,
  decided_at timestamptz,
  unique (case_id, position),
  check (filed_at is null or reference is not null and proof is not null),
  check (outcome is null or filed_at is not null)
);
comment on table priorauth_appeal is 'The appeals of a case are one series, in order; whoever decided not to appeal has a row too';
