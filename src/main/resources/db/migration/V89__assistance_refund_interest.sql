-- Interest on what a patient paid above what is owed (H&S 127440).
alter table assistance_settlement add column overpaid_since date;
alter table assistance_settlement add column interest_basis_points integer not null default 0
  check (interest_basis_points between 0 and 10000);
alter table assistance_settlement add column interest_cents bigint not null default 0
  check (interest_cents >= 0);
comment on column assistance_settlement.overpaid_since is 'The day the payment came in that made it more than is owed';
comment on column assistance_settlement.interest_basis_points is 'The yearly rate when the determination counted; 0 where no interest is owed';
