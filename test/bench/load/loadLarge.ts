import { connectTo } from '../../../src/server/connectTo.ts'
import { ensureRoles } from '../../../src/server/ensureRoles.ts'
import { OLDER } from '../city/copies.ts'
import { createLarge, type Databases } from './databases.ts'

/**
 * Makes a second database from the loaded one, in which the public finds every item so many times:
 * each copy under a number of its own, ten years older than the one before. Searches are left out:
 * what lists and items are read from is copied, and nothing else.
 */
export const loadLarge = async (databases: Databases, copies: number): Promise<void> => {
  const large = await createLarge(databases)
  await ensureRoles(databases.superuserUrl, large)
  const client = await connectTo(large.owner)
  try {
    for (const statement of COPIED) await client.query(statement, [copies - 1])
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

const COPY_ID = (id: string) =>
  `overlay(${id}::text placing lpad(to_hex(copy), 4, '0') from 10 for 4)::uuid`
const OLD = (moment: string) => `${moment} - copy * interval '${OLDER} days'`

const COPIED = [
  `insert into published.items (id, index_number, domain, title, unit, column_id, formation_date,
     edition, published_at, listed_at, card, body, facets, content_hash)
   select ${COPY_ID('id')}, index_number || '-' || copy, domain, title, unit, column_id,
     formation_date, edition, ${OLD('published_at')}, ${OLD('listed_at')}, card, body, facets,
     content_hash
   from generate_series(1, $1::integer) copy, published.items`,
  `insert into published.placements (item, column_id, listed_at)
   select ${COPY_ID('item')}, column_id, ${OLD('listed_at')}
   from generate_series(1, $1::integer) copy, published.placements`,
]
