-- Domains that the city has switched off. What is of them stays where it is and is no longer public:
-- the views say so, and the door passes it out, and in again when the domain is switched on.
create table editorial.domains_off (
  slug text primary key
);
grant select, insert, delete on editorial.domains_off to gongkai_editorial, gongkai_worker;

create or replace view editorial.live_editions as
select distinct on (edition.entry) edition.*
from editorial.editions edition
join public.entries entry on entry.id = edition.entry and entry.publication_state = 'live'
where not exists (select from editorial.domains_off off where off.slug = entry.domain)
order by edition.entry, edition.no desc;

create or replace view editorial.public_files as
select distinct on (file.sha256) file.sha256::text as sha256, file.mime_type::text as media_type,
       file.filesize::bigint as size
from public.files file
where exists (
  select from editorial.editions edition
  join public.entries entry on entry.id = edition.entry and entry.publication_state = 'live'
  where edition.files @> array[file.sha256::text]
    and edition.no = (select max(no) from editorial.editions where editions.entry = edition.entry)
    and not exists (select from editorial.domains_off off where off.slug = entry.domain)
)
order by file.sha256, file.id;

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
