-- Codes are handles: given once.
create unique index organisations_code on public.organisations (code);
create unique index sites_code on public.sites (code);
create unique index columns_segment on public.columns (parent_id, segment) nulls not distinct
  where merged_into_id is null;

-- What the office's own history is made of. A row written here as history is never changed:
-- the lesser roles lack the right, and a trigger refuses even the owner's slip.
create function editorial.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_schema || '.' || tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

-- Every save of an item: its whole values, numbered.
create table editorial.revisions (
  entry uuid not null references public.entries (id),
  no integer not null check (no > 0),
  values jsonb not null,
  hash text not null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (entry, no)
);

-- What is reviewed together. An entry has at most one open case.
create table editorial.case_entries (
  case_id uuid not null references public.cases (id),
  entry uuid not null references public.entries (id),
  open boolean not null default true,
  primary key (case_id, entry)
);
create unique index case_entries_one_open on editorial.case_entries (entry) where open;

-- An opinion stands while every revision it cites is still the entry's latest.
create table editorial.opinions (
  id uuid primary key,
  case_id uuid not null references public.cases (id),
  stage text not null,
  kind text not null,
  by_id uuid not null,
  by_name text not null,
  as_role text not null,
  words text,
  at timestamptz not null default clock_timestamp()
);
create index opinions_case on editorial.opinions (case_id);
create table editorial.opinion_revisions (
  opinion uuid not null references editorial.opinions (id),
  entry uuid not null,
  no integer not null,
  hash text not null,
  primary key (opinion, entry),
  foreign key (entry, no) references editorial.revisions (entry, no)
);

-- What was published, as it was rendered then; outside `published`, so that it can be rebuilt.
create table editorial.editions (
  id uuid primary key,
  entry uuid not null references public.entries (id),
  no integer not null check (no > 0),
  revision integer not null,
  revision_hash text not null,
  case_id uuid not null references public.cases (id),
  domain text not null,
  index_number text not null,
  title text not null,
  unit uuid not null,
  column_id uuid not null,
  further_columns uuid[] not null,
  formation_date date,
  card jsonb not null,
  body jsonb not null,
  facets jsonb not null,
  search_text text not null,
  files text[] not null,
  content_hash text not null,
  published_at timestamptz not null default clock_timestamp(),
  -- The moment by which readers order it: publication, or the original day of what was taken over.
  listed_at timestamptz not null,
  unique (entry, no),
  foreign key (entry, revision) references editorial.revisions (entry, no)
);

create index editions_files on editorial.editions using gin (files);

-- Everything that changed what the public sees, in a gapless order.
create table editorial.feed (
  position bigint primary key,
  entry uuid not null references public.entries (id),
  edition uuid references editorial.editions (id),
  kind text not null check (kind in ('published', 'withdrawn')),
  reason text,
  at timestamptz not null
);
create index feed_entry on editorial.feed (entry, position desc);
-- One row: taking its lock puts publications in a line, so that a position is never seen before
-- a lower one.
create table editorial.feed_position (
  only_row boolean primary key default true check (only_row),
  last bigint not null
);
insert into editorial.feed_position (last) values (0);

-- Statutory periods at work: a row each, never a column of something else.
create table editorial.deadlines (
  id uuid primary key,
  subject_kind text not null,
  subject uuid not null,
  rule text not null,
  starts_on date not null,
  due_on date not null,
  pauses jsonb not null default '[]',
  met_at timestamptz,
  dropped_at timestamptz,
  unique (subject, rule, starts_on)
);
create index deadlines_open on editorial.deadlines (due_on) where met_at is null and dropped_at is null;

-- The last serial given per unit and year; numbers are never given twice.
create table editorial.index_serials (
  unit uuid not null references public.organisations (id),
  year integer not null,
  last integer not null,
  primary key (unit, year)
);

-- Codes that columns had before they were moved, renamed or merged.
create table editorial.column_redirects (
  old_code text primary key,
  column_id uuid not null references public.columns (id),
  since timestamptz not null default clock_timestamp()
);

-- Who did what, as which role, and why. Names are copied: the row must read the same in ten years.
create table editorial.ledger (
  seq bigint generated always as identity primary key,
  -- The case, or the subject itself when no case is concerned: rows of one chain follow each other.
  chain uuid not null,
  subject_kind text not null,
  subject uuid not null,
  act text not null,
  by_id uuid,
  by_name text not null,
  as_role text not null,
  why text,
  revision integer,
  fields text[] not null default '{}',
  at timestamptz not null,
  previous text not null,
  hash text not null
);
create index ledger_chain on editorial.ledger (chain, seq desc);
create index ledger_subject on editorial.ledger (subject, seq desc);

create function editorial.ledger_hash(entry editorial.ledger) returns text
language sql immutable as $$
  select encode(sha256(convert_to(jsonb_build_array(
    entry.previous, entry.chain, entry.subject_kind, entry.subject, entry.act, entry.by_id,
    entry.by_name, entry.as_role, entry.why, entry.revision, entry.fields,
    extract(epoch from entry.at)
  )::text, 'utf8')), 'hex')
$$;

-- Time, link and hash are the database's; what a caller puts there does not count.
create function editorial.chain_ledger() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.chain::text, 0));
  new.at := clock_timestamp();
  new.previous := coalesce(
    (select hash from editorial.ledger where chain = new.chain order by seq desc limit 1), '');
  new.hash := editorial.ledger_hash(new);
  return new;
end $$;
create trigger chain before insert on editorial.ledger
  for each row execute function editorial.chain_ledger();

-- One row a day over all of the ledger's rows of that day.
create table editorial.ledger_seals (
  day date primary key,
  last_seq bigint not null,
  rows bigint not null,
  hash text not null,
  at timestamptz not null default clock_timestamp()
);

do $$
declare name text;
begin
  foreach name in array array['revisions', 'opinions', 'opinion_revisions', 'editions', 'feed',
                              'ledger', 'ledger_seals'] loop
    execute format('create trigger append_only before update or delete on editorial.%I
      for each row execute function editorial.refuse_change()', name);
    execute format('create trigger never_truncated before truncate on editorial.%I
      for each statement execute function editorial.refuse_change()', name);
    execute format('grant select, insert on editorial.%I to gongkai_editorial, gongkai_worker', name);
  end loop;
end $$;
grant select, insert, update on editorial.case_entries, editorial.deadlines,
  editorial.index_serials to gongkai_editorial, gongkai_worker;
grant select, insert, update, delete on editorial.column_redirects
  to gongkai_editorial, gongkai_worker;
grant select, update on editorial.feed_position to gongkai_editorial, gongkai_worker;
grant execute on function editorial.ledger_hash(editorial.ledger)
  to gongkai_editorial, gongkai_worker;
