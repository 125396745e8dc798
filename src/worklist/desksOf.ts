import { CHAIN_NAMES, rolesFor, stageOf, STAGE_NAMES, waitsFor } from '../domain/review/index.ts'
import { capacitiesOf, handsOf } from '../domain/capacities.ts'
import type { Person, Role } from '../domain/roles.ts'

/** A place at which work waits for somebody: a role, for units; their own, or one entrusted to them. */
export interface Desk {
  role: Role
  /**
   * Whether who sits there goes on writing. Elsewhere people look at what others wrote, and do not
   * find there what they wrote themselves.
   */
  writes: boolean
  units: readonly string[]
  /** Whose hands are at work there: the person's, and those of whoever entrusted the desk to them. */
  hands: readonly string[]
}

/** The desks at which the person sits today; the one place that says so. */
export const desksOf = (person: Person): Desk[] =>
  capacitiesOf(person).flatMap((by) =>
    AWAITED.flatMap((role) => {
      const held = by.posts.filter((post) => post.role === role)
      const units = [...new Set(held.flatMap(({ covers }) => covers))]
      return units.length > 0
        ? [{ role, writes: WRITERS.has(role), units, hands: handsOf(by) }]
        : []
    }),
  )

const stages = CHAIN_NAMES.flatMap((chain) =>
  STAGE_NAMES.flatMap((name) => stageOf(chain, name) ?? []),
)

/** Those for whom a case may wait, in whichever chain: last those whose consent a drafter asks for. */
const AWAITED: readonly Role[] = [
  ...new Set([
    ...stages.flatMap((stage) => waitsFor(stage)),
    ...stages.flatMap(({ acts }) => acts.acceptWaiver ?? []),
  ]),
]

const WRITERS: ReadonlySet<Role> = new Set(
  CHAIN_NAMES.flatMap((chain) => rolesFor('submit', chain, 'drafting')),
)
