-- What the public finds items by. Words are told apart by whoever asks, who has a dictionary; kept
-- are characters with their neighbours, and runs of letters and digits. So a word that no dictionary
-- knows is found too, and a new dictionary makes nothing anew.

-- The text with capitals, and full-width letters and digits, as small and half-width ones. Character
-- by character: a place in the one is the same place in the other. Most texts have none that are wide.
create function published.folded(given text) returns text
language sql immutable strict parallel safe as $$
  select case when given ~ '[Ａ-Ｚａ-ｚ０-９]' then translate(lower(given collate "C"),
    'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９',
    'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz0123456789')
  else lower(given collate "C") end
$$;

create function published.is_han(one text) returns boolean
language sql immutable parallel safe as $$
  select one collate "C" between U&'\3400' and U&'\9FFF' or one = U&'\3007'
    or one collate "C" between U&'\F900' and U&'\FAFF'
    or one collate "C" between U&'\+020000' and U&'\+033FFF'
$$;

-- Every Chinese character of a text with the one after it, alone where none follows, and its runs of
-- letters and digits. One character is found as the beginning of a pair.
create function published.grams(given text) returns tsvector
language sql immutable strict parallel safe as $$
  select array_to_tsvector(coalesce(array_agg(gram), '{}'))
  from (select published.folded(given) as said offset 0) text
  cross join lateral (
    select case when published.is_han(next) then one || next else one end
    from (
      select one, lead(one, 1, ' ') over (order by at) as next
      from unnest(string_to_array(said, null)) with ordinality each (one, at)
    ) pairs
    where published.is_han(one)
    union all
    select run[1] from regexp_matches(said, '[a-z0-9]{1,40}', 'g') run
  ) grams (gram)
$$;

grant execute on function published.folded, published.is_han, published.grams
  to gongkai_editorial, gongkai_worker, gongkai_delivery;

-- Rows are slim and the long columns lie apart: a search looks at many rows and reads few texts.
create table published.search (
  item uuid primary key,
  listed_at timestamptz not null,
  domain text not null,
  unit uuid not null,
  -- All in which it stands, in order.
  columns uuid[] not null,
  facets jsonb not null,
  title text not null,
  title_grams tsvector not null,
  -- What it says beside its title, the text of its attachments last.
  text text not null,
  grams tsvector not null
) with (toast_tuple_target = 512);
create index search_grams on published.search using gin (grams);
create index search_title_grams on published.search using gin (title_grams);
create index search_listed on published.search (listed_at desc, item desc);

-- What was read in the files of an edition, as far as whoever opens them sees it.
create view editorial.attached_texts as
select edition.id as edition,
       left(string_agg(part ->> 'text', E'\n' order by file.at, each.at), 200000) as text
from editorial.editions edition
cross join unnest(edition.files) with ordinality file (sha256, at)
join editorial.readings reading on reading.sha256 = file.sha256
cross join jsonb_array_elements(reading.reading -> 'parts') with ordinality each (part, at)
where not coalesce((part ->> 'hidden')::boolean, false)
group by edition.id;

create view editorial.public_search as
select said.item, said.listed_at, said.domain, said.unit, said.columns, said.facets, said.title,
       published.grams(said.title) as title_grams, said.text,
       published.grams(said.title || E'\n' || said.text) as grams
from (
  select live.entry as item, live.listed_at, live.domain, live.unit,
         array(select distinct unnest(live.further_columns || live.column_id) order by 1) as columns,
         live.facets, live.title,
         concat_ws(E'\n',
           case when starts_with(live.search_text, live.title)
             then substr(live.search_text, length(live.title) + 2) else live.search_text end,
           (select text from editorial.attached_texts attached where attached.edition = live.id)
         ) as text
  from editorial.live_editions live
) said;
grant select on editorial.attached_texts, editorial.public_search to gongkai_editorial, gongkai_worker;

-- The text by which an item is found lies there now, and nowhere else.
drop view editorial.public_items;
create view editorial.public_items as
select entry as id, index_number, domain, title, unit, column_id, formation_date,
       no as edition, published_at, listed_at, card, body, facets, content_hash
from editorial.live_editions;
grant select on editorial.public_items to gongkai_editorial, gongkai_worker;
alter table published.items drop column search_text;
insert into published.search select * from editorial.public_search;

-- The office's own words, which whoever asks tells words apart by (检索词).
create table published.terms (
  id uuid primary key,
  word text not null,
  synonyms text[] not null
);
create view editorial.public_terms as
select id, word::text as word,
       array(select jsonb_array_elements_text(coalesce(synonyms, '[]'))) as synonyms
from public.terms where word is not null;
grant select on editorial.public_terms to gongkai_editorial, gongkai_worker;
