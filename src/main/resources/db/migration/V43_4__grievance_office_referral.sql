-- What another office of the hospital, the plan or the QIO was told of a complaint, and that it was handled.

create table grievance_office_referral (
  id uuid primary key,
  version integer not null,
  case_id uuid not null references case_file (id),
  office text not null check (office in ('PLAN', 'CIVIL_RIGHTS_COORDINATOR', 'PRIVACY_OFFICER', 'RISK_MANAGEMENT', 'QIO',
    'MEDICAL_STAFF_OFFICE', 'HUMAN_RESOURCES')),
  what text not null,
  told_to text not null,
  reason text not null,
  referred_by text not null,
  referred_at timestamptz not null,
  answer text,
  answered_on date,
  answer_filed_by text,
  answer_filed_at timestamptz,
  disclosed boolean not null,
  check (disclosed or answer is null)
);
create index grievance_office_referral_by_case on grievance_office_referral (case_id);
comment on column grievance_office_referral.what is 'The minimum necessary (45 CFR 164.502(b)), exactly as it was told';
comment on column grievance_office_referral.disclosed is 'False where what the office found stays with it; then only the day it was handled is kept';
