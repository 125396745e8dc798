-- The worklist's tables are kept at the cost of what changed: what a line must be is worked out once,
-- for the lines in question, and nothing is asked when nothing has changed that a line shows.

-- What an item or a case owes is looked up with every step of it.
create index deadlines_open_subject on editorial.deadlines (subject)
  where met_at is null and dropped_at is null;

create or replace function editorial.keep_lines(cases uuid[]) returns void language plpgsql as $$
begin
  with now as materialized (
    select * from editorial.case_lines where line = any (cases)
  ), gone as (
    delete from editorial.under_way
    where line = any (cases) and line not in (select line from now)
  )
  insert into editorial.under_way as kept
    (line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on, due_rule)
  select line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on, due_rule
  from now
  on conflict (line) do update set
    lead = excluded.lead, items = excluded.items, stage = excluded.stage,
    returned = excluded.returned, unit = excluded.unit, domain = excluded.domain,
    column_id = excluded.column_id, since = excluded.since, due_on = excluded.due_on,
    due_rule = excluded.due_rule
  where (kept.lead, kept.items, kept.stage, kept.returned, kept.unit, kept.column_id, kept.since,
         kept.due_on, kept.due_rule)
    is distinct from (excluded.lead, excluded.items, excluded.stage, excluded.returned,
         excluded.unit, excluded.column_id, excluded.since, excluded.due_on, excluded.due_rule);
  with now as materialized (
    select * from editorial.case_waits where line = any (cases)
  ), gone as (
    delete from editorial.waiting
    where line = any (cases) and (line, role) not in (select line, role from now)
  )
  insert into editorial.waiting as kept
    (line, role, stage, returned, unit, domain, column_id, since, assignee)
  select line, role, stage, returned, unit, domain, column_id, since, assignee from now
  on conflict (line, role) do update set
    stage = excluded.stage, returned = excluded.returned, unit = excluded.unit,
    domain = excluded.domain, column_id = excluded.column_id, since = excluded.since,
    assignee = excluded.assignee
  where kept is distinct from excluded;
end $$;

create or replace function editorial.keep_owed(entries uuid[]) returns void language plpgsql as $$
begin
  with now as materialized (
    select * from editorial.owed_lines where line = any (entries)
  ), gone as (
    delete from editorial.under_way
    where line = any (entries) and case_id is null and line not in (select line from now)
  )
  insert into editorial.under_way as kept
    (line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on, due_rule)
  select line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on, due_rule
  from now
  on conflict (line) do update set
    unit = excluded.unit, column_id = excluded.column_id, since = excluded.since,
    due_on = excluded.due_on, due_rule = excluded.due_rule
  where (kept.unit, kept.column_id, kept.since, kept.due_on, kept.due_rule)
    is distinct from (excluded.unit, excluded.column_id, excluded.since, excluded.due_on,
         excluded.due_rule);
end $$;

-- Of a case, a line shows where it stands and whom it waits for.
create or replace function editorial.follow_cases() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
declare moved uuid[] := array(
  select changed.id from changed join before using (id)
  where (changed.stage, changed.stage_since, changed.waits_for, changed.assignee_id, changed.closed_at)
    is distinct from
      (before.stage, before.stage_since, before.waits_for, before.assignee_id, before.closed_at));
begin
  if moved <> '{}' then perform editorial.keep_lines(moved); end if;
  return null;
end $$;
drop trigger lines on public.cases;
create trigger lines after update on public.cases
  referencing old table as before new table as changed
  for each statement execute function editorial.follow_cases();

create or replace function editorial.follow_members() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
declare moved uuid[] := array(select distinct case_id from changed);
begin
  if moved = '{}' then return null; end if;
  perform editorial.keep_lines(moved);
  perform editorial.keep_writers(moved);
  perform editorial.keep_owed(array(select entry from changed));
  return null;
end $$;

-- A period is a case's own, or of an item: what an item in a case owes is shown by the case's line.
create or replace function editorial.follow_deadlines() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
declare
  moved uuid[];
  alone uuid[];
begin
  if not exists (select from changed) then return null; end if;
  select array_agg(distinct coalesce(membership.case_id, changed.subject))
           filter (where changed.subject_kind = 'case' or membership.case_id is not null),
         array_agg(distinct changed.subject)
           filter (where changed.subject_kind <> 'case' and membership.case_id is null)
    into moved, alone
  from changed left join editorial.case_entries membership
    on membership.entry = changed.subject and membership.open;
  if moved is not null then
    update editorial.under_way kept set
      due_on = coalesce(due.due_on, 'infinity'), due_rule = due.rule
    from unnest(moved) as each (line)
    left join editorial.case_due due on due.line = each.line
    where kept.line = each.line
      and (kept.due_on, kept.due_rule)
        is distinct from (coalesce(due.due_on, 'infinity'), due.rule);
  end if;
  if alone is not null then perform editorial.keep_owed(alone); end if;
  return null;
end $$;
