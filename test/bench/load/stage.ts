import type pg from 'pg'
import type { City } from '../city/city.ts'
import { factsOf } from './facts.ts'

/** Puts the city's items and paragraphs where set-based statements find them. */
export const stage = async (client: pg.Client, { items, paragraphs }: City): Promise<void> => {
  await client.query(TABLES)
  await client.query(
    `insert into staged_paragraphs select * from jsonb_to_recordset($1::jsonb) as each (${PARAGRAPH})`,
    [JSON.stringify(paragraphs.map((each, no) => ({ ...each, no, node: JSON.parse(each.node) })))],
  )
  for (let from = 0; from < items.length; from += BATCH) {
    const facts = items.slice(from, from + BATCH).map((item) => factsOf(item, paragraphs))
    await client.query(
      `insert into staged select * from jsonb_to_recordset($1::jsonb) as each (${ITEM})`,
      [JSON.stringify(facts)],
    )
  }
  await client.query('analyze staged, staged_paragraphs')
}

/** The item's text in its three forms, put together from its paragraphs. */
export const TEXT = together(`string_agg(paragraph.text, e'\\n' order by place)`)
export const HTML = together(`string_agg(paragraph.html, '' order by place)`)
export const RICH_TEXT = `jsonb_build_object('root', jsonb_build_object('type', 'root', 'format', '',
  'indent', 0, 'version', 1, 'direction', null,
  'children', ${together('jsonb_agg(paragraph.node order by place)')}))`

function together(parts: string): string {
  return `(select ${parts} from unnest(staged.parts) with ordinality part (no, place)
    join staged_paragraphs paragraph using (no))`
}

const BATCH = 1_000

const PARAGRAPH = 'no integer, text text, html text, node jsonb'
const ITEM = `no integer, id uuid, edition uuid, case_id uuid, unit_no integer, column_no integer,
  index_number text, listed_at timestamptz, published_on text, entered jsonb, revision_hash text,
  card jsonb, facets jsonb, search_words text, content_hash text, parts integer[]`

const TABLES = `
  create temporary table staged_paragraphs (${PARAGRAPH});
  create temporary table staged (${ITEM})`
