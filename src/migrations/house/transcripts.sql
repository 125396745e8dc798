-- 录入来源: how a draft came out of a Word file: what was found where, what was left.
create table editorial.transcripts (
  entry uuid primary key references public.entries (id),
  transcript jsonb not null,
  at timestamptz not null default clock_timestamp()
);
select editorial.keep_append_only('transcripts');
