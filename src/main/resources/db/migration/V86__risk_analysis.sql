-- An event may turn out to be a sentinel event after it was reviewed as something less.
alter table risk add column analyzed_as text check (analyzed_as in ('ROOT_CAUSE_ANALYSIS', 'CASE_REVIEW'));
comment on column risk.analyzed_as is 'What the analysis on record is; null while there is none';
