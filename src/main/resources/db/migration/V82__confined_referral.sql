-- A referral to a confined case: the referring case knows that it was referred, and nothing of the other one.

alter table referral alter column opened_case_id drop not null;
alter table referral alter column reason drop not null;
alter table referral add constraint referral_whole_or_confined check ((opened_case_id is null) = (reason is null));
create index referral_by_opened_case on referral (opened_case_id);

create table confined_referral (
  referral_id uuid primary key references referral (id),
  case_id uuid not null unique references case_file (id),
  reason text not null
);
comment on table confined_referral is 'Which confined case a referral opened, and why; belongs to that case and is read by nobody else';

-- A link from a confined case is kept on its side alone, and found from the other by those who may see it.
create index related_case_by_other on related_case (other_id);
