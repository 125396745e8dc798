import type { Payload } from 'payload'

import type { ActName } from '../../src/domain/review/index.ts'
import { perform, type Step } from '../../src/actions/perform.ts'
import { acceptCopies } from './acceptCopies.ts'
import type { Cast } from './castOf.ts'
import type { PlayedAct } from './scenes.ts'

/** Plays an act on items, by the person whose part it is. */
export const play = async (
  payload: Payload,
  cast: Cast,
  subjects: readonly string[],
  { act, part, input }: PlayedAct,
): Promise<void> => {
  if (JUDGING.has(act)) await acceptCopies(payload, cast, subjects)
  await perform(payload, { act, by: cast[part], subjects, input } as unknown as Step)
}

/** Acts that a doubt would hold. */
const JUDGING: ReadonlySet<ActName> = new Set(['approve', 'sign', 'publish'])
