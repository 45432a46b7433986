-- An auditor asks to read a case that is shut to them; a second person opens it for some hours.

create table break_glass (
  id uuid primary key,
  number text not null,
  case_id uuid references case_file (id),
  asked_by text not null,
  reason text not null,
  asked_at timestamptz not null,
  waits_until timestamptz not null,
  decision text check (decision in ('CONFIRMED', 'REFUSED')),
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  open_until timestamptz,
  ended_by text,
  ended_at timestamptz,
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  check ((decision = 'CONFIRMED') = (open_until is not null)),
  check (decided_by <> asked_by),
  check ((ended_by is null) = (ended_at is null)),
  check (decision is null or case_id is not null)
);
create index break_glass_open on break_glass (case_id, asked_by) where decision = 'CONFIRMED' and ended_at is null;
create index break_glass_by_asker on break_glass (asked_by, asked_at desc);
create index break_glass_waiting on break_glass (asked_at) where case_id is not null and decision is null;
comment on table break_glass is 'Requests of auditors to read a case that is shut to them, and what became of each';
comment on column break_glass.number is 'As it was asked for';
comment on column break_glass.case_id is 'Null where there is no such case: such a request is kept like any other, so that nothing tells them apart';

create trigger break_glass_stays before delete on break_glass for each row execute function refuse_change();
create trigger break_glass_whole before truncate on break_glass execute function refuse_change();
