-- An approval is watched until the care is over: coverage, validity, appointment and units.

create table priorauth_watch (
  case_id uuid primary key references priorauth (case_id),
  version integer not null,
  coverage_verified_on date not null,
  appointment_moved_to date,
  appointment_moved_because text,
  coverage_again text check (coverage_again in ('IN_FORCE', 'CHANGED', 'LOST')),
  coverage_loss_answer text check (coverage_loss_answer in ('STILL_COVERED', 'NEW_REQUEST', 'COUNSELOR')),
  renewal_reason text,
  renewal_answer text check (renewal_answer in ('RENEW', 'NOT_NEEDED')),
  renewal_settled_for text,
  renewal_number text,
  ended text check (ended in ('CARE_OVER', 'RENEWED', 'COVERAGE_LOST')),
  check (appointment_moved_to is null or appointment_moved_because is not null)
);
comment on column priorauth_watch.coverage_verified_on is 'The hospital day on which somebody looked last';
comment on column priorauth_watch.renewal_settled_for is 'The reason a person has answered; the same is not asked twice';
comment on column priorauth_watch.renewal_number is 'The case that asks the payer for more';

create table priorauth_units_used (
  id bigint generated always as identity primary key,
  case_id uuid not null references priorauth (case_id),
  line integer not null check (line > 0),
  units integer not null check (units > 0),
  used_on date not null,
  noted_by text not null,
  noted_at timestamptz not null
);
create index priorauth_units_used_case on priorauth_units_used (case_id);
comment on table priorauth_units_used is 'What of an approval was used, line by line; rows are added, never changed';
