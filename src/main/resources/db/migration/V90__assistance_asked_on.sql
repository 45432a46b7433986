-- From when the next question about an application elsewhere is counted.
alter table assistance_program_answer add column asked_on date;
comment on column assistance_program_answer.asked_on is 'When the program was applied to, or asked last; null in what was filed before this was kept';
