alter table assistance_paper_wait drop constraint assistance_paper_wait_status_check;
alter table assistance_paper_wait add constraint assistance_paper_wait_status_check
  check (status in ('ACTIVE', 'INACTIVE', 'SETTLED', 'STOPPED'));
comment on column assistance_paper_wait.status is 'STOPPED: the household is told again, so the papers are listed anew after that';
