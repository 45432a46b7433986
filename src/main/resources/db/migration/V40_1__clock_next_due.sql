-- The next moment a clock waits for, so that one question answers it for all clocks of a case.

alter table deadline_clock add column next_due_at timestamptz;
comment on column deadline_clock.next_due_at is 'Its next warning or its due moment; null when it has ended, or has run out and was not extended';

update deadline_clock c
set next_due_at = coalesce(
  (select min(c.started_at + trunc(extract(epoch from c.due_at - c.started_at) * percent::integer / 100) * interval '1 second')
   from jsonb_array_elements_text(c.rule::jsonb -> 'warnings') as percent
   where percent::integer > c.last_warning),
  c.due_at)
where state = 'RUNNING' and missed_at is null;
