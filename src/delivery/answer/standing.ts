import type pg from 'pg'

/** How far a database has come: the feed's last position, and a mark of the catalogue's contents. */
export interface Standing {
  position: bigint
  catalogue: string
}

/** Reads it; the catalogue has no positions, but is small. */
export const standingOf = async (pool: Pick<pg.Pool, 'query'>): Promise<Standing> => {
  const { rows } = await pool.query<{ position: string; catalogue: string }>(STANDING)
  const [row] = rows
  if (!row) throw new Error('the database did not say how far it has come')
  return { position: BigInt(row.position), catalogue: row.catalogue }
}

const contentsOf = (table: string, key: string): string =>
  `(select coalesce(string_agg(each::text, '' order by each.${key}), '') from published.${table} each)`

const STANDING = {
  name: 'standing',
  text: `select (select coalesce(max(position), 0) from published.changes)::text as position,
    md5(${[
      contentsOf('columns', 'id'),
      contentsOf('column_redirects', 'old_code'),
      contentsOf('organisations', 'id'),
      contentsOf('sites', 'id'),
      contentsOf('terms', 'id'),
    ].join(' || ')}) as catalogue`,
}
