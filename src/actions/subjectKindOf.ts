import type { Payload } from 'payload'
import { houseOf } from '../house.ts'

/** The kind by which the ledger knows what is in a collection: an item, whatever its domain. */
export const subjectKindOf = ({ config }: Pick<Payload, 'config'>, collection: string): string => {
  const isItem =
    collection === 'entries' || houseOf({ config }).domains.some(({ slug }) => slug === collection)
  if (isItem) return 'disclosure'
  return config.collections.some(({ slug }) => slug === collection) ? collection : 'house'
}
