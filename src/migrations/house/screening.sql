-- What could be read of each file. Made once: the bytes under a hash never change.
create table editorial.readings (
  sha256 text primary key,
  -- The version of whoever read it: better readers read again.
  reader integer not null,
  reading jsonb not null,
  read_at timestamptz not null default clock_timestamp()
);

-- 认可疑点: somebody looked at a doubt and answers for it. It holds while that very doubt occurs: the
-- key is made of its code, its place and its words, and tells none of them.
create table editorial.acceptances (
  entry uuid not null references public.entries (id),
  key text not null,
  code text not null,
  place text not null,
  revision integer not null,
  reason text not null check (reason <> ''),
  by_id uuid not null,
  by_name text not null,
  as_role text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (entry, key)
);
select editorial.keep_append_only('acceptances');

-- The addresses that drafts link to, and what became of trying each; no fault when it was there.
create table editorial.link_checks (
  url text primary key,
  wanted_at timestamptz not null default clock_timestamp(),
  checked_at timestamptz,
  fault text
);

-- By what each published item is found again when somebody writes the same once more: its document
-- number, and a sketch of its text. Texts that share most of their phrases share some of their bands.
create table editorial.likenesses (
  entry uuid primary key references public.entries (id),
  -- The revision that was published, which the sketch is of.
  revision integer not null,
  document_number text,
  sketch integer[] not null,
  bands integer[] not null
);
create index likenesses_number on editorial.likenesses (document_number)
  where document_number is not null;
create index likenesses_bands on editorial.likenesses using gin (bands);

grant select, insert, update on editorial.readings, editorial.link_checks, editorial.likenesses
  to gongkai_editorial, gongkai_worker;
grant delete on editorial.link_checks to gongkai_worker;
