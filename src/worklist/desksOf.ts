import {
  CHAIN_NAMES,
  rolesFor,
  STAGE_NAMES,
  stageOf,
  waitsFor,
  type StageName,
} from '../domain/review/index.ts'
import type { Person, Role } from '../domain/roles.ts'

/** A place at which work waits: a role in a stage, and whether who sits there goes on writing. */
interface Place {
  stage: StageName
  role: Role
  /** Elsewhere people look at what others wrote, and do not find there what they wrote themselves. */
  writes: boolean
}

/** A place at which somebody sits, for units. */
export interface Desk extends Place {
  units: readonly string[]
}

/** Every place there is, in whichever chain. */
const PLACES: readonly Place[] = STAGE_NAMES.flatMap((stage) => [
  ...rolesWaitedFor(stage).map((role) => ({ stage, role, writes: stage === 'drafting' })),
  ...secondPersons(stage).map((role) => ({ stage, role, writes: false })),
])

/** The places at which work may wait for the person today. */
export const desksOf = ({ posts }: Person): Desk[] =>
  PLACES.flatMap((place) => {
    const held = posts.filter(({ role }) => role === place.role)
    const units = [...new Set(held.flatMap(({ covers }) => covers))]
    return units.length > 0 ? [{ ...place, units }] : []
  })

/** At how many places the same line may wait at most. */
export const DESKS_A_LINE = Math.max(
  ...STAGE_NAMES.map((stage) => PLACES.filter((place) => place.stage === stage).length),
)

function rolesWaitedFor(stage: StageName): Role[] {
  return once(
    CHAIN_NAMES.flatMap((chain) => {
      const here = stageOf(chain, stage)
      return here ? waitsFor(here) : []
    }),
  )
}

/** Those whose consent a drafter may ask for. */
function secondPersons(stage: StageName): Role[] {
  return once(
    CHAIN_NAMES.flatMap((chain) =>
      stageOf(chain, stage)?.acts.acceptWaiver ? rolesFor('acceptWaiver', chain, stage) : [],
    ),
  )
}

function once<T>(all: readonly T[]): T[] {
  return [...new Set(all)]
}
