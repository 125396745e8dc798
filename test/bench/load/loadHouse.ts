import type pg from 'pg'
import { columns, topColumns, units, writtenColumn, writtenUnit } from '../city/catalogue.ts'
import type { City } from '../city/city.ts'
import { HTML, RICH_TEXT, stage, TEXT } from './stage.ts'

/**
 * Brings the city into the editorial house as its acts would have left it: register, working copies,
 * revisions, closed cases, editions and feed. `published` is left to the door.
 */
export const loadHouse = async (client: pg.Client, city: City): Promise<void> => {
  await stage(client, city)
  await client.query('begin')
  await client.query(UNITS, [JSON.stringify([...units, writtenUnit])])
  await client.query(COLUMNS, [JSON.stringify([...topColumns, ...columns, writtenColumn])])
  for (const statement of ITEMS) await client.query(statement)
  await client.query('commit')
}

const UNITS = `
  insert into public.organisations (id, code, name, kind, index_prefix)
  select id, code, name, 'department', "indexPrefix"
  from jsonb_to_recordset($1::jsonb) as each (id uuid, code text, name text, "indexPrefix" text)`

const COLUMNS = `
  insert into public.columns (id, segment, name, parent_id, position)
  select id, segment, name, "parentId", 0
  from jsonb_to_recordset($1::jsonb) as each (id uuid, segment text, name text, "parentId" uuid)`

/** What the register and the working copy both keep, and where it is among the values entered. */
const KEPT = {
  title: `entered ->> 'title'`,
  summary: `entered ->> 'summary'`,
  column_id: `(entered ->> 'column')::uuid`,
  responsible_unit_id: `(entered ->> 'responsibleUnit')::uuid`,
  issuers: `entered -> 'issuers'`,
  formation_date: `entered ->> 'formationDate'`,
  attribute: `entered ->> 'attribute'`,
  article20: `entered ->> 'article20'`,
  subject_class: `entered ->> 'subjectClass'`,
  channels: `entered -> 'channels'`,
  source: `entered ->> 'source'`,
  created_at: 'listed_at',
  updated_at: 'listed_at',
}

const insert = (table: string, columns: Readonly<Record<string, string>>): string =>
  `insert into ${table} (${Object.keys(columns).join(', ')})
   select ${Object.values(columns).join(', ')} from staged order by no`

const CASE = { id: 'case_id', chain: `'standard'`, opened_at: 'listed_at', closed_at: 'listed_at' }

const ITEMS = [
  insert('public.entries', {
    ...KEPT,
    id: 'id',
    domain: `'policy-document'`,
    index_number: 'index_number',
    publication_state: `'live'`,
    published_at: 'listed_at',
  }),
  insert('public.policy_document', {
    ...KEPT,
    id: 'id',
    entry_id: 'id',
    document_number: `entered ->> 'documentNumber'`,
    kind: `entered ->> 'kind'`,
    genre: `entered ->> 'genre'`,
    validity: `entered ->> 'validity'`,
    body: RICH_TEXT,
  }),
  insert('editorial.revisions', {
    entry: 'id',
    no: '1',
    values: `entered || jsonb_build_object('body', ${RICH_TEXT})`,
    hash: 'revision_hash',
    by_id: 'id',
    by_name: `'编辑'`,
    at: 'listed_at',
  }),
  insert('public.cases', CASE),
  insert('editorial.case_entries', { case_id: 'case_id', entry: 'id', open: 'false' }),
  insert('editorial.editions', {
    id: 'edition',
    entry: 'id',
    no: '1',
    revision: '1',
    revision_hash: 'revision_hash',
    case_id: 'case_id',
    domain: `'policy-document'`,
    index_number: 'index_number',
    title: `entered ->> 'title'`,
    unit: `(entered ->> 'responsibleUnit')::uuid`,
    column_id: `(entered ->> 'column')::uuid`,
    further_columns: `'{}'`,
    formation_date: `(entered ->> 'formationDate')::date`,
    card: 'card',
    body: `jsonb_build_object('body', jsonb_build_object('html', ${HTML}, 'text', ${TEXT}))`,
    facets: 'facets',
    search_text: `search_words || ${TEXT}`,
    files: `'{}'`,
    content_hash: 'content_hash',
    published_at: 'listed_at',
    listed_at: 'listed_at',
  }),
  `insert into editorial.feed (position, entry, edition, kind, at)
   select last + row_number() over (order by no), id, edition, 'published', listed_at
   from staged, editorial.feed_position`,
  `update editorial.feed_position set last = last + (select count(*) from staged)`,
]
