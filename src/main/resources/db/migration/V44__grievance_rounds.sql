-- A grievance that was answered can be reopened inside its window; each time is a round of the same series.

alter table grievance
  add column round integer not null default 1,
  add column watch_until timestamptz,
  add column reopened_at timestamptz,
  add column reopened_by text,
  add column reopen_reason text,
  add column appeal boolean,
  add column earlier_deciders text,
  add column questions_before integer not null default 0;
comment on column grievance.round is '1, and one more each time it is reopened or appealed';
comment on column grievance.watch_until is 'Until when it can be reopened; null before its first answer';
comment on column grievance.reopened_at is 'When the present round began; null in the first';
comment on column grievance.appeal is 'Whether the present round is an appeal, which others must decide';
comment on column grievance.earlier_deciders is 'Who drafted or approved in earlier rounds, by sign-in name, comma between';
comment on column grievance.questions_before is 'How many questions departments were asked in earlier rounds';
