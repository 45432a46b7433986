-- What people say about a complaint's clocks: status letters, and answers to clocks that ran out.

create table grievance_status_letter (
  id bigint generated always as identity primary key,
  version integer not null,
  case_id uuid not null references case_file (id),
  position integer not null check (position > 0),
  state text not null check (state in ('DUE', 'ASKED', 'SENT', 'DROPPED')),
  clocks bigint[] not null,
  days integer check (days between 1 and 30),
  reason text,
  words_language text,
  asked_by text,
  asked_at timestamptz,
  sent_on date,
  unique (case_id, position),
  check (state not in ('ASKED', 'SENT') or days is not null and reason is not null and words_language is not null)
);
create unique index grievance_status_letter_one_at_a_time on grievance_status_letter (case_id) where state in ('DUE', 'ASKED');
comment on column grievance_status_letter.position is 'Which of the case''s status letters it is, counted from 1';
comment on column grievance_status_letter.clocks is 'The clocks it was written for; once it is sent, those it extended';
comment on column grievance_status_letter.days is 'In how many days from the day it is sent the written answer comes, as the letter says';
comment on column grievance_status_letter.reason is 'In plain words for the patient; stands in the letter';

create table grievance_missed_clock (
  id bigint generated always as identity primary key,
  version integer not null,
  case_id uuid not null references case_file (id),
  position integer not null check (position > 0),
  clock_id bigint not null,
  miss integer not null check (miss > 0),
  due_at timestamptz not null,
  given boolean not null default false,
  answer text check (answer in ('SEND_STATUS_LETTER', 'ANSWER_FOLLOWS')),
  words text,
  answered_by text,
  answered_at timestamptz,
  unique (case_id, position),
  unique (clock_id, miss)
);
comment on table grievance_missed_clock is 'One row each time a clock runs out; a supervisor answers for each once';
comment on column grievance_missed_clock.miss is 'Which time this clock ran out, counted from 1; again after an extension that was not kept either';
comment on column grievance_missed_clock.given is 'Whether the task for it was given out';
comment on column grievance_missed_clock.words is 'What was done, and why the clock was missed';
