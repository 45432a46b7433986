-- Help once granted is looked after; decisions are disputed; patients die.

create table assistance_watch (
  case_id uuid primary key references assistance (case_id),
  version integer not null,
  appointment_on date,
  coverage_verified_on date,
  coverage_now text check (coverage_now in ('AS_BEFORE', 'CHANGED')),
  renewal_answer text check (renewal_answer in ('RENEW', 'NOT_WANTED', 'NOT_REACHED')),
  renewal_ask_again_on date,
  renewals_asked text not null default '',
  renewals_settled text not null default '',
  household_change text,
  household_changed_on date,
  screen_again_because text check (screen_again_because in ('HOUSEHOLD', 'DISPUTE')),
  ended text check (ended in ('OVER', 'SCREEN_AGAIN')),
  check ((household_change is null) = (household_changed_on is null))
);
comment on column assistance_watch.appointment_on is 'The next appointment; coverage is looked up again in its month';
comment on column assistance_watch.renewals_asked is 'Program and last day of what the patient was written to about, with commas between: no letter goes twice';
comment on column assistance_watch.renewals_settled is 'The same of what the patient has answered: it is not asked again';
comment on column assistance_watch.screen_again_because is 'Something was told that may change every answer and was not screened yet';

create table assistance_dispute (
  id bigint generated always as identity primary key,
  version integer not null,
  case_id uuid not null references assistance (case_id),
  round integer not null,
  received_at timestamptz not null,
  said text not null,
  recorded_by text not null,
  outcome_before text,
  outcome text check (outcome in ('UPHELD', 'CHANGED', 'WITHDRAWN')),
  reason text,
  reason_translated text,
  change text,
  change_translated text,
  answered_by text,
  answered_at timestamptz,
  late boolean not null default false,
  settled_at timestamptz,
  unique (case_id, round),
  check ((outcome is null) = (reason is null)),
  check ((outcome is null) = (answered_by is null)),
  check ((outcome is null) = (answered_at is null)),
  check (settled_at is null or outcome is not null)
);
comment on column assistance_dispute.said is 'What is disputed in the patient''s words; what comes later joins it while it is open';
comment on column assistance_dispute.outcome_before is 'What the case had been closed with; null where it was open';
comment on column assistance_dispute.change is 'What changes for the patient, in words; null where nothing does';
comment on column assistance_dispute.settled_at is 'When the answer had gone to the patient, or the dispute was taken back';

create table assistance_death (
  case_id uuid primary key references assistance (case_id),
  version integer not null,
  died_on date,
  told_by text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  outcome text check (outcome in ('GO_ON', 'CLOSE', 'MISTAKE')),
  family_name text,
  family_relation text,
  family_address text,
  family_email text,
  check (outcome is distinct from 'GO_ON' or family_name is not null)
);
comment on column assistance_death.died_on is 'Null when nobody knows the day';
comment on column assistance_death.family_name is 'Whom letters go to where the application goes on for the family';
