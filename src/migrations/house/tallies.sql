-- How many items are public, by all that readers count them by at once: month, unit, domain, the
-- columns in which they stand, the channels on which they were made public. Sums over these rows are
-- the city's figures, however many items there are. Triggers on the items keep them, in the
-- publication's own transaction; each tally is one row, and what is added or taken goes to it.
create table published.tallies (
  -- The first day, in Beijing, of the month by which the items are listed.
  month date not null,
  unit uuid not null,
  domain text not null,
  -- All in which they stand, in order.
  columns uuid[] not null,
  channels text[] not null,
  items bigint not null,
  primary key (month, unit, domain, columns, channels)
);
-- Tallies that came to nothing, on their way out.
create index tallies_empty on published.tallies (items) where items = 0;

-- The keys of a tally, of an item's row in `published.items`.
create function published.tally_month(listed_at timestamptz) returns date
language sql immutable parallel safe as $$
  select date_trunc('month', listed_at at time zone 'Asia/Shanghai')::date
$$;
create function published.tally_columns(column_id uuid, card jsonb) returns uuid[]
language sql immutable parallel safe as $$
  select array(
    select column_id
    union
    select jsonb_array_elements_text(coalesce(card -> 'furtherColumns', '[]'))::uuid
    order by 1
  )
$$;
create function published.tally_channels(card jsonb) returns text[]
language sql immutable parallel safe as $$
  select array(select jsonb_array_elements_text(coalesce(card -> 'channels', '[]')) order by 1)
$$;

create function published.count_in() returns trigger language plpgsql as $$
begin
  insert into published.tallies
  select published.tally_month(listed_at), unit, domain,
         published.tally_columns(column_id, card), published.tally_channels(card), count(*)
  from come group by 1, 2, 3, 4, 5
  on conflict (month, unit, domain, columns, channels)
  do update set items = tallies.items + excluded.items;
  return null;
end $$;

create function published.count_out() returns trigger language plpgsql as $$
begin
  with less as (
    select published.tally_month(listed_at) as month, unit, domain,
           published.tally_columns(column_id, card) as columns,
           published.tally_channels(card) as channels, count(*) as items
    from gone group by 1, 2, 3, 4, 5
  )
  update published.tallies tally set items = tally.items - less.items
  from less
  where (tally.month, tally.unit, tally.domain, tally.columns, tally.channels)
    = (less.month, less.unit, less.domain, less.columns, less.channels);
  delete from published.tallies where items = 0;
  return null;
end $$;

grant execute on function published.tally_month, published.tally_columns, published.tally_channels
  to gongkai_editorial, gongkai_worker;

create trigger tallies_in after insert on published.items
  referencing new table as come for each statement execute function published.count_in();
create trigger tallies_out after delete on published.items
  referencing old table as gone for each statement execute function published.count_out();

create view editorial.public_tallies as
select published.tally_month(listed_at) as month, unit, domain,
       published.tally_columns(column_id, card) as columns,
       published.tally_channels(card) as channels, count(*) as items
from editorial.public_items
group by 1, 2, 3, 4, 5;
grant select on editorial.public_tallies to gongkai_editorial, gongkai_worker;

insert into published.tallies select * from editorial.public_tallies;

-- Sitemaps are cut from the list of all items without looking at one of them.
drop index published.items_listed;
create index items_listed on published.items (listed_at desc, id desc) include (published_at);
