import { CHAIN_NAMES, rolesFor, stageOf, STAGE_NAMES, waitsFor } from '../domain/review/index.ts'
import type { Person, Role } from '../domain/roles.ts'

/** A place at which work waits for somebody: a role, for units. */
export interface Desk {
  role: Role
  /**
   * Whether who sits there goes on writing. Elsewhere people look at what others wrote, and do not
   * find there what they wrote themselves.
   */
  writes: boolean
  units: readonly string[]
}

/** The desks at which the person sits today; the one place that says so. */
export const desksOf = ({ posts }: Person): Desk[] =>
  AWAITED.flatMap((role) => {
    const held = posts.filter((post) => post.role === role)
    const units = [...new Set(held.flatMap(({ covers }) => covers))]
    return units.length > 0 ? [{ role, writes: WRITERS.has(role), units }] : []
  })

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
