-- What helps a reader find: document numbers as they are typed, and what was looked for in vain.

-- A word as it stands in a text in grams: all of its pairs, its last character before any other.
create function published.whole(word text) returns tsquery
language sql immutable strict parallel safe as $$
  select coalesce(string_agg(
    quote_literal(lexeme) || case when lexeme ~ '^[^a-z0-9]$' then ':*' else '' end,
    ' & '), '')::tsquery
  from unnest(tsvector_to_array(published.grams(word))) lexeme
$$;
grant execute on function published.whole
  to gongkai_editorial, gongkai_worker, gongkai_delivery;

-- The document numbers that items bear, under whichever field of their domain; `key` without brackets,
-- since nobody types those the same way.
create table published.numbers (
  item uuid not null,
  number text not null,
  key text not null,
  primary key (item, number)
);
create index numbers_key on published.numbers (key collate "C");

create view editorial.public_numbers as
select distinct live.entry as item, number, published.folded(translate(number, '〔〕', '')) as key
from editorial.live_editions live
cross join jsonb_each(live.facets) facet (name, held)
cross join jsonb_array_elements_text(
  case jsonb_typeof(held) when 'array' then held else '[]' end) each (number)
where number ~ '〔[0-9]{4}〕[0-9]+号$';
grant select on editorial.public_numbers to gongkai_editorial, gongkai_worker;
insert into published.numbers select * from editorial.public_numbers;

-- The salt of a day, of which nobody but the function below knows; with it goes the way back from a
-- mark to whom it was given. Unlogged: no copy of the database made from its log has it.
create unlogged table editorial.reader_salts (
  day date primary key,
  salt bytea not null
);

-- A mark by which two questions of one day are known to come from one reader, and nothing else.
create function intake.reader_mark(reader text) returns text
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  today date := (clock_timestamp() at time zone 'Asia/Shanghai')::date;
  kept bytea;
begin
  select salt into kept from editorial.reader_salts where day = today;
  if not found then
    delete from editorial.reader_salts where day < today;
    insert into editorial.reader_salts
    values (today, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8')))
    on conflict do nothing;
    select salt into kept from editorial.reader_salts where day = today;
  end if;
  return encode(substr(sha256(kept || convert_to(reader, 'UTF8')), 1, 12), 'hex');
end
$$;
grant execute on function intake.reader_mark to gongkai_delivery;

-- Queries of today that found nothing, and the marks of who asked them; emptied every day.
create unlogged table editorial.missed_searches (
  query text not null,
  day date not null,
  reader text not null,
  primary key (query, day, reader)
);
-- What is kept of them: those that enough readers of one day asked, and how many did.
create table editorial.missed_days (
  query text not null,
  day date not null,
  readers integer not null check (readers >= 5),
  primary key (query, day)
);
create index missed_days_day on editorial.missed_days (day);
grant select (day), delete on editorial.reader_salts to gongkai_worker;
grant select, insert, delete on editorial.missed_searches to gongkai_worker;
grant select, insert, update, delete on editorial.missed_days to gongkai_worker;
grant select on editorial.missed_days to gongkai_editorial;
