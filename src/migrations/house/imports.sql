-- By what each item is found again, whatever its index number: the fields by which its domain tells
-- one matter from another, as one key. Null while one of them is missing.
create table editorial.identities (
  entry uuid primary key references public.entries (id),
  domain text not null,
  identity text
);
create index identities_found on editorial.identities (domain, identity);

-- Of which fields the keys of a domain are made; when it says otherwise, they are made anew.
create table editorial.identity_fields (
  domain text primary key,
  fields text[] not null
);

-- A file of records on its way into the register.
create table editorial.imports (
  id uuid primary key,
  domain text not null,
  file_name text not null,
  sha256 text not null,
  -- The sheets of the file: name, whether it is hidden, how many rows say something.
  sheets jsonb not null,
  -- How it is read; null when no sheet of it looked like a table.
  mapping jsonb,
  state text not null check (state in
    ('mapping', 'checking', 'checked', 'running', 'stopped', 'done', 'undone')),
  -- The last row of the records' sheet that is dealt with, in the state it is in; committed together
  -- with what was made of the rows.
  position integer not null default 0,
  -- Records' rows, and how many of them are dealt with.
  total integer not null default 0,
  dealt integer not null default 0,
  -- Why it stopped by itself.
  why text,
  by_id uuid not null,
  by_name text not null,
  -- On whose post, when it was entrusted.
  for_id uuid,
  opened_at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp()
);
create index imports_of on editorial.imports (by_id, opened_at desc);
create index imports_under_way on editorial.imports (changed_at)
  where state in ('checking', 'running');

-- The rows of its sheets. What stands in them may be personal, and is sealed as one text.
create table editorial.import_rows (
  import uuid not null references editorial.imports (id) on delete cascade,
  sheet smallint not null,
  "row" integer not null,
  hidden boolean not null,
  said text not null,
  -- Of the record in it, or of the record to which the row of a table belongs.
  identity text,
  outcome text check (outcome in ('new', 'change', 'same', 'refused', 'none')),
  reasons jsonb,
  -- The item that it is, and the revision that was made of it.
  entry uuid,
  revision integer,
  primary key (import, sheet, "row")
);
create index import_rows_identity on editorial.import_rows (import, sheet, identity);
create index import_rows_outcome on editorial.import_rows (import, outcome, sheet, "row")
  where outcome is not null;

-- The cases in which its records are reviewed: new ones, and changes of what is public, by their chains.
create table editorial.import_cases (
  case_id uuid primary key references public.cases (id),
  import uuid not null references editorial.imports (id) on delete cascade,
  kind text not null check (kind in ('new', 'change')),
  chain text not null
);
create index import_cases_of on editorial.import_cases (import);

grant select, insert, update, delete on editorial.identities, editorial.identity_fields,
  editorial.imports, editorial.import_rows, editorial.import_cases
  to gongkai_editorial, gongkai_worker;
