-- What a case that changes a published item is about: the kind of change, and what the public will be
-- told of it. Each wording adds a row; the last one counts.
create table editorial.amendments (
  case_id uuid not null references public.cases (id),
  no integer not null check (no > 0),
  kind text not null check (kind in ('correction', 'supplement', 'update')),
  note text not null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (case_id, no)
);
create trigger append_only before update or delete on editorial.amendments
  for each row execute function editorial.refuse_change();
create trigger never_truncated before truncate on editorial.amendments
  for each statement execute function editorial.refuse_change();
grant select, insert on editorial.amendments to gongkai_editorial, gongkai_worker;

-- Opinions given on what the case is about now: the public note was not worded anew since, and what
-- it changes was not withdrawn.
create view editorial.current_opinions as
select opinion.* from editorial.opinions opinion
where not exists (
  select from editorial.amendments wording
  where wording.case_id = opinion.case_id and wording.at > opinion.at
) and not exists (
  select from editorial.case_entries membership
  join editorial.feed gone on gone.entry = membership.entry and gone.kind = 'withdrawn'
  where membership.case_id = opinion.case_id and membership.open and gone.at > opinion.at
);

-- Each edition with what readers were told of it when it came.
create view editorial.worded_editions as
select edition.*, coalesce(wording.kind, 'first') as kind, wording.note
from editorial.editions edition
left join lateral (
  select kind, note from editorial.amendments
  where amendments.case_id = edition.case_id order by no desc limit 1
) wording on true;

-- The editions of what is public, and what of each may still be read. A withdrawal takes back all
-- that was public until then, for good. A correction takes back the content of what it corrects: what
-- was wrong, or a name that should not have been there, is in every edition before.
create view editorial.edition_history as
select edition.*, edition.no = last.no as is_current, gone.found as was_withdrawn,
       not gone.found and not exists (
         select from editorial.worded_editions later
         where later.entry = edition.entry and later.no > edition.no and later.kind = 'correction'
       ) as is_readable
from public.entries entry
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
) gone
where entry.publication_state = 'live'
  and not exists (select from editorial.domains_off off where off.slug = entry.domain);

-- The history of what is public. Of the current edition the body is in `items`; of an edition that
-- may no longer be read nothing is here but that it was.
create table published.editions (
  item uuid not null,
  no integer not null,
  domain text not null,
  kind text not null,
  note text,
  published_at timestamptz not null,
  title text,
  unit uuid,
  column_id uuid,
  formation_date date,
  card jsonb,
  body jsonb,
  content_hash text,
  primary key (item, no)
);

create view editorial.public_editions as
select entry as item, no, domain, kind,
       case when not was_withdrawn then note end as note,
       published_at,
       case when is_readable then title end as title,
       case when is_readable then unit end as unit,
       case when is_readable then column_id end as column_id,
       case when is_readable then formation_date end as formation_date,
       case when is_readable then card end as card,
       case when is_readable and not is_current then body end as body,
       case when is_readable then content_hash end as content_hash
from editorial.edition_history;

-- Files are public while an edition that may be read shows them.
create or replace view editorial.public_files as
select distinct on (file.sha256) file.sha256::text as sha256, file.mime_type::text as media_type,
       file.filesize::bigint as size
from public.files file
where exists (
  select from editorial.edition_history edition
  where edition.files @> array[file.sha256::text] and edition.is_readable
)
order by file.sha256, file.id;

-- The feed says which edition came and what was said of it, unless it was withdrawn since.
alter table published.changes add column edition integer, add column note text;

create or replace view editorial.public_changes as
select feed.position, feed.entry as item, edition.index_number, feed.kind, feed.reason, feed.at,
       case when feed.kind = 'published' then edition.no end as edition,
       case when feed.kind = 'published' and not exists (
         select from editorial.feed gone
         where gone.entry = feed.entry and gone.kind = 'withdrawn' and gone.position > feed.position
       ) and not exists (
         select from editorial.domains_off off where off.slug = edition.domain
       ) then edition.note end as note
from editorial.feed feed
join lateral (
  select index_number, no, note, domain from editorial.worded_editions
  where entry = feed.entry and (feed.edition is null or id = feed.edition)
  order by no desc limit 1
) edition on true;

grant select on editorial.current_opinions, editorial.worded_editions, editorial.edition_history,
  editorial.public_editions to gongkai_editorial, gongkai_worker;

-- What was published before there were editions to read: its history is the one edition it has.
insert into published.editions select * from editorial.public_editions;
delete from published.changes;
insert into published.changes select * from editorial.public_changes;
