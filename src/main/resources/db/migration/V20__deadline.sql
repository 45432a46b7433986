-- The clocks of cases: what runs, by which rule, and how each date came about.

create table deadline_clock (
  id bigint generated always as identity primary key,
  version integer not null,
  case_id uuid not null references case_file (id),
  track text not null,
  clock text not null,
  round integer not null,
  start_event text not null,
  started_at timestamptz not null,
  facts text not null,
  rule text not null,
  counted text not null,
  due_at timestamptz not null,
  lawful_until timestamptz not null,
  last_warning integer not null default 0,
  missed_at timestamptz,
  misses integer not null default 0,
  state text not null check (state in ('RUNNING', 'MET', 'CANCELLED')),
  ended_at timestamptz,
  ended_by text,
  unique (case_id, track, clock, round),
  check ((state = 'RUNNING') = (ended_at is null))
);
comment on table deadline_clock is 'One row per clock of a case; a case may run several, also of one name on several tracks and in several rounds';
comment on column deadline_clock.facts is 'What the rule was chosen by, as JSON: words and yes or no, nothing a patient said';
comment on column deadline_clock.rule is 'The row of the deadlines table as it stood, as JSON';
comment on column deadline_clock.counted is 'How the date came about, day by day, as JSON';
comment on column deadline_clock.last_warning is 'The last percent of its time people were warned at; 0 for none';
create index deadline_clock_running on deadline_clock (due_at) where state = 'RUNNING';

create table deadline_extension (
  clock_id bigint not null references deadline_clock (id),
  position integer not null,
  amount integer not null check (amount > 0),
  unit text not null,
  counts_from date,
  reason text not null,
  letter text not null,
  granted_by text not null,
  granted_at timestamptz not null,
  primary key (clock_id, position)
);
comment on column deadline_extension.counts_from is 'Day 0 of the extension; null when it goes on where the time before ended';

create table deadline_pause (
  clock_id bigint not null references deadline_clock (id),
  position integer not null,
  paused_at timestamptz not null,
  paused_until timestamptz not null,
  reason text not null,
  paused_by text not null,
  resumed_by text,
  primary key (clock_id, position)
);
comment on column deadline_pause.resumed_by is 'Who ended the pause early; null when it ended, or will end, by itself';
