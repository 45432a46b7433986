-- What went to a payer's system and what came from it. Each row is written in a transaction of its own.

create table priorauth_exchange (
  key text primary key,
  case_id uuid not null references case_file (id),
  payer text not null,
  state text not null check (state in ('PREPARED', 'SENT', 'ANSWERED', 'REFUSED', 'UNCERTAIN')),
  message text not null,
  prepared_at timestamptz not null,
  sent_at timestamptz,
  settled_at timestamptz,
  refusal text,
  check (state = 'PREPARED' or sent_at is not null)
);
create index on priorauth_exchange (case_id);
comment on column priorauth_exchange.key is 'Under which the payer takes a message once; names no patient';
comment on column priorauth_exchange.state is 'SENT without an answer may have arrived, so it is never sent again';

create table priorauth_payer_answer (
  id bigint generated always as identity primary key,
  case_id uuid not null references case_file (id),
  payer text not null,
  said_at timestamptz not null,
  arrived_at timestamptz not null,
  lines text not null,
  message text not null,
  state text not null check (state in ('WAITING', 'APPLIED', 'OUTDATED'))
);
create index on priorauth_payer_answer (case_id);
comment on column priorauth_payer_answer.said_at is 'When the payer made it, by its own word: an older one never overwrites a later one';

create table priorauth_notification (
  payer text not null,
  subscription text not null,
  event text not null,
  arrived_at timestamptz not null,
  primary key (payer, subscription, event)
);
comment on table priorauth_notification is 'Which notifications were taken, so that none is taken twice';
