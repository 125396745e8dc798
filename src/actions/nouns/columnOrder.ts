import type { Work } from '../../database/transaction.ts'
import type { Values } from '../../domain/fields/index.ts'

/**
 * Lets one act at a time change the catalogue, before it locks or reads anything of it: two moves
 * that are each right could put two columns below one another.
 */
export const lockCatalogue = async ({ query }: Work): Promise<void> => {
  await query('lock table public.columns in share row exclusive mode')
}

/** The columns in use under a parent, or the topmost ones, in the order in which they stand. */
export const columnsUnder = async (
  { query }: Work,
  parent: string | null,
): Promise<readonly string[]> => {
  const rows = await query<{ id: string }>(
    `select id from public.columns
     where parent_id::text is not distinct from $1 and merged_into_id is null
     order by coalesce(position, 0), segment`,
    [parent],
  )
  return rows.map(({ id }) => id)
}

/** Puts the columns under the parent, in this order; those that stand so already are not touched. */
export const arrange = async (
  { query }: Work,
  parent: string | null,
  ids: readonly string[],
): Promise<void> => {
  await query(
    `update public.columns col
     set parent_id = $1::uuid, position = place.position, updated_at = now()
     from unnest($2::uuid[]) with ordinality as place (id, position)
     where col.id = place.id
       and (col.parent_id, col.position) is distinct from ($1::uuid, place.position::numeric)`,
    [parent, ids],
  )
}

/** A column that is made or comes under another parent stands last there, unless told its place. */
export const lastUnlessPlaced = async (work: Work, id: string, values: Values): Promise<Values> => {
  if (typeof values.position === 'number') return values
  const parent = String(values.parent ?? '') || null
  const [now] = await work.query<{ parent: string | null }>(
    'select parent_id as parent from public.columns where id::text = $1',
    [id],
  )
  if (now && (!('parent' in values) || now.parent === parent)) return values
  const [last] = await work.query<{ position: number }>(
    `select coalesce(max(position), 0)::integer as position from public.columns
     where parent_id::text is not distinct from $1 and merged_into_id is null`,
    [parent],
  )
  return { ...values, position: (last?.position ?? 0) + 1 }
}
