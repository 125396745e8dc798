import type { Ids } from '../plant/plant.ts'

/** What the demonstration is played on: the ids of columns by code, of units by code, of people by e-mail. */
export interface Ground {
  columns: Ids
  organisations: Ids
  people: Ids
}

/** @throws Error when the seed names what it did not plant */
export const idIn = (ids: Ids, key: string): string => {
  const id = ids.get(key)
  if (!id) throw new Error(`the demonstration has no '${key}'`)
  return id
}
