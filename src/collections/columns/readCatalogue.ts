import type { Payload } from 'payload'
import { poolOf } from '../../database/adapter.ts'

/** A column in use, as whoever keeps the catalogue looks at it. */
export interface CatalogueLine {
  id: string
  name: string
  /** The path of segments from the root. */
  code: string
  parent: string | null
  /** Days within which it must gain something new. */
  updateCycleDays: number | null
  /** The name of the unit that answers for it. */
  unit: string | null
  /** How many items stand in it before the public, columns below not counted. */
  items: number
}

/** Every column in use, siblings in their order. Items of a merged column count where it leads. */
export const readCatalogue = async (payload: Payload): Promise<CatalogueLine[]> => {
  const { rows } = await poolOf(payload).query<CatalogueLine>(
    `with live as (
       select coalesce(col.merged_into_id, col.id) as id, count(*)::integer as items
       from public.entries entry join public.columns col on col.id = entry.column_id
       where entry.publication_state in ('live', 'lapsed', 'repealed') group by 1
     )
     select col.id, col.name, path.code, col.parent_id as parent, unit.name as unit,
            col.update_cycle_days::integer as "updateCycleDays", coalesce(live.items, 0) as items
     from public.columns col
     join editorial.column_paths path on path.id = col.id
     left join public.organisations unit on unit.id = col.unit_id
     left join live on live.id = col.id
     where col.merged_into_id is null
     order by coalesce(col.position, 0), col.segment`,
  )
  return rows
}
