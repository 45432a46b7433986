-- A legal hold preserves what is there. Work on the case goes on, and whatever it overwrites or takes away is kept
-- here as it was; a case under hold itself can't be deleted, nor any table of cases be emptied.

create table held_row (
  id bigint generated always as identity primary key,
  case_id uuid not null references case_file (id),
  of_table text not null,
  operation text not null check (operation in ('UPDATE', 'DELETE')),
  former text not null,
  kept_at timestamptz not null
);
create index held_row_by_case on held_row (case_id, id);
comment on table held_row is 'What rows of cases under legal hold said before each change: JSON, oldest first';
create trigger held_row_stays before update or delete on held_row for each row execute function refuse_change();
create trigger held_row_whole before truncate on held_row execute function refuse_change();

create function is_under_legal_hold(the_case uuid) returns boolean
language sql stable as $$
  select exists (select from case_hold where case_id = the_case and kind = 'LEGAL' and released_at is null)
$$;

create function keep_held_row() returns trigger
language plpgsql as $$
declare
  the_case uuid;
begin
  if tg_table_name = 'case_file' then
    the_case := old.id;
  elsif tg_table_name = 'letter_content' then
    the_case := (select case_id from letter_log where id = old.letter_id);
  elsif tg_table_name in ('deadline_extension', 'deadline_pause') then
    the_case := (select case_id from deadline_clock where id = old.clock_id);
  elsif tg_table_name = 'form_draft' then
    the_case := (
      select f.id from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_
      join case_file f on f.number = p.business_key_ where t.id_ = old.form);
  else
    the_case := old.case_id;
  end if;
  if is_under_legal_hold(the_case) and (tg_op = 'DELETE' or new is distinct from old) then
    if tg_op = 'DELETE' and tg_table_name in ('case_file', 'letter_log', 'related_case', 'referral') then
      raise exception 'The case is under legal hold: its rows of % are not deleted before the hold ends.', tg_table_name
        using errcode = 'integrity_constraint_violation';
    end if;
    insert into held_row (case_id, of_table, operation, former, kept_at)
    values (the_case, tg_table_name, tg_op, to_jsonb(old)::text, clock_timestamp());
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end
$$;

create function refuse_emptying() returns trigger
language plpgsql as $$
begin
  if exists (select from case_hold where kind = 'LEGAL' and released_at is null) then
    raise exception 'Cases are under legal hold: % is not emptied before the last hold ends.', tg_table_name
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$$;

create function keep_hold() returns trigger
language plpgsql as $$
begin
  if old.released_at is not null
      or (new.case_id, new.kind, new.source, new.placed_by, new.placed_at)
        is distinct from (old.case_id, old.kind, old.source, old.placed_by, old.placed_at) then
    raise exception 'A hold is placed and ended, never rewritten.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger case_hold_kept before update on case_hold for each row execute function keep_hold();
create trigger case_hold_stays before delete on case_hold for each row execute function refuse_change();
create trigger case_hold_whole before truncate on case_hold execute function refuse_change();

-- Called after every migration, so that a table of cases that a flow adds is guarded without a word of its own. Tables
-- that refuse every change anyway need no guard.
create function guard_case_tables() returns void
language plpgsql as $$
declare
  guarded text;
begin
  perform pg_advisory_xact_lock(7210302);
  for guarded in
    select c.relname from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
      and (c.relname in ('case_file', 'letter_content', 'form_draft', 'deadline_extension', 'deadline_pause')
        or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id'))
      and c.relname not in ('timeline_entry', 'case_access', 'document', 'case_hold', 'held_row', 'break_glass')
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'keeps_held_row')
  loop
    execute format(
      'create trigger keeps_held_row before %s or delete on %I for each row execute function keep_held_row()',
      -- Each timeline entry moves the head of its case, which the timeline itself proves.
      case guarded when 'case_file' then 'update of number, kind, status, confidentiality, received_at, opened_at,'
        || ' opened_by, closed_at, outcome' else 'update' end,
      guarded);
    execute format(
      'create trigger refuses_emptying before truncate on %I execute function refuse_emptying()', guarded);
  end loop;
end
$$;

-- The engine brings its tables along after the migrations, so its room calls this at the start. A clean-up that began
-- before the hold was placed would remove what it had picked: it passes such rows by.
create function pass_by_held_history() returns trigger
language plpgsql as $$
declare
  root text;
begin
  root := case tg_table_name when 'act_hi_procinst' then coalesce(old.root_proc_inst_id_, old.id_)
    else old.root_proc_inst_id_ end;
  if exists (
    select from act_hi_procinst p join case_file f on f.number = p.business_key_
    where p.id_ = root and is_under_legal_hold(f.id)) then
    return null;
  end if;
  return old;
end
$$;

create function guard_engine_history() returns void
language plpgsql as $$
declare
  guarded text;
begin
  perform pg_advisory_xact_lock(7210302);
  for guarded in
    select c.relname from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and (c.relname like 'act\_hi\_%' or c.relname = 'act_ge_bytearray')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'root_proc_inst_id_')
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'passes_by_held_history')
  loop
    execute format(
      'create trigger passes_by_held_history before delete on %I for each row %s execute function pass_by_held_history()',
      -- Of the bytes, those of type 3 are history; the engine needs the others as it runs.
      guarded, case guarded when 'act_ge_bytearray' then 'when (old.type_ = 3)' else '' end);
    execute format(
      'create trigger refuses_emptying before truncate on %I execute function refuse_emptying()', guarded);
  end loop;
end
$$;
