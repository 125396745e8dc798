import { ACTS_ON_MANY, type ActOnMany } from '../domain/review/actsOnMany.ts'
import { rolesFor, stageOf } from '../domain/review/index.ts'
import { holds, type Person } from '../domain/roles.ts'
import type { WorkLine } from './readLines.ts'

/**
 * Which acts on many cases are offered to the person for a line. An offer, no promise: whether the case may go on
 * is found out by the act.
 */
export const openActs = (line: WorkLine, person: Person): ActOnMany[] => {
  const { chain, stage } = line
  if (!chain || !stage) return []
  const unfitting = line.attribute === 'proactive' ? 'settle' : 'publish'
  return ACTS_ON_MANY.filter(
    (act) =>
      act !== unfitting &&
      stageOf(chain, stage)?.acts[act] !== undefined &&
      holds(person, rolesAwaited(act, line), line.unit.id) &&
      (BY_DRAFTERS.has(act) || !line.isMine),
  )
}

/** Drafters may take back what waits for others; everybody else has their turn. */
const rolesAwaited = (act: ActOnMany, { chain, stage, waitsFor }: WorkLine) => {
  const roles = chain && stage ? rolesFor(act, chain, stage) : []
  return act === 'recall' ? roles : roles.filter((role) => waitsFor.includes(role))
}

const BY_DRAFTERS: ReadonlySet<ActOnMany> = new Set(['submit', 'recall'])
