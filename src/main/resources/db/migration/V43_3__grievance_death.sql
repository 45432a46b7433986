-- That the patient has died, and who gets the letters from then on.

create table grievance_death (
  case_id uuid primary key references case_file (id),
  version integer not null,
  died_on date,
  told_by text not null,
  recipient_name text not null,
  recipient_relation text not null,
  recipient_address text,
  recipient_email text,
  correction_reason text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
comment on column grievance_death.died_on is 'Null when nobody knows the day';
comment on column grievance_death.correction_reason is 'Why it was put right the last time; null when it never was';
