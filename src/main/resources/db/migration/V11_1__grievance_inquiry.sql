-- One question to one department about one complaint.

create table grievance_inquiry (
  id uuid primary key,
  version integer not null,
  case_id uuid not null references case_file (id),
  place integer not null check (place >= 0),
  department text not null references department (key),
  question text not null,
  state text not null check (state in ('PREPARED', 'ASKED', 'ANSWERED', 'LEFT_OPEN', 'ANSWERED_LATE', 'WITHDRAWN')),
  asked_by text not null,
  asked_at timestamptz not null,
  due_at timestamptz,
  reminders_sent integer not null default 0,
  silence_decision text,
  silence_reason text,
  decided_by text,
  answer text,
  answered_by text,
  answered_at timestamptz,
  unique (case_id, place)
);
create index grievance_inquiry_by_department on grievance_inquiry (department) where state in ('PREPARED', 'ASKED', 'LEFT_OPEN');
comment on column grievance_inquiry.place is 'Which of the case''s questions it is, counted from 0; the engine knows it by this number alone';
comment on column grievance_inquiry.question is 'The least the department needs, as the representative wrote it; all it ever sees of the case';
