import type { Payload } from 'payload'

import { examplesOf } from '../../plugins/domains/examplesOf.ts'
import { perform } from '../../src/actions/perform.ts'
import { domainOf, reasonOff } from '../../src/house.ts'
import { announce } from '../announce.ts'
import { decisionBatches, type DecisionBatch } from '../records/decisions/decisionBatches.ts'
import { actsDone, actsLeft, type Known } from './actsDone.ts'
import { castOf, type Cast } from './castOf.ts'
import { inCity } from './exampleItems.ts'
import type { Ground } from './ground.ts'
import { play } from './play.ts'
import { leadOn, publish, takenOut, type PlayedAct } from './scenes.ts'

/**
 * Licences and penalties as they are brought in: a batch is one case on the chain of bulk records. Of
 * one that is released, a single decision is taken out before, and goes back to its drafter.
 */
export const playDecisions = async (payload: Payload, ground: Ground): Promise<void> => {
  for (const batch of decisionBatches) {
    if (!reasonOff(payload, batch.domain)) await playBatchOf(payload, ground, batch)
  }
}

const playBatchOf = async (payload: Payload, ground: Ground, batch: DecisionBatch) => {
  const { domain, isReleased, items, unit } = batch
  const cast = await castOf(payload, ground, unit)
  const [first, second] = items.map(({ title }) => title) as [string, string]
  const told = () => actsDone(payload, 'title', domain, [first, second])
  if (!(await told()).has(first)) await draftBatch(payload, ground, cast, batch)
  const bring = async (title: string, story: readonly PlayedAct[]) => {
    const { id, acts } = (await told()).get(title) as Known
    for (const act of actsLeft(story, acts)) await play(payload, cast, [id], act)
  }
  await bring(first, [SUBMITTED])
  if (!isReleased) return
  await bring(second, [SUBMITTED, takenOut])
  await bring(first, [SUBMITTED, leadOn('approve', 'reviewer'), publish])
}

const SUBMITTED = leadOn('submit', 'editor')

const draftBatch = async (
  payload: Payload,
  ground: Ground,
  { editor: by }: Cast,
  { domain: slug, items }: DecisionBatch,
) => {
  const domain = domainOf(payload, slug)
  announce(items.length, [`${domain.name.zh}（一批）`, `a batch of ${slug}`])
  const { complete } = await examplesOf(domain)
  const values = items.map((item) => ({ ...inCity(complete, ground), ...item }))
  const input = { domain: slug, items: values }
  await perform(payload, { act: 'draftBatch', by, subjects: [], input })
}
