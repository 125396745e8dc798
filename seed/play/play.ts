import type { Payload } from 'payload'

import { perform, type Step } from '../../src/actions/perform.ts'
import type { Cast } from './castOf.ts'
import type { PlayedAct } from './scenes.ts'

/** Plays an act on items, by the person whose part it is. */
export const play = async (
  payload: Payload,
  cast: Cast,
  subjects: readonly string[],
  { act, part, input }: PlayedAct,
): Promise<void> => {
  await perform(payload, { act, by: cast[part], subjects, input } as unknown as Step)
}
