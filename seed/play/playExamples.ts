import type { Payload } from 'payload'

import { examplesOf } from '../../plugins/domains/examplesOf.ts'
import { perform } from '../../src/actions/perform.ts'
import type { Domain } from '../../src/domain/defineDomain.ts'
import { domainsInUse } from '../../src/domain/off.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { houseOf } from '../../src/house.ts'
import { announce } from '../announce.ts'
import { actsDone, actsLeft } from './actsDone.ts'
import { castOf, type Cast } from './castOf.ts'
import { exampleItems } from './exampleItems.ts'
import type { Ground } from './ground.ts'
import { play } from './play.ts'

/** The examples of every domain in every state, each played by the people of its own unit. */
export const playExamples = async (payload: Payload, ground: Ground): Promise<void> => {
  for (const domain of domainsInUse(houseOf(payload).domains)) {
    const waiting = await itemsWaiting(payload, ground, domain)
    announce(waiting.length, [`${domain.name.zh}示例`, `${domain.name.en} examples`])
    for (const { id, unit, values, left } of waiting) {
      const cast = await castOf(payload, ground, unit)
      await play(payload, cast, [id ?? (await draft(payload, domain, cast, values))], left)
    }
  }
}

/** The examples that are not there, or not yet where their story ends. */
const itemsWaiting = async (payload: Payload, ground: Ground, domain: Domain) => {
  const items = exampleItems(await examplesOf(domain), ground)
  const titles = items.map(({ title }) => title)
  const known = await actsDone(payload, 'title', domain.slug, titles)
  return items.flatMap((item) => {
    const there = known.get(item.title)
    const left = there ? actsLeft(item.acts, there.acts) : item.acts
    return there && left.length === 0 ? [] : [{ ...item, id: there?.id, left }]
  })
}

const draft = async (payload: Payload, domain: Domain, { editor: by }: Cast, values: Values) => {
  const input = { domain: domain.slug, values }
  const { id } = await perform(payload, { act: 'draft', by, subjects: [], input })
  return id
}
