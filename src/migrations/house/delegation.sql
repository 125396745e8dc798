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
