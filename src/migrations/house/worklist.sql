-- What is under way and whom it waits for, kept so that worklists are read off an index however
-- large the register is. Each table here is the image of a view: triggers keep it, acts only say
-- whom a case waits for when they move it.

-- Of which roles a case needs something now, and since when it stands in its stage.
alter table public.cases
  add column waits_for text[] not null default '{}',
  add column stage_since timestamptz not null default clock_timestamp();

-- A line of work: a case, by its first item; or an item for which something is owed without a case.
create table editorial.under_way (
  line uuid primary key,
  case_id uuid,
  owed boolean not null generated always as (case_id is null) stored,
  lead uuid not null,
  items integer not null,
  stage text,
  -- Whether a reviewer sent it back.
  returned boolean not null,
  unit uuid not null,
  domain text not null,
  column_id uuid not null,
  since timestamptz not null,
  -- The first of the days by which something must be done about it, and by which rule.
  due_on date not null default 'infinity',
  due_rule text
);
create index under_way_lead on editorial.under_way (lead);
-- What is owed apart, for years on end, does not lie between the cases.
create index under_way_due on editorial.under_way (owed, unit, due_on, line);
create index under_way_stage on editorial.under_way (unit, stage, due_on, line) where not owed;
create index under_way_domain on editorial.under_way (owed, unit, domain, due_on, line);
create index under_way_column on editorial.under_way (owed, unit, column_id, due_on, line);
create index under_way_both on editorial.under_way (owed, unit, column_id, domain, due_on, line);

-- For whom a line waits: one row a role.
create table editorial.waiting (
  line uuid not null,
  role text not null,
  stage text not null,
  returned boolean not null,
  unit uuid not null,
  domain text not null,
  column_id uuid not null,
  since timestamptz not null,
  -- In whose hands it was put; it waits for nobody else then.
  assignee uuid,
  primary key (line, role)
);
create index waiting_since on editorial.waiting (role, unit, since, line);
create index waiting_stage on editorial.waiting (role, unit, stage, returned, since, line);
create index waiting_domain on editorial.waiting (role, unit, domain, since, line);
create index waiting_column on editorial.waiting (role, unit, column_id, since, line);
create index waiting_both on editorial.waiting (role, unit, column_id, domain, since, line);

-- Who wrote something of a case that is not public yet, and since when.
create table editorial.writers (
  line uuid not null,
  person uuid not null,
  at timestamptz not null,
  primary key (line, person)
);
create index writers_person on editorial.writers (person, at desc, line desc);

-- What is public, in force or not, the last published first.
create index entries_live on public.entries (responsible_unit_id, published_at desc, id desc)
  where publication_state in ('live', 'lapsed', 'repealed');
create index entries_live_domain
  on public.entries (responsible_unit_id, domain, published_at desc, id desc)
  where publication_state in ('live', 'lapsed', 'repealed');
create index entries_live_column
  on public.entries (responsible_unit_id, column_id, published_at desc, id desc)
  where publication_state in ('live', 'lapsed', 'repealed');
create index entries_live_both
  on public.entries (responsible_unit_id, column_id, domain, published_at desc, id desc)
  where publication_state in ('live', 'lapsed', 'repealed');

-- A period of a year that nobody knows yet has no day: it is shown last.
create view editorial.open_deadlines as
select subject, rule, starts_on, coalesce(due_on, 'infinity') as due_on from editorial.deadlines
where met_at is null and dropped_at is null;

-- The views of which the tables are images.
create view editorial.case_due as
select reviewed.id as line, first.due_on, first.rule
from public.cases reviewed
cross join lateral (
  select due_on, rule from (
    select due_on, rule from editorial.open_deadlines where subject = reviewed.id
    union all
    select due.due_on, due.rule
    from editorial.case_entries membership
    join editorial.open_deadlines due on due.subject = membership.entry
    where membership.case_id = reviewed.id and membership.open
  ) each order by due_on, rule limit 1
) first;

create view editorial.case_lines as
select reviewed.id as line, reviewed.id as case_id, first.id as lead, members.items,
       reviewed.stage::text as stage,
       coalesce(reviewed.stage = 'drafting', false) and first.returned_at is not null as returned,
       first.responsible_unit_id as unit, first.domain::text as domain, first.column_id,
       reviewed.stage_since as since,
       coalesce(due.due_on, 'infinity') as due_on, due.rule as due_rule
from public.cases reviewed
cross join lateral (
  select count(*)::integer as items from editorial.case_entries
  where case_id = reviewed.id and open
) members
join lateral (
  select entry.* from editorial.case_entries membership
  join public.entries entry on entry.id = membership.entry
  where membership.case_id = reviewed.id and membership.open
  order by membership.entry limit 1
) first on true
left join editorial.case_due due on due.line = reviewed.id
where reviewed.closed_at is null;

create view editorial.owed_lines as
select entry.id as line, null::uuid as case_id, entry.id as lead, 1 as items, null::text as stage,
       false as returned, entry.responsible_unit_id as unit, entry.domain::text as domain,
       entry.column_id, first.starts_on::timestamp at time zone 'Asia/Shanghai' as since,
       first.due_on, first.rule as due_rule
from public.entries entry
join lateral (
  select starts_on, due_on, rule from editorial.open_deadlines
  where subject = entry.id order by due_on, rule limit 1
) first on true
where not exists (
  select from editorial.case_entries where case_entries.entry = entry.id and open
);

create view editorial.case_waits as
select line.line, each.role, line.stage, line.returned, line.unit, line.domain, line.column_id,
       line.since, reviewed.assignee_id as assignee
from editorial.under_way line
join public.cases reviewed on reviewed.id = line.case_id
cross join unnest(reviewed.waits_for) as each (role);

-- What is written on an entrusted post is written by two.
create view editorial.case_writers as
select line, person, min(at) as at from (
  select membership.case_id as line, hand.person, revision.at
  from editorial.case_entries membership
  left join lateral (
    select edition.revision, edition.case_id from editorial.editions edition
    where edition.entry = membership.entry order by edition.no desc limit 1
  ) last on true
  -- What was published urgently is still to be reviewed by others than its writers.
  join editorial.revisions revision on revision.entry = membership.entry
    and revision.no > case when last.case_id is distinct from membership.case_id
      then coalesce(last.revision, 0) else 0 end
  cross join unnest(array[revision.by_id, revision.for_id]) as hand (person)
  where membership.open
  union all
  select wording.case_id, hand.person, wording.at
  from editorial.amendments wording
  cross join unnest(array[wording.by_id, wording.for_id]) as hand (person)
  join public.cases reviewed on reviewed.id = wording.case_id and reviewed.closed_at is null
  union all
  select planned.case_id, hand.person, planned.at
  from editorial.interpretation_plans planned
  cross join unnest(array[planned.by_id, planned.for_id]) as hand (person)
  join public.cases reviewed on reviewed.id = planned.case_id and reviewed.closed_at is null
) wrote
where person is not null
group by line, person;

-- Makes the lines of these cases, and whom they wait for, what they must be.
create function editorial.keep_lines(cases uuid[]) returns void language plpgsql as $$
begin
  delete from editorial.under_way kept where kept.line = any (cases)
    and not exists (select from editorial.case_lines now where now.line = kept.line);
  insert into editorial.under_way as kept
    (line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on, due_rule)
  select line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on, due_rule
  from editorial.case_lines where line = any (cases)
  on conflict (line) do update set
    lead = excluded.lead, items = excluded.items, stage = excluded.stage,
    returned = excluded.returned, unit = excluded.unit, domain = excluded.domain,
    column_id = excluded.column_id, since = excluded.since, due_on = excluded.due_on,
    due_rule = excluded.due_rule
  where (kept.lead, kept.items, kept.stage, kept.returned, kept.unit, kept.column_id, kept.since,
         kept.due_on, kept.due_rule)
    is distinct from (excluded.lead, excluded.items, excluded.stage, excluded.returned,
         excluded.unit, excluded.column_id, excluded.since, excluded.due_on, excluded.due_rule);
  delete from editorial.waiting kept where kept.line = any (cases)
    and not exists (
      select from editorial.case_waits now where now.line = kept.line and now.role = kept.role);
  insert into editorial.waiting as kept
    (line, role, stage, returned, unit, domain, column_id, since, assignee)
  select line, role, stage, returned, unit, domain, column_id, since, assignee
  from editorial.case_waits where line = any (cases)
  on conflict (line, role) do update set
    stage = excluded.stage, returned = excluded.returned, unit = excluded.unit,
    domain = excluded.domain, column_id = excluded.column_id, since = excluded.since,
    assignee = excluded.assignee
  where kept is distinct from excluded;
end $$;

-- The same for who wrote them.
create function editorial.keep_writers(cases uuid[]) returns void language plpgsql as $$
begin
  delete from editorial.writers where line = any (cases);
  insert into editorial.writers (line, person, at)
  select line, person, at from editorial.case_writers where line = any (cases);
end $$;

-- The same for items that are in no case.
create function editorial.keep_owed(entries uuid[]) returns void language plpgsql as $$
begin
  -- A deadline may be a case's own: its line is kept by what becomes of the case.
  delete from editorial.under_way kept where kept.line = any (entries) and kept.case_id is null
    and not exists (select from editorial.owed_lines now where now.line = kept.line);
  insert into editorial.under_way as kept
    (line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on, due_rule)
  select line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on, due_rule
  from editorial.owed_lines where line = any (entries)
  on conflict (line) do update set
    unit = excluded.unit, column_id = excluded.column_id, since = excluded.since,
    due_on = excluded.due_on, due_rule = excluded.due_rule
  where (kept.unit, kept.column_id, kept.since, kept.due_on, kept.due_rule)
    is distinct from (excluded.unit, excluded.column_id, excluded.since, excluded.due_on,
         excluded.due_rule);
end $$;

-- The triggers. They write as the owner: nobody else may.
create function editorial.follow_cases() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
begin
  perform editorial.keep_lines(array(select id from changed));
  return null;
end $$;
create trigger lines after update on public.cases
  referencing new table as changed for each statement execute function editorial.follow_cases();

create function editorial.follow_members() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
declare moved uuid[] := array(select distinct case_id from changed);
begin
  perform editorial.keep_lines(moved);
  perform editorial.keep_writers(moved);
  perform editorial.keep_owed(array(select entry from changed));
  return null;
end $$;
create trigger lines_joined after insert on editorial.case_entries
  referencing new table as changed for each statement execute function editorial.follow_members();
create trigger lines_left after update on editorial.case_entries
  referencing new table as changed for each statement execute function editorial.follow_members();

create function editorial.follow_deadlines() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
declare moved uuid[];
begin
  moved := array(
    select case_id from editorial.case_entries
    where open and entry in (select subject from changed)
    union select id from public.cases where id in (select subject from changed));
  if moved <> '{}' then
    update editorial.under_way kept set
      due_on = coalesce(due.due_on, 'infinity'), due_rule = due.rule
    from unnest(moved) as each (line)
    left join editorial.case_due due on due.line = each.line
    where kept.line = each.line
      and (kept.due_on, kept.due_rule)
        is distinct from (coalesce(due.due_on, 'infinity'), due.rule);
  end if;
  perform editorial.keep_owed(array(select distinct subject from changed));
  return null;
end $$;
create trigger lines_started after insert on editorial.deadlines
  referencing new table as changed for each statement execute function editorial.follow_deadlines();
create trigger lines_ended after update on editorial.deadlines
  referencing new table as changed for each statement execute function editorial.follow_deadlines();

-- What a line has of the item that it is named by. A batch is changed item by item: only one is
-- looked up.
create function editorial.follow_entry() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
begin
  update editorial.under_way set
    returned = coalesce(stage = 'drafting', false) and new.returned_at is not null,
    unit = new.responsible_unit_id, column_id = new.column_id
  where lead = new.id;
  if found then
    update editorial.waiting kept set
      returned = line.returned, unit = line.unit, column_id = line.column_id
    from editorial.under_way line where line.lead = new.id and kept.line = line.line;
  end if;
  return null;
end $$;
create trigger lines after update of responsible_unit_id, column_id, returned_at on public.entries
  for each row when (
    old.responsible_unit_id is distinct from new.responsible_unit_id
    or old.column_id is distinct from new.column_id
    or (old.returned_at is null) <> (new.returned_at is null))
  execute function editorial.follow_entry();

create function editorial.follow_revisions() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
begin
  insert into editorial.writers (line, person, at)
  select membership.case_id, hand.person, min(added.at)
  from added join editorial.case_entries membership
    on membership.entry = added.entry and membership.open
  cross join unnest(array[added.by_id, added.for_id]) as hand (person)
  where hand.person is not null
  group by membership.case_id, hand.person
  on conflict do nothing;
  return null;
end $$;
create trigger writers after insert on editorial.revisions
  referencing new table as added for each statement execute function editorial.follow_revisions();

create function editorial.follow_wordings() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
begin
  insert into editorial.writers (line, person, at) select case_id, hand.person, added.at from added
  cross join unnest(array[added.by_id, added.for_id]) as hand (person)
  where hand.person is not null
  on conflict do nothing;
  return null;
end $$;
create trigger writers after insert on editorial.amendments
  referencing new table as added for each statement execute function editorial.follow_wordings();
create trigger writers after insert on editorial.interpretation_plans
  referencing new table as added for each statement execute function editorial.follow_wordings();

grant select on editorial.under_way, editorial.waiting, editorial.writers,
  editorial.open_deadlines, editorial.case_due, editorial.case_lines, editorial.owed_lines, editorial.case_waits, editorial.case_writers
  to gongkai_editorial, gongkai_worker;

-- What was under way before there were these tables. From here on the acts say whom a case waits
-- for; this is how the chains were when the tables came.
update public.cases set stage_since = coalesce(updated_at, opened_at, clock_timestamp()),
  waits_for = case stage
    when 'drafting' then array['editor'] || case when exists (
        select from editorial.current_plans asked
        where asked.case_id = cases.id and asked.waiver is not null and asked.accepted_by_id is null
      ) then array['reviewer', 'office'] else '{}' end
    when 'review' then array['reviewer']
    when 'department' then array['reviewer']
    when 'signing' then array['signer']
    when 'release' then array['releaser']
    when 'examination' then array(
      select needed.role from (values ('secrecy', true), ('legality', conditions ? 'normative'))
        as needed (role, is_asked)
      where needed.is_asked and exists (
        select from editorial.case_entries membership
        where membership.case_id = cases.id and membership.open and not exists (
          select from editorial.current_opinions opinion
          join editorial.opinion_revisions cited on cited.opinion = opinion.id
          where opinion.case_id = cases.id and opinion.stage = 'examination'
            and opinion.kind = needed.role and cited.entry = membership.entry
            and cited.no = (select max(no) from editorial.revisions
                            where revisions.entry = membership.entry))))
    else '{}' end
where closed_at is null and stage is not null;
select editorial.keep_lines(array(select id from public.cases where closed_at is null)),
       editorial.keep_writers(array(select id from public.cases where closed_at is null)),
       editorial.keep_owed(array(select subject from editorial.open_deadlines));
