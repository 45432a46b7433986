-- A row taken out of the access log is missed.
create table access_seal (
  position bigint primary key,
  first_entry bigint not null,
  last_entry bigint not null,
  entries integer not null,
  root text not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null
);
create table access_seal_head (
  only_one boolean primary key default true check (only_one),
  position bigint not null,
  hash text not null
);
insert into access_seal_head (position, hash) values (0, '');
comment on table access_seal is 'Chained roots over all new rows of the access log, so that none can vanish unseen';
comment on table access_seal_head is 'The last seal of the access log, so that a seal taken from the end is missed';
create trigger access_seal_stays before update or delete on access_seal
  for each row execute function refuse_change();
create trigger access_seal_whole before truncate on access_seal execute function refuse_change();
