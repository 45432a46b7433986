-- What risk management or counsel keeps from moving on a case.

create table case_hold (
  case_id uuid not null references case_file (id),
  kind text not null check (kind in ('LEGAL', 'LETTERS')),
  source uuid not null references case_file (id),
  placed_by text not null,
  placed_at timestamptz not null,
  released_by text,
  released_at timestamptz,
  primary key (case_id, kind, source, placed_at),
  check ((released_by is null) = (released_at is null))
);
create unique index case_hold_one_open on case_hold (case_id, kind, source) where released_at is null;
comment on table case_hold is 'LEGAL: nothing of the case is edited or deleted, whatever retention says. LETTERS: no letter of substance goes before counsel frees it';
comment on column case_hold.source is 'The case that placed it, so that one hold ends without ending another; may be a case the reader does not know of';
