-- What the house decided about an application for financial assistance.

create table assistance_determination (
  id bigint generated always as identity primary key,
  case_id uuid not null references assistance (case_id),
  made_on date not null,
  decided text not null,
  prepared_by text not null,
  approved_by text,
  approval text check (approval in ('APPROVED', 'SENT_BACK')),
  return_reason text,
  check (approved_by is null or approved_by <> prepared_by),
  check ((approval = 'APPROVED') = (approved_by is not null))
);
create index assistance_determination_case on assistance_determination (case_id, id);
comment on table assistance_determination is 'Rows are added; what was decided in one never changes, so an old decision keeps the tables that made it. The newest row of a case counts';
comment on column assistance_determination.prepared_by is 'Sign-in name of whoever filled in last what the decision rests on; the same person does not approve it';

create table assistance_preparer (
  case_id uuid primary key references assistance (case_id),
  prepared_by text not null
);
comment on table assistance_preparer is 'Sign-in name of whoever filled in last what the next determination rests on';

create table assistance_settlement (
  case_id uuid not null references assistance (case_id),
  position integer not null,
  bill text not null,
  owed_cents bigint not null check (owed_cents >= 0),
  waived_cents bigint not null check (waived_cents >= 0),
  refund_cents bigint not null check (refund_cents >= 0),
  refunded_before_cents bigint not null check (refunded_before_cents >= 0),
  adjusted_on date,
  refunded_on date,
  refund_reference text,
  collections text check (collections in ('NONE', 'TAKEN_BACK')),
  primary key (case_id, position),
  check (refunded_on is null or refund_reference is not null)
);
comment on table assistance_settlement is 'What became of each bill after the determination that counts';
comment on column assistance_settlement.refunded_before_cents is 'What went back by earlier determinations of the same case: nothing is paid back twice';
comment on column assistance_settlement.collections is 'NONE: it was not with a collector. TAKEN_BACK: it was, and has been taken back';

create table assistance_program_answer (
  case_id uuid not null references assistance (case_id),
  program text not null,
  name text not null,
  confirmation text,
  answer text check (answer in ('GRANTED', 'DENIED')),
  helps_from date,
  helps_until date,
  reason text,
  told_on date,
  fresh boolean not null,
  considered boolean not null,
  primary key (case_id, program),
  check (answer is distinct from 'GRANTED' or helps_from is not null),
  check (answer is distinct from 'DENIED' or reason is not null)
);
comment on column assistance_program_answer.fresh is 'Whether it came with what was filed last: only then is the patient told';
comment on table assistance_program_answer is 'What programs that decide themselves answered; what they answered before is on the timeline';
