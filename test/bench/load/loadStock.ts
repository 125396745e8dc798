import type pg from 'pg'
import { columns, units, writtenColumn, writtenUnit } from '../city/catalogue.ts'
import type { City } from '../city/city.ts'
import { RICH_TEXT, stage } from './stage.ts'

/** Brings the same city into stock Payload's tables: every item published, with its one version. */
export const loadStock = async (client: pg.Client, city: City): Promise<void> => {
  await stage(client, city)
  await client.query('begin')
  await client.query(named('units'), [JSON.stringify([...units, writtenUnit])])
  await client.query(named('columns'), [JSON.stringify([...columns, writtenColumn])])
  await client.query(ITEMS)
  await client.query(VERSIONS)
  await client.query(`select ${SEQUENCES.map(caughtUp).join(', ')}`)
  await client.query('commit')
}

const named = (table: string): string => `
  insert into ${table} (id, code, name) select no, code, name
  from jsonb_to_recordset($1::jsonb) as each (no integer, code text, name text)`

const ITEMS = `
  insert into items (id, index_number, title, summary, document_number, formation_date,
    published_on, listed_at, unit_id, column_id, body, _status, created_at, updated_at)
  select no, index_number, entered ->> 'title', entered ->> 'summary',
    entered ->> 'documentNumber', entered ->> 'formationDate', published_on, listed_at,
    unit_no, column_no, ${RICH_TEXT}, 'published', listed_at, listed_at
  from staged order by no`

const VERSIONED = `index_number, title, summary, document_number, formation_date, published_on,
  listed_at, unit_id, column_id, body, created_at, updated_at`.split(/,\s*/)

const VERSIONS = `
  insert into _items_v (parent_id, ${VERSIONED.map((name) => `version_${name}`).join(', ')},
    version__status, latest, created_at, updated_at)
  select id, ${VERSIONED.join(', ')}, 'published', true, created_at, updated_at
  from items order by id`

const SEQUENCES = ['units', 'columns', 'items']

const caughtUp = (table: string): string =>
  `setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`
