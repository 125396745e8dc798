-- What comes in from the public. The public house may put rows here and never read them back.
create table intake.messages (
  id uuid primary key default gen_random_uuid(),
  -- Which part of the public house sent it: a request, a comment, a search without a result.
  kind text not null,
  site text,
  -- Personal data, readable with the editorial house's key alone.
  sealed bytea,
  details jsonb not null default '{}',
  at timestamptz not null default clock_timestamp()
);
grant insert on intake.messages to gongkai_delivery;
grant select, delete on intake.messages to gongkai_editorial, gongkai_worker;
