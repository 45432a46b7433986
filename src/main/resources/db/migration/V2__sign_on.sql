-- Who works here, and the sessions they share between nodes.

create table staff_member (
  username text primary key check (username = lower(username) and username <> 'system'),
  display_name text not null,
  email text,
  password_hash text,
  demo_password boolean not null default false,
  origin text not null check (origin in ('LOCAL', 'OIDC')),
  enabled boolean not null default true,
  password_changed_at timestamptz,
  last_sign_in_at timestamptz,
  check (origin = 'LOCAL' or password_hash is null)
);
comment on table staff_member is 'Everybody who may sign in; people of an identity provider are noted here when they first sign in';
comment on column staff_member.demo_password is 'The password is the one of the demo: outside demo mode the start is refused';

create table staff_group (
  username text not null references staff_member (username) on delete cascade,
  group_id text not null,
  primary key (username, group_id)
);

create table failed_sign_in (
  name_hash text primary key,
  failures integer not null,
  last_failed_at timestamptz not null,
  wait_until timestamptz not null
);
comment on table failed_sign_in is 'Names that were tried with a wrong password, known or not, as hashes: people type passwords into the wrong field';
create index failed_sign_in_by_age on failed_sign_in (last_failed_at);

create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_by_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
