/**
 * By hand, for the same questions: the answer as JSON text. As good as we can write them: the
 * list finds its page in the index before it joins, or it would be no limit to be held against.
 */
export const LIST = {
  name: 'list',
  text: `
    select json_build_object('data', json_build_object('items', json_build_object('nodes',
      coalesce(json_agg(node), '[]'))))::text as answer
    from (
      select item.index_number as "indexNumber", item.title,
        to_char(item.listed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "publishedOn",
        json_build_object('code', unit.code, 'name', unit.name) as unit,
        json_build_object('code', col.code, 'name', col.name) as "column"
      from (
        select placement.item, placement.listed_at from published.placements placement
        where placement.column_id =
          (select id from published.columns where code = $1 and merged_into is null)
        order by placement.listed_at desc, placement.item desc limit 20
      ) newest
      join published.items item on item.id = newest.item
      join published.organisations unit on unit.id = item.unit
      join published.columns col on col.id = item.column_id
      order by newest.listed_at desc, newest.item desc
    ) node`,
}

export const ITEM = {
  name: 'item',
  text: `
    select json_build_object('data', json_build_object('item', json_build_object(
      'indexNumber', item.index_number, 'title', item.title,
      'publishedOn', to_char(item.listed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
      'unit', json_build_object('code', unit.code, 'name', unit.name),
      'column', json_build_object('code', col.code, 'name', col.name),
      'body', json_build_object('html', item.body #> '{body,html}'))))::text as answer
    from published.items item
    join published.organisations unit on unit.id = item.unit
    join published.columns col on col.id = item.column_id
    where item.index_number = $1`,
}

/** Two words, the second of which may be none. Texts are read once, for the page and for the total. */
export const SEARCH = {
  name: 'search',
  text: `
    with found as materialized (
      select row.item, row.listed_at from published.search row
      where (row.title ilike $1 or row.text ilike $1) and (row.title ilike $2 or row.text ilike $2)
    )
    select json_build_object('data', json_build_object('search', json_build_object(
      'totalCount', (select count(*) from found),
      'hits', coalesce(json_agg(json_build_object('item', node)), '[]'))))::text as answer
    from (
      select item.index_number as "indexNumber", item.title,
        to_char(item.listed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "publishedOn",
        json_build_object('code', unit.code, 'name', unit.name) as unit,
        json_build_object('code', col.code, 'name', col.name) as "column"
      from (select * from found order by listed_at desc, item desc limit 20) newest
      join published.items item on item.id = newest.item
      join published.organisations unit on unit.id = item.unit
      join published.columns col on col.id = item.column_id
      order by newest.listed_at desc, newest.item desc
    ) node`,
}
