-- Every letter: what it says, to whom, how it went.

create table letter_batch (
  id uuid primary key,
  letters integer not null,
  printed_by text not null,
  printed_at timestamptz not null
);
comment on table letter_batch is 'Paper letters that were printed together';

create table letter_log (
  id uuid primary key,
  case_id uuid not null references case_file (id),
  purpose text not null,
  edition integer not null,
  type text not null,
  title text not null,
  language text not null,
  words_language text not null,
  language_note text,
  format text not null check (format in ('STANDARD', 'LARGE_PRINT')),
  channel text not null check (channel in ('EMAIL', 'PAPER', 'PORTAL')),
  recipient_name text not null,
  recipient_address text not null,
  recipient_email text,
  recipient_language text,
  data text not null,
  sha256 text not null,
  reading_level text not null,
  gaps text not null,
  state text not null check (state in ('DRAFT', 'HELD', 'READY', 'SENT', 'DELIVERED', 'FAILED')),
  holder text,
  hold_reason text,
  composed_by text not null,
  composed_at timestamptz not null,
  queued_at timestamptz,
  queued_by text,
  claimed_at timestamptz,
  batch_id uuid references letter_batch (id),
  sent_by text,
  sent_at timestamptz,
  outcome text,
  outcome_at timestamptz,
  told text,
  document_id uuid references document (id),
  unique (case_id, purpose),
  check (state <> 'HELD' or holder is not null and hold_reason is not null),
  check (state not in ('SENT', 'DELIVERED') or sent_at is not null)
);
comment on table letter_log is 'Every letter that was composed, and what became of it';
comment on column letter_log.purpose is 'What the letter is for within its case; there is one letter for each purpose';
comment on column letter_log.edition is 'Counts up when a letter is composed anew';
comment on column letter_log.sha256 is 'Of the PDF; empty when the letter cannot be printed';
comment on column letter_log.claimed_at is 'When somebody began to hand it to the mailroom; null when nobody does';
comment on column letter_log.told is 'The last state that the timeline tells';
create index letter_log_to_print on letter_log (queued_at) where queued_at is not null and batch_id is null;
create index letter_log_by_batch on letter_log (batch_id);

create table letter_content (
  letter_id uuid primary key references letter_log (id),
  page text not null,
  printed text not null,
  pdf bytea
);
comment on table letter_content is 'A letter until it is sent; then its PDF is a document of the case';
