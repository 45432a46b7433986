-- What a complaint is made of where Java has a rule about it. Everything else is an answer.

create table grievance (
  case_id uuid primary key references case_file (id),
  version integer not null,
  classification text,
  classification_rule text,
  classification_reason text,
  classification_citation text,
  immediate_review boolean,
  verify_authority boolean,
  authority_reason text,
  confirmed_classification text,
  override_reason text,
  severity integer check (severity between 0 and 3),
  harm integer check (harm between 0 and 5),
  drafted_by text,
  approval text,
  approved_by text,
  return_reasons text,
  withdrawal_reason text
);
comment on column grievance.severity is 'The highest severity among the issues, 0 to 3';
comment on column grievance.harm is '0 none to 5 catastrophic';
