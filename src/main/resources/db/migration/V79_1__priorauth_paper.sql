-- Papers of the case file that go to a payer's system with a request or an answer.

alter table priorauth_document add column file uuid references document (id);
alter table priorauth_document add column loinc text;
alter table priorauth_document add column report_type text;
comment on column priorauth_document.file is 'The paper of the case file; null where only its place is noted';
comment on column priorauth_document.loinc is 'What kind of paper it is for a payer''s system';
comment on column priorauth_document.report_type is 'The same as a code of X12 755';

alter table priorauth_update add column files text;
comment on column priorauth_update.files is 'The papers of the case file that go along, by id, with commas between';
