import { principalOf } from '../../../domain/capacities.ts'
import type { Person } from '../../../domain/roles.ts'

/** Under what somebody says: their id and name, and those of whom they say it for. */
export const signed = (by: Person): readonly (string | null)[] => {
  const principal = principalOf(by)
  return [by.id, by.name, principal?.id ?? null, principal?.name ?? null]
}
