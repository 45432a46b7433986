-- What a complaint is made of, where Java has a rule about it. Everything else is an answer.

create table grievance (
  case_id uuid primary key references case_file (id),
  version integer not null,
  details text not null
);
