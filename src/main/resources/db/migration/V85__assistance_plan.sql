-- A payment plan that is not paid.

create table assistance_plan_round (
  id bigint generated always as identity primary key,
  version integer not null,
  case_id uuid not null references assistance (case_id),
  round integer not null,
  missed_on text not null,
  told_by text not null,
  answer text check (answer in ('PAYS', 'NEW_TERMS', 'NOT_REACHED')),
  called_on date,
  called_by text,
  decision text check (decision in ('GOES_ON', 'NEW_TERMS', 'ENDED')),
  decided_by text,
  unpaid boolean not null default false,
  chance_given boolean not null default false,
  outcome text check (outcome in ('PAID', 'GOES_ON', 'NEW_TERMS', 'ENDED', 'DIED')),
  settled_on date,
  unique (case_id, round),
  check ((answer is null) = (called_on is null)),
  check (decision is distinct from 'ENDED' or (called_on is not null and unpaid and chance_given)),
  check ((outcome is null) = (settled_on is null))
);
create unique index assistance_plan_open on assistance_plan_round (case_id) where outcome is null;
comment on table assistance_plan_round is 'From a missed payment of a plan until that is made good, new terms are agreed on, or the plan ends; one at a time';
comment on column assistance_plan_round.missed_on is 'The days on which payments were due that were missed, the first told first, with commas between';
comment on column assistance_plan_round.unpaid is 'Whether a supervisor found that no payment of the period came in';
comment on column assistance_plan_round.chance_given is 'Whether a supervisor found that the patient had the chance to agree on new terms';

alter table assistance_hold drop constraint assistance_hold_reason_check;
alter table assistance_hold add constraint assistance_hold_reason_check
  check (reason in ('APPLICATION', 'DISPUTE', 'DEATH', 'PLAN'));
alter table assistance_watch drop constraint assistance_watch_screen_again_because_check;
alter table assistance_watch add constraint assistance_watch_screen_again_because_check
  check (screen_again_because in ('HOUSEHOLD', 'DISPUTE', 'PLAN'));
