-- On which tracks a complaint runs; one row per track and round, never changed.

create table grievance_track (
  case_id uuid not null references case_file (id),
  track text not null,
  round integer not null check (round > 0),
  place integer not null,
  rule text not null,
  owner text not null,
  decider text not null,
  letters text not null,
  agencies text not null,
  expedited boolean not null,
  disclosed boolean not null,
  reason text not null,
  citation text not null,
  determined_at timestamptz not null,
  primary key (case_id, track, round)
);
comment on column grievance_track.round is '1, or more once the case was reopened';
comment on column grievance_track.place is 'Its place among the tracks of its round';
comment on column grievance_track.rule is 'The rules of grievance-tracks that fitted, with commas between';
comment on column grievance_track.decider is 'The scope of the delegation it takes to decide it';
comment on column grievance_track.disclosed is 'Whether its outcome may be told in a letter; never for peer review and personnel matters';
