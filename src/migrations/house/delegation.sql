-- 委托: who entrusted which of their posts to whom, from a day to a day, and why. It may be ended before;
-- what was is never changed.
create table editorial.delegations (
  id uuid primary key,
  of_id uuid not null references public.people (id),
  of_name text not null,
  to_id uuid not null references public.people (id),
  to_name text not null,
  from_day date not null,
  until_day date not null,
  reason text not null check (reason <> ''),
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  check (of_id <> to_id),
  check (from_day <= until_day)
);
create index delegations_of on editorial.delegations (of_id, until_day);
create index delegations_to on editorial.delegations (to_id, until_day);

create table editorial.delegated_posts (
  delegation uuid not null references editorial.delegations (id),
  role text not null check (role not in ('administrator', 'security', 'auditor')),
  unit uuid not null references public.organisations (id),
  primary key (delegation, role, unit)
);

create table editorial.delegation_ends (
  delegation uuid primary key references editorial.delegations (id),
  reason text,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp()
);

select editorial.keep_append_only('delegations');
select editorial.keep_append_only('delegated_posts');
select editorial.keep_append_only('delegation_ends');

-- Those that nobody has ended; whether their days have come or are over is asked by the day.
create view editorial.standing_delegations as
select delegation.* from editorial.delegations delegation
where not exists (
  select from editorial.delegation_ends ended where ended.delegation = delegation.id
);
grant select on editorial.standing_delegations to gongkai_editorial, gongkai_worker;

-- On whose post it was written or said, when that post was entrusted.
alter table editorial.revisions add column for_id uuid;
alter table editorial.amendments add column for_id uuid;
alter table editorial.interpretation_plans add column for_id uuid, add column for_name text;
alter table editorial.opinions add column for_id uuid, add column for_name text;
alter table editorial.waiver_acceptances add column for_id uuid, add column for_name text;
alter table editorial.acceptances add column for_id uuid, add column for_name text;

create or replace view editorial.current_plans as
select distinct on (plan.case_id) plan.case_id, plan.no, plan.plan, plan.waiver,
       plan.by_id, plan.by_name, plan.at,
       accepted.by_id as accepted_by_id, accepted.by_name as accepted_by_name,
       accepted.reason as accepted_reason,
       plan.for_name, accepted.for_name as accepted_for_name
from editorial.interpretation_plans plan
left join editorial.waiver_acceptances accepted using (case_id, no)
order by plan.case_id, plan.no desc;

-- A line of form 3 says on whose post it was done; those before keep their form and their hash.
alter table editorial.ledger add column for_id uuid, add column for_name text;
alter table editorial.ledger alter column form set default 3;
create index ledger_principal on editorial.ledger (for_id, seq) where for_id is not null;

create or replace function editorial.ledger_hash(entry editorial.ledger) returns text
language sql stable as $$
  select encode(sha256(convert_to((case entry.form
    when 1 then jsonb_build_array(
      entry.previous, entry.chain, entry.subject_kind, entry.subject, entry.act, entry.by_id,
      entry.by_name, entry.as_role, entry.why, entry.revision, entry.fields,
      extract(epoch from entry.at))
    when 2 then jsonb_build_array(
      entry.form, entry.seq, entry.previous, entry.chain, entry.subject_kind, entry.subject,
      entry.called, entry.unit, entry.unit_name, entry.act, entry.by_id, entry.by_name,
      entry.as_role, entry.refused, entry.why, entry.revision, entry.fields,
      to_char(entry.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS.US'))
    else jsonb_build_array(
      entry.form, entry.seq, entry.previous, entry.chain, entry.subject_kind, entry.subject,
      entry.called, entry.unit, entry.unit_name, entry.act, entry.by_id, entry.by_name,
      entry.as_role, entry.for_id, entry.for_name, entry.refused, entry.why, entry.revision,
      entry.fields, to_char(entry.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS.US'))
  end)::text, 'utf8')), 'hex')
$$;

create or replace function editorial.chain_ledger() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('ledger seal', 0));
  perform pg_advisory_xact_lock(hashtextextended(new.chain::text, 0));
  new := editorial.call_subject(new);
  new.form := 3;
  new.seq := nextval('editorial.ledger_seq');
  new.at := clock_timestamp();
  new.previous := coalesce(
    (select hash from editorial.ledger where chain = new.chain order by seq desc limit 1), '');
  new.hash := editorial.ledger_hash(new);
  return new;
end $$;

-- Work that was put into somebody's hands waits for them and for nobody else.
alter table editorial.waiting add column assignee uuid;
create or replace view editorial.case_waits as
select line.line, each.role, line.stage, line.returned, line.unit, line.domain, line.column_id,
       line.since, reviewed.assignee_id as assignee
from editorial.under_way line
join public.cases reviewed on reviewed.id = line.case_id
cross join unnest(reviewed.waits_for) as each (role);
create or replace function editorial.keep_lines(cases uuid[]) returns void language plpgsql as $$
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

-- What is written on an entrusted post is written by two.
create or replace view editorial.case_writers as
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

create or replace function editorial.follow_revisions() returns trigger
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

create or replace function editorial.follow_wordings() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
begin
  insert into editorial.writers (line, person, at) select case_id, hand.person, added.at from added
  cross join unnest(array[added.by_id, added.for_id]) as hand (person)
  where hand.person is not null
  on conflict do nothing;
  return null;
end $$;
