-- How what is public stands in law: in force, lapsed or repealed, and by what. Each mark adds a row; the
-- last one counts. What is lapsed or repealed stays readable and is marked on its own page (国办发〔2017〕47号).
create table editorial.standings (
  entry uuid not null references public.entries (id),
  no integer not null check (no > 0),
  state text not null check (state in ('inForce', 'lapsed', 'repealed')),
  reason text not null,
  since date not null,
  successor uuid references public.entries (id),
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (entry, no),
  check (successor is null or state = 'repealed'),
  check (successor <> entry)
);

create view editorial.current_standings as
select distinct on (entry) * from editorial.standings order by entry, no desc;

-- What was made public before its review was done, by whom and why; the review is owed (应急公开).
create table editorial.urgent_publications (
  entry uuid not null references public.entries (id),
  case_id uuid not null references public.cases (id),
  revision integer not null,
  revision_hash text not null,
  reason text not null,
  review_by date not null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (entry, case_id)
);

select editorial.keep_append_only('standings');
select editorial.keep_append_only('urgent_publications');

alter table editorial.feed drop constraint feed_kind_check;
alter table editorial.feed add constraint feed_kind_check
  check (kind in ('published', 'withdrawn', 'lapsed', 'repealed', 'restored'));

-- The wording that was there when the edition came: a case whose first edition was urgent has two.
create or replace view editorial.worded_editions as
select edition.*, coalesce(wording.kind, 'first') as kind, wording.note
from editorial.editions edition
left join lateral (
  select kind, note from editorial.amendments
  where amendments.case_id = edition.case_id and amendments.at <= edition.published_at
  order by no desc limit 1
) wording on true;

-- What the public sees: in force or not, it is there.
create view editorial.public_entries as
select * from public.entries entry
where entry.publication_state in ('live', 'lapsed', 'repealed')
  and not exists (select from editorial.domains_off off where off.slug = entry.domain);

create or replace view editorial.live_editions as
select distinct on (edition.entry) edition.*
from editorial.editions edition
join editorial.public_entries entry on entry.id = edition.entry
order by edition.entry, edition.no desc;

create or replace view editorial.edition_history as
select edition.*, edition.no = last.no as is_current, gone.found as was_withdrawn,
       not gone.found and not exists (
         select from editorial.worded_editions later
         where later.entry = edition.entry and later.no > edition.no and later.kind = 'correction'
       ) as is_readable
from editorial.public_entries entry
join editorial.worded_editions edition on edition.entry = entry.id
cross join lateral (
  select max(no) as no from editorial.editions where editions.entry = entry.id
) last
cross join lateral (
  select exists (
    select from editorial.feed gone
    join editorial.feed came on came.entry = gone.entry and came.edition = edition.id
    where gone.entry = edition.entry and gone.kind = 'withdrawn' and gone.position > came.position
  ) as found
) gone;

create or replace view editorial.public_tombstones as
select entry.id, edition.index_number, edition.title, last.reason, last.at as withdrawn_at
from public.entries entry
join lateral (
  select kind, reason, at from editorial.feed
  where feed.entry = entry.id order by position desc limit 1
) last on last.kind = 'withdrawn'
join lateral (
  select index_number, title from editorial.editions
  where editions.entry = entry.id order by no desc limit 1
) edition on true
where not exists (select from editorial.domains_off off where off.slug = entry.domain);

-- The mark of what is public and no longer in force; the successor by its id, public or not by then.
create table published.standings (
  id uuid primary key,
  state text not null,
  reason text not null,
  since date not null,
  successor uuid
);
create view editorial.public_standings as
select entry.id, standing.state, standing.reason, standing.since, standing.successor
from editorial.public_entries entry
join editorial.current_standings standing
  on standing.entry = entry.id and standing.state = entry.publication_state;

grant select on editorial.current_standings, editorial.public_entries, editorial.public_standings
  to gongkai_editorial, gongkai_worker;
