-- Papers the chosen programs want, the wait for them, and collections held meanwhile.

create table assistance_paper (
  case_id uuid not null references assistance (case_id),
  position integer not null,
  program text not null,
  program_name text not null,
  purpose text not null,
  wanted text not null,
  accepted text not null,
  citation text not null,
  state text check (state in ('SEEN', 'AWAITED', 'CANNOT_BE_HAD', 'GOES_WITHOUT')),
  paper text,
  seen_on date,
  seen_by text,
  why text,
  primary key (case_id, position),
  unique (case_id, program, purpose),
  check (state is distinct from 'SEEN' or paper is not null and seen_on is not null and seen_by is not null)
);
comment on column assistance_paper.accepted is 'Codes of the papers any one of which is enough, with commas between';
comment on column assistance_paper.why is 'In the patient''s words, why it does not come';

create table assistance_paper_wait (
  case_id uuid primary key references assistance (case_id),
  status text not null check (status in ('ACTIVE', 'INACTIVE', 'SETTLED')),
  outcome text check (outcome in ('COMPLETE', 'SOME_PROGRAMS', 'NO_PROGRAM')),
  asked_on date,
  asked_for text,
  reminders integer not null,
  contact_on date,
  contact_how text,
  contact_note text,
  check ((status = 'SETTLED') = (outcome is not null))
);
comment on table assistance_paper_wait is 'INACTIVE is set aside, never closed: any word of the patient makes it active (AB 2297)';
comment on column assistance_paper_wait.asked_on is 'The day from which reminders are counted: of the letter, or of the patient''s last word after it';

create table assistance_hold (
  case_id uuid not null references case_file (id),
  reason text not null check (reason in ('APPLICATION', 'DISPUTE', 'DEATH')),
  held_since date not null,
  primary key (case_id, reason)
);
comment on table assistance_hold is 'Holds on collections in force; what was in force before is on the timeline';
