-- The help a patient was granted, by whichever program.

create table assistance_grant (
  case_id uuid not null references assistance (case_id),
  program text not null,
  name text not null,
  granted_from date not null,
  granted_until date,
  renew_from date,
  basis text not null,
  primary key (case_id, program),
  check (granted_until is null or granted_until >= granted_from)
);
comment on table assistance_grant is 'What counts now; what counted before is on the timeline';
