import type { ChainName } from '../../src/domain/review/index.ts'
import type { Ids } from '../plant/plant.ts'

/** What the demonstration is played on: the ids of columns by code, of units by code, of people by e-mail. */
export interface Ground {
  columns: Ids
  organisations: Ids
  people: Ids
  /** The chain that a column chooses, by the column's id; none where the domain's own holds. */
  chains: ReadonlyMap<string, ChainName>
}

/** @throws Error when the seed names what it did not plant */
export const idIn = (ids: Ids, key: string): string => {
  const id = ids.get(key)
  if (!id) throw new Error(`the demonstration has no '${key}'`)
  return id
}
