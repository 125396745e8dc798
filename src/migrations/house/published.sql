-- What the public may see, and nothing else. Each table is the image of one view below:
-- the door copies rows from view to table, `rebuild` copies all, `check` compares both ways.
create table published.items (
  id uuid primary key,
  index_number text not null unique,
  domain text not null,
  title text not null,
  unit uuid not null,
  column_id uuid not null,
  formation_date date,
  edition integer not null,
  published_at timestamptz not null,
  listed_at timestamptz not null,
  -- Every public field but rich texts and tables, which are in `body`: lists read no bodies.
  card jsonb not null,
  body jsonb not null,
  facets jsonb not null,
  search_text text not null,
  content_hash text not null
);
create index items_listed on published.items (listed_at desc, id desc);
create index items_domain on published.items (domain, listed_at desc, id desc);
create index items_unit on published.items (unit, listed_at desc, id desc);
create index items_facets on published.items using gin (facets jsonb_path_ops);

-- Where an item stands: its main column and the further ones.
create table published.placements (
  item uuid not null,
  column_id uuid not null,
  listed_at timestamptz not null,
  primary key (item, column_id)
);
create index placements_column on published.placements (column_id, listed_at desc, item desc);

create table published.columns (
  id uuid primary key,
  code text not null,
  segment text not null,
  name text not null,
  parent uuid,
  position integer not null,
  depth integer not null,
  description text,
  -- Itself and everything below it, so that a list of a branch needs no recursion.
  subtree uuid[] not null,
  -- A merged column stays for the items that stand in it and shows the column it became.
  merged_into uuid
);
create unique index columns_code on published.columns (code) where merged_into is null;

create table published.column_redirects (
  old_code text primary key,
  column_id uuid not null
);

create table published.organisations (
  id uuid primary key,
  code text not null unique,
  name text not null,
  short_name text,
  kind text not null,
  credit_code text,
  division text,
  parent uuid,
  exists_from text,
  exists_to text,
  successors uuid[] not null
);

create table published.sites (
  id uuid primary key,
  code text not null unique,
  name text not null,
  address text,
  identification_code text,
  unit uuid,
  division text
);

-- The bytes lie in the public store under their hash.
create table published.files (
  sha256 text primary key,
  media_type text not null,
  size bigint not null
);

create table published.changes (
  position bigint primary key,
  item uuid not null,
  index_number text not null,
  kind text not null,
  reason text,
  at timestamptz not null
);

-- What was public and is no more, and why.
create table published.tombstones (
  id uuid primary key,
  index_number text not null unique,
  title text not null,
  reason text not null,
  withdrawn_at timestamptz not null
);

-- The catalogue with each column's code, the path of its segments from the root.
create view editorial.column_paths as
with recursive walk as (
  select id, segment::text as code, 0 as depth, array[id] as line
  from public.columns where parent_id is null
  union all
  select child.id, walk.code || '/' || child.segment, walk.depth + 1, walk.line || child.id
  from public.columns child join walk on child.parent_id = walk.id
)
select walk.id, walk.code, walk.depth, walk.line from walk;

create view editorial.live_editions as
select distinct on (edition.entry) edition.*
from editorial.editions edition
join public.entries entry on entry.id = edition.entry and entry.publication_state = 'live'
order by edition.entry, edition.no desc;

create view editorial.public_items as
select entry as id, index_number, domain, title, unit, column_id, formation_date,
       no as edition, published_at, listed_at, card, body, facets, search_text, content_hash
from editorial.live_editions;

create view editorial.public_placements as
select live.entry as item, place.column_id, live.listed_at
from editorial.live_editions live
cross join lateral (
  select live.column_id union select unnest(live.further_columns)
) place;

create view editorial.public_columns as
select col.id, path.code, shown.segment::text as segment, shown.name::text as name,
       shown.parent_id as parent, coalesce(shown.position, 0)::integer as position,
       path.depth, shown.description::text as description,
       (select array_agg(below.id order by below.id)
        from public.columns below
        join editorial.column_paths line on line.id = coalesce(below.merged_into_id, below.id)
        where shown.id = any (line.line)) as subtree,
       col.merged_into_id as merged_into
from public.columns col
join public.columns shown on shown.id = coalesce(col.merged_into_id, col.id)
join editorial.column_paths path on path.id = shown.id;

create view editorial.public_column_redirects as
select redirect.old_code, redirect.column_id from editorial.column_redirects redirect;

create view editorial.public_organisations as
select org.id, org.code::text as code, org.name::text as name, org.short_name::text as short_name,
       org.kind::text as kind, org.credit_code::text as credit_code, org.division::text as division,
       org.parent_id as parent, org.exists_from::text as exists_from,
       org.exists_to::text as exists_to,
       coalesce((select array_agg(value::uuid order by value)
                 from jsonb_array_elements_text(coalesce(org.successors, '[]'))), '{}') as successors
from public.organisations org;

create view editorial.public_sites as
select site.id, site.code::text as code, site.name::text as name, site.address::text as address,
       site.identification_code::text as identification_code, site.unit_id as unit,
       site.division::text as division
from public.sites site;

create view editorial.public_files as
select distinct on (file.sha256) file.sha256::text as sha256, file.mime_type::text as media_type,
       file.filesize::bigint as size
from public.files file
where exists (
  select from editorial.editions edition
  join public.entries entry on entry.id = edition.entry and entry.publication_state = 'live'
  where edition.files @> array[file.sha256::text]
    and edition.no = (select max(no) from editorial.editions where editions.entry = edition.entry)
)
order by file.sha256, file.id;

create view editorial.public_changes as
select feed.position, feed.entry as item, edition.index_number, feed.kind, feed.reason, feed.at
from editorial.feed feed
join lateral (
  select index_number from editorial.editions
  where entry = feed.entry and (feed.edition is null or id = feed.edition)
  order by no desc limit 1
) edition on true;

create view editorial.public_tombstones as
select entry.id, edition.index_number, edition.title, last.reason, last.at as withdrawn_at
from public.entries entry
join lateral (
  select kind, reason, at from editorial.feed
  where feed.entry = entry.id order by position desc limit 1
) last on last.kind = 'withdrawn'
join lateral (
  select index_number, title from editorial.editions
  where editions.entry = entry.id order by no desc limit 1
) edition on true;

grant select on editorial.column_paths, editorial.live_editions, editorial.public_items,
  editorial.public_placements, editorial.public_columns, editorial.public_column_redirects,
  editorial.public_organisations, editorial.public_sites, editorial.public_files,
  editorial.public_changes, editorial.public_tombstones
  to gongkai_editorial, gongkai_worker;
