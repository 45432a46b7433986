alter table assistance_preparer drop constraint assistance_preparer_pkey;
alter table assistance_preparer add column turn bigint generated always as identity;
alter table assistance_preparer add primary key (case_id, prepared_by);
comment on table assistance_preparer is 'Sign-in names of all who filled in what determinations of a case rest on; none of them approves one';
comment on column assistance_preparer.turn is 'Rises with every time this person filled something in: the highest of a case was the last';
