-- Whose complaint it is: the one person of the office who sees it through.

create table grievance_representative (
  case_id uuid primary key references case_file (id),
  version integer not null,
  username text not null,
  since timestamptz not null,
  handed_over_by text,
  note text,
  check ((handed_over_by is null) = (note is null))
);
create index grievance_representative_by_username on grievance_representative (username);
comment on column grievance_representative.handed_over_by is 'Null where they claimed its triage first';
comment on column grievance_representative.note is 'The hand-over note: what happened, what comes next and why';
