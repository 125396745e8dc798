-- A period whose end cannot be counted yet, for want of a year's calendar, runs all the same: it is
-- counted as soon as that year is loaded.
alter table editorial.deadlines
  alter column due_on drop not null,
  -- The year that is missing, and how long the period is.
  add column missing_year integer,
  add column length jsonb,
  add constraint deadlines_counted check (
    (due_on is null) = (missing_year is not null) and (due_on is null) = (length is not null));
create index deadlines_uncounted on editorial.deadlines (missing_year)
  where due_on is null and met_at is null and dropped_at is null;

-- The State Council's notice of a year that the shipped calendar does not know, or local rest days.
-- What is loaded anew adds a row; the last one counts.
create table editorial.calendars (
  year integer not null,
  no integer not null check (no > 0),
  -- 'work' or 'rest' by day; days that are not named follow the week.
  days jsonb not null,
  source text,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (year, no)
);

-- Cases that are to be published by themselves at a time. At most one is open for a case.
create table editorial.schedules (
  id uuid primary key,
  case_id uuid not null references public.cases (id),
  publish_at timestamptz not null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  outcome text check (
    outcome in ('published', 'late', 'failed', 'missed', 'cancelled', 'void')),
  -- Why it was not published.
  why text,
  -- Since when nobody has to look after it: the case has gone on, or was given another time.
  over_at timestamptz,
  check ((ended_at is null) = (outcome is null)),
  check (over_at is null or ended_at is not null),
  check (ended_at is null or over_at is not null or outcome in ('failed', 'missed'))
);
create unique index schedules_one_open on editorial.schedules (case_id) where ended_at is null;
create index schedules_case on editorial.schedules (case_id) where over_at is null;
create index schedules_late on editorial.schedules (ended_at) where outcome = 'late';

-- What was scheduled stays as it was; it ends once, and is over once.
create function editorial.end_once() returns trigger language plpgsql as $$
begin
  if old.over_at is not null
     or (old.ended_at is not null and (to_jsonb(new) - 'over_at') <> (to_jsonb(old) - 'over_at'))
     or (to_jsonb(new) - array['ended_at', 'outcome', 'why', 'over_at'])
        <> (to_jsonb(old) - array['ended_at', 'outcome', 'why', 'over_at']) then
    raise exception '% ends once and is not changed otherwise', tg_table_schema || '.' || tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger end_once before update on editorial.schedules
  for each row execute function editorial.end_once();

-- Whose turn it is to publish: the row is locked by the worker that does, for as long as it takes, and
-- is free again at once when that one is killed. A row of its own, because publishing changes the
-- schedule in another transaction.
create table editorial.schedule_turns (
  schedule uuid primary key references editorial.schedules (id),
  next_at timestamptz not null
);
create index schedule_turns_next on editorial.schedule_turns (next_at);

-- What somebody was told of, each once: a deadline that comes near or is over, a publication that did
-- not happen as planned.
create table editorial.notices (
  id uuid primary key,
  deadline uuid references editorial.deadlines (id),
  schedule uuid references editorial.schedules (id),
  level text not null,
  -- The item it leads to.
  entry uuid references public.entries (id),
  words text not null,
  at timestamptz not null default clock_timestamp(),
  unique (deadline, level),
  unique (schedule, level),
  check (num_nonnulls(deadline, schedule) = 1)
);
create table editorial.notice_recipients (
  person uuid not null references public.people (id),
  notice uuid not null references editorial.notices (id),
  primary key (person, notice)
);
create index notice_recipients_notice on editorial.notice_recipients (notice);
create table editorial.notice_reads (
  person uuid not null,
  notice uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (person, notice),
  foreign key (person, notice) references editorial.notice_recipients (person, notice)
);

-- Letters on their way. The address is looked up when one is sent; a key is never queued twice.
create table editorial.mails (
  id uuid primary key,
  key text not null unique,
  person uuid not null references public.people (id),
  subject text not null,
  body text not null,
  queued_at timestamptz not null default clock_timestamp(),
  try_at timestamptz not null default clock_timestamp(),
  tries integer not null default 0,
  -- While it is handed over. Whoever is cut off then leaves it so: nobody knows whether it arrived,
  -- and it is not sent a second time by itself.
  sending_since timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  error text,
  check (num_nonnulls(sent_at, failed_at) < 2)
);
create index mails_waiting on editorial.mails (try_at) where sent_at is null;
create index mails_failed on editorial.mails (person) where failed_at is not null;

do $$
declare name text;
begin
  foreach name in array array['calendars', 'notices', 'notice_recipients', 'notice_reads'] loop
    execute format('create trigger append_only before update or delete on editorial.%I
      for each row execute function editorial.refuse_change()', name);
    execute format('create trigger never_truncated before truncate on editorial.%I
      for each statement execute function editorial.refuse_change()', name);
    execute format('grant select, insert on editorial.%I to gongkai_editorial, gongkai_worker', name);
  end loop;
end $$;
grant select, insert, update on editorial.schedules, editorial.mails
  to gongkai_editorial, gongkai_worker;
grant select, insert, update, delete on editorial.schedule_turns
  to gongkai_editorial, gongkai_worker;

-- What the office has to look after, each with the item that it is about and the unit that answers for
-- it. `due` orders them; what has waited longest comes first. A switched-off domain is out of sight.
create view editorial.problems as
with today as (
  select (now() at time zone 'Asia/Shanghai')::date as day
), seen as not materialized (
  select entry.id, entry.domain, entry.title, entry.index_number, entry.responsible_unit_id as unit
  from public.entries entry
  where not exists (select from editorial.domains_off off where off.slug = entry.domain)
)
select deadline.id,
       case deadline.rule when 'reassessment' then 'reassessment'
         when 'interpretation.due' then 'interpretation' when 'urgentReview' then 'urgent'
         else 'publication' end as kind,
       deadline.due_on as due, deadline.rule, null::uuid as case_id, 1 as items,
       item.id as entry, item.domain, item.title, item.index_number, item.unit,
       null::timestamptz as at, null as why, null as by_name
from today, editorial.deadlines deadline
join seen item on item.id = deadline.subject
where deadline.subject_kind = 'disclosure'
  and deadline.met_at is null and deadline.dropped_at is null
  and deadline.due_on is not null
  and (deadline.due_on < today.day
       or (deadline.rule = 'reassessment' and deadline.due_on = today.day)
       -- What was published without review is looked after from the first day.
       or deadline.rule = 'urgentReview')
union all
select deadline.id, 'stage', deadline.due_on, deadline.rule, deadline.subject, held.items,
       item.id, item.domain, item.title, item.index_number, item.unit, null, null, null
from today, editorial.deadlines deadline
cross join lateral (
  select (array_agg(entry order by entry))[1] as first, count(*)::integer as items
  from editorial.case_entries where case_id = deadline.subject and open
) held
join seen item on item.id = held.first
where deadline.subject_kind = 'case'
  and deadline.met_at is null and deadline.dropped_at is null and deadline.due_on < today.day
union all
-- Not published at its time: by itself no more, or not yet although the time has come, as when no
-- worker runs. What was published late is told of for two weeks.
select schedule.id, 'schedule', (schedule.publish_at at time zone 'Asia/Shanghai')::date,
       coalesce(schedule.outcome, 'waiting'), schedule.case_id, held.items,
       item.id, item.domain, item.title, item.index_number, item.unit,
       schedule.publish_at, schedule.why, schedule.by_name
from editorial.schedules schedule
cross join lateral (
  select (array_agg(entry order by entry))[1] as first, count(*)::integer as items
  from editorial.case_entries where case_id = schedule.case_id and (open or schedule.outcome = 'late')
) held
join seen item on item.id = held.first
where (schedule.over_at is null
       and (schedule.outcome in ('failed', 'missed')
            or schedule.publish_at < now() - interval '5 minutes'))
   or (schedule.outcome = 'late' and schedule.ended_at > now() - interval '14 days')
union all
-- A year without which periods cannot be counted: one line for all of them.
select ('00000000-0000-0000-0000-' || lpad(missing_year::text, 12, '0'))::uuid, 'calendar',
       min(starts_on), missing_year::text, null, count(*)::integer,
       null, null, null, null, null, null, null, null
from editorial.deadlines
where due_on is null and met_at is null and dropped_at is null
group by missing_year
union all
-- Letters that did not arrive: one line for each person.
select mail.person, 'mail', (min(mail.failed_at) at time zone 'Asia/Shanghai')::date, 'mail', null,
       count(*)::integer, null, null, null, null, null, null,
       (array_agg(mail.error order by mail.failed_at desc))[1], person.name
from editorial.mails mail join public.people person on person.id = mail.person
where mail.failed_at is not null
group by mail.person, person.name;
grant select on editorial.problems to gongkai_editorial, gongkai_worker;
