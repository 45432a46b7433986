-- Who in the hospital can be asked. Never deleted, because old cases name it: closed.

create table department (
  key text primary key check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
  name text not null,
  responders text not null unique,
  head text,
  active boolean not null
);
comment on column department.responders is 'The group of those who answer for it; made from the key';
comment on column department.head is 'Sign-in name of who leads it';
