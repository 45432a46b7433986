-- What an application for financial assistance is made of where Java has a rule about it. Everything else is an answer.

create table assistance (
  case_id uuid primary key references case_file (id),
  version integer not null,
  state text,
  county text,
  incomes_told text check (incomes_told in ('ALL', 'NOT_YET')),
  asked text not null default '',
  choice text check (choice in ('APPLY', 'CORRECT', 'END')),
  chosen_programs text
);
comment on column assistance.incomes_told is 'ALL: a member without an income has none. NOT_YET: it is not known';
comment on column assistance.asked is 'Facts the patient was asked about, with commas between: none is asked twice';
comment on column assistance.chosen_programs is 'Codes of the programs the patient wants to apply to, with commas between';

create table assistance_member (
  case_id uuid not null references assistance (case_id),
  position integer not null,
  relation text not null,
  age integer check (age between 0 and 130),
  claimed_by integer,
  expected_children integer,
  pregnant text check (pregnant in ('YES', 'NO', 'NOT_SAID')),
  files_taxes boolean not null,
  disabled boolean not null,
  lives_elsewhere boolean not null,
  primary key (case_id, position)
);
comment on column assistance_member.claimed_by is 'The line, counted from 1, of the member who claims this one on a tax return';

create table assistance_income (
  case_id uuid not null references assistance (case_id),
  position integer not null,
  member_line integer not null,
  source text not null,
  period text not null,
  amount_cents bigint not null check (amount_cents >= 0),
  proof_seen boolean not null,
  confirmed boolean not null,
  primary key (case_id, position)
);
comment on column assistance_income.amount_cents is 'Each time it comes in, before taxes';

create table assistance_fact (
  case_id uuid not null references assistance (case_id),
  fact text not null,
  answer text not null,
  primary key (case_id, fact)
);
comment on table assistance_fact is 'What the patient answered to assistance-questions';

create table assistance_enrollment (
  case_id uuid not null references assistance (case_id),
  position integer not null,
  program text not null,
  name text not null,
  how_to_apply text not null,
  papers text not null,
  state text check (state in ('SENT', 'PATIENT_APPLIES', 'NOT_SENT')),
  confirmation text,
  note text,
  primary key (case_id, position),
  check (state is distinct from 'SENT' or confirmation is not null)
);

create table assistance_screening (
  id bigint generated always as identity primary key,
  case_id uuid not null references assistance (case_id),
  screened_on date not null,
  results text not null,
  questions text not null
);
create index assistance_screening_case on assistance_screening (case_id, id);
comment on table assistance_screening is 'How the patient stood with every program on a day; rows are added, never changed, so an old answer keeps the tables that gave it';
