-- Every clear decision of a payer is kept, so that its public metrics can be mirrored.

create table priorauth_decision (
  id bigint generated always as identity primary key,
  case_id uuid not null references priorauth (case_id),
  decision text not null,
  decided_at timestamptz not null,
  recorded_at timestamptz not null
);
create index priorauth_decision_case on priorauth_decision (case_id);
comment on table priorauth_decision is 'The first row of a case is what was decided before any appeal; rows are added, never changed';

create view priorauth_report as
select
  request.case_id,
  request.payer,
  request.urgency = 'EXPEDITED' as expedited,
  request.payer_received_at as received_at,
  first_one.decision as first_decision,
  first_one.decided_at as first_decided_at,
  last_one.decision as last_decision,
  exists (
    select 1
    from deadline_clock clock
    join deadline_extension extension on extension.clock_id = clock.id
    where clock.case_id = request.case_id and clock.track = request.payer_class
  ) as extended,
  exists (
    select 1
    from priorauth_appeal appeal
    where appeal.case_id = request.case_id and appeal.outcome = 'OVERTURNED'
  ) as appeal_won
from priorauth request
join lateral (
  select * from priorauth_decision one where one.case_id = request.case_id order by one.id limit 1
) first_one on true
join lateral (
  select * from priorauth_decision one where one.case_id = request.case_id order by one.id desc limit 1
) last_one on true
where request.payer_received_at is not null;
comment on view priorauth_report is 'One row per request a payer has decided; no patient in it';

create view priorauth_required_item as
select distinct request.payer, line.code
from priorauth request
join priorauth_line line on line.case_id = request.case_id
where request.requirement = 'REQUIRED';
comment on view priorauth_required_item is 'For which items each payer wanted an authorization, by our own requests';
