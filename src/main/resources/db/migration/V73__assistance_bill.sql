-- The bills an application for financial assistance is about.

create table assistance_bill (
  case_id uuid not null references assistance (case_id),
  position integer not null,
  bill text not null,
  cared_on date not null,
  billed_on date,
  charges_cents bigint not null check (charges_cents >= 0),
  paid_cents bigint not null check (paid_cents >= 0),
  medicare_cents bigint check (medicare_cents >= 0),
  medi_cal_cents bigint check (medi_cal_cents >= 0),
  generally_billed_cents bigint check (generally_billed_cents >= 0),
  primary key (case_id, position)
);
comment on column assistance_bill.billed_on is 'The first bill after the care: clocks about collections run from it; null where none has gone';
comment on column assistance_bill.generally_billed_cents is 'What insured people are generally billed for the same care (AGB)';
