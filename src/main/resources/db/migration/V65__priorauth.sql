-- What a request to a payer is made of where Java has a rule about it. Everything else is an answer.

create table priorauth (
  case_id uuid primary key references case_file (id),
  version integer not null,
  care_kind text not null,
  subject text not null,
  urgency text not null,
  certified_by text,
  ordering_npi text not null check (ordering_npi ~ '^[12][0-9]{9}$'),
  rendering_npi text not null check (rendering_npi ~ '^[12][0-9]{9}$'),
  appointment_on date,
  payer text not null,
  payer_class text not null,
  member_id text not null,
  coverage text check (coverage in ('CONFIRMED', 'LOST')),
  requirement text check (requirement in ('REQUIRED', 'NOT_REQUIRED', 'UNKNOWN')),
  requirement_reason text,
  clarified_requirement text check (clarified_requirement in ('REQUIRED', 'NOT_REQUIRED')),
  submission_how text,
  submitted_by text check (submitted_by in ('PERSON', 'SYSTEM')),
  reference_number text,
  spoken_to text,
  proof_of_receipt text,
  payer_received_at timestamptz,
  decided_at timestamptz,
  decision text,
  approved_facility text,
  approved_npi text,
  lines_answer text check (lines_answer in ('ACCEPT', 'DISPUTE')),
  approval_answer text check (approval_answer in ('HOLDS', 'DIFFERS', 'ASK_PAYER')),
  silence_answer text check (silence_answer in ('COMPLAIN', 'KEEP_CHASING')),
  cancelled_by text check (cancelled_by in ('PATIENT', 'PROVIDER')),
  cancellation_reason text,
  check (urgency <> 'EXPEDITED' or certified_by is not null),
  check (payer_received_at is null or reference_number is not null and proof_of_receipt is not null)
);
comment on column priorauth.payer is 'An id of recourse.priorauth.payers';
comment on column priorauth.payer_class is 'Which laws bind the payer, and the track of its clocks';
comment on column priorauth.payer_received_at is 'When the payer had it, by its own word: its clock starts here';
comment on column priorauth.decision is 'What the decisions about all lines come to';

create table priorauth_line (
  id bigint generated always as identity primary key,
  version integer not null,
  case_id uuid not null references case_file (id),
  position integer not null check (position > 0),
  code text not null,
  modifiers text,
  place text not null,
  description text not null,
  description_translated text,
  diagnosis text not null,
  units integer not null check (units > 0),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  decision_code text,
  authorization_number text,
  approved_units integer check (approved_units >= 0),
  approved_from date,
  approved_to date,
  denial_reason text,
  state text,
  state_reason text,
  line_answer text check (line_answer in ('ACCEPT', 'DISPUTE')),
  line_reason text,
  unique (case_id, position),
  check (state not in ('APPROVED', 'PARTIAL', 'MODIFIED') or authorization_number is not null),
  check (state <> 'DENIED' or denial_reason is not null)
);
comment on column priorauth_line.description is 'In plain English words; stands in letters';
comment on column priorauth_line.description_translated is 'The same in the language the patient is written in';
comment on column priorauth_line.state is 'What the payer''s code means, by the table priorauth-decision-state; null until it was read';

create table priorauth_document (
  id bigint generated always as identity primary key,
  version integer not null,
  case_id uuid not null references case_file (id),
  position integer not null check (position > 0),
  document text not null,
  why text not null,
  required boolean not null,
  state text check (state in ('ATTACHED', 'NOT_AVAILABLE')),
  note text,
  unique (case_id, position)
);

create table priorauth_contact (
  id bigint generated always as identity primary key,
  case_id uuid not null references case_file (id),
  position integer not null check (position > 0),
  kind text not null,
  at timestamptz not null,
  by text not null,
  person text,
  reference text,
  said text,
  proof text,
  unique (case_id, position)
);
comment on table priorauth_contact is 'The call log: lines are added, never changed';
