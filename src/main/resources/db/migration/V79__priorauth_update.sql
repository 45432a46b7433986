-- What changes in a request before the payer has decided, and what the payer is answered when it asks.

create table priorauth_update (
  id bigint generated always as identity primary key,
  version integer not null,
  case_id uuid not null references priorauth (case_id),
  position integer not null check (position > 0),
  kind text not null check (kind in ('ANSWER', 'CHANGE')),
  message text,
  made_by text not null,
  made_at timestamptz not null,
  told_by text check (told_by in ('PERSON', 'SYSTEM')),
  obstacle text,
  unique (case_id, position),
  check (kind = 'CHANGE' or message is not null)
);
comment on column priorauth_update.message is 'What the payer is told in words; a change is told by the days and units of the request';
comment on column priorauth_update.told_by is 'Who has told the payer; null until somebody has';
comment on column priorauth_update.obstacle is 'Why the payer''s system did not take it, so that a person tells it';
