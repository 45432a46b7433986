-- What a risk file is made of where Java has a rule about it. Everything else is an answer.

create table risk (
  case_id uuid primary key references case_file (id),
  version integer not null,
  marks text not null,
  triggers text,
  adverse_event text,
  routes text not null default '',
  level integer check (level between 2 and 4),
  reporter text not null,
  asked integer not null default 0,
  asked_on_call text,
  acknowledged_by text,
  acknowledged_at timestamptz,
  review_kind text check (review_kind in ('ROOT_CAUSE_ANALYSIS', 'CASE_REVIEW', 'NONE')),
  return_status text,
  check ((acknowledged_by is null) = (acknowledged_at is null))
);
comment on column risk.marks is 'What whoever reported it marked, in the words of risk-routes, with commas between';
comment on column risk.triggers is 'What a risk manager says it is; null before that, and then the marks count';
comment on column risk.reporter is 'Sign-in name of whoever reported it';
comment on column risk.asked is 'How many times somebody on call was asked to acknowledge it';

create table risk_fact (
  case_id uuid not null references risk (case_id),
  fact text not null,
  answer text not null,
  primary key (case_id, fact)
);
comment on table risk_fact is 'What is known of the facts that risk-questions asks for';

create table risk_moment (
  case_id uuid not null references risk (case_id),
  event text not null,
  happened_at timestamptz not null,
  primary key (case_id, event)
);
comment on table risk_moment is 'When the things happened that clocks count from, in the words of the deadlines tables';

create table risk_duty (
  case_id uuid not null references risk (case_id),
  position integer not null,
  duty text not null,
  label text not null,
  owed_by text not null,
  owed_to text not null,
  routes text not null,
  start_label text not null,
  counts_from timestamptz,
  provisional boolean not null,
  due_at timestamptz,
  before text not null,
  proofs text not null,
  proof_label text not null,
  citation text not null,
  decided_by text not null,
  state text not null check (state in ('OPEN', 'WAITING', 'WATCHED', 'DONE', 'NOT_OWED')),
  missed_at timestamptz,
  done_at timestamptz,
  done_by text,
  proof_name text,
  proof_number text,
  proof_place text,
  proof_paper text,
  proof_content text,
  reason text,
  primary key (case_id, position),
  check ((state = 'DONE') = (done_at is not null))
);
create index risk_duty_word on risk_duty (case_id, duty);
comment on table risk_duty is 'Duties are added and settled, never removed. WAITING: its clock waits for something that may never come. WATCHED: somebody outside the house may do it until then';
comment on column risk_duty.decided_by is 'The table and version that opened it';
comment on column risk_duty.missed_at is 'When it was found to have run out; it stays open';

create table risk_rating (
  case_id uuid not null references risk (case_id),
  position integer not null,
  rater text not null,
  rated_at timestamptz not null,
  internal text,
  ahrq text,
  ncc_merp text,
  primary key (case_id, position)
);
comment on table risk_rating is 'Harm as each person rated it; rows are added and never changed';

create table risk_action (
  case_id uuid not null references risk (case_id),
  position integer not null,
  action text not null,
  owner text not null,
  due_on date not null,
  measure text,
  done_on date,
  effect text check (effect in ('NOT_YET', 'EFFECTIVE', 'NOT_EFFECTIVE')),
  effect_note text,
  primary key (case_id, position)
);
comment on table risk_action is 'What a review decided to change, with who sees to it';
