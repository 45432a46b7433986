-- Where several levels of appeal are open at once, one is chosen.

alter table priorauth_appeal add column forum text;
comment on column priorauth_appeal.forum is 'Who decides on it, in the word of the table priorauth-appeal-levels; null until one of several was chosen';
