-- Who works here, and the sessions they share between nodes.

create table staff_member (
  username text primary key,
  display_name text not null,
  email text,
  password_hash text,
  origin text not null check (origin in ('LOCAL', 'OIDC')),
  enabled boolean not null default true,
  failed_sign_ins integer not null default 0,
  locked_until timestamptz,
  password_changed_at timestamptz,
  last_sign_in_at timestamptz
);

create table staff_group (
  username text not null references staff_member (username) on delete cascade,
  group_id text not null,
  primary key (username, group_id)
);

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
