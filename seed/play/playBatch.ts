import type { Payload } from 'payload'

import type { TakenOverItem } from '../../src/actions/disclosure/takeOver.ts'
import { perform } from '../../src/actions/perform.ts'
import { reasonOff } from '../../src/house.ts'
import { announce } from '../announce.ts'
import { actsDone, actsLeft, type ActsKey } from './actsDone.ts'
import type { Cast } from './castOf.ts'
import { play } from './play.ts'
import { leadOn, publish, type PlayedAct } from './scenes.ts'

/** Items that come together from another site. */
export interface Batch<Source> {
  /** What they are called when their coming is announced, in Chinese and English. */
  words: readonly [zh: string, en: string]
  domain: string
  /** What tells one of them from another, and whether it is here already. */
  by: ActsKey
  sources: readonly Source[]
  keyOf: (source: Source) => string
  itemOf: (source: Source) => TakenOverItem
}

/**
 * Takes over by one what is not there yet, all of it in one case, and has it approved and published by
 * two others. Stopped anywhere, the next run completes it.
 */
export const playBatch = async <Source>(
  payload: Payload,
  cast: Cast,
  batch: Batch<Source>,
): Promise<void> => {
  const { words, domain, by, sources, keyOf, itemOf } = batch
  if (reasonOff(payload, domain)) return
  const known = await actsDone(payload, by, domain, sources.map(keyOf))
  const missing = sources.filter((source) => !known.has(keyOf(source))).map(itemOf)
  const left = [...known.values()].map(({ id, acts }) => ({ id, left: actsLeft(STORY, acts) }))
  announce(missing.length + left.filter(({ left }) => left.length > 0).length, words)
  const taken = await takeOver(payload, cast, domain, missing)
  const waiting = [...left, ...taken.map((id) => ({ id, left: STORY }))]
  for (const act of STORY) {
    const subjects = waiting.filter(({ left }) => left.includes(act)).map(({ id }) => id)
    if (subjects.length > 0) await play(payload, cast, subjects, act)
  }
}

const STORY: readonly PlayedAct[] = [leadOn('approve', 'reviewer'), publish]

const takeOver = async (
  payload: Payload,
  { editor: by }: Cast,
  domain: string,
  items: readonly TakenOverItem[],
): Promise<readonly string[]> => {
  if (items.length === 0) return []
  const input = { domain, items }
  const { ids } = await perform(payload, { act: 'takeOver', by, subjects: [], input })
  return ids
}
