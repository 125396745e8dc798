import type { Payload } from 'payload'

import { examplesOf } from '../../plugins/domains/examplesOf.ts'
import { perform } from '../../src/actions/perform.ts'
import type { Domain } from '../../src/domain/defineDomain.ts'
import { domainsInUse } from '../../src/domain/off.ts'
import { houseOf } from '../../src/house.ts'
import { announce } from '../announce.ts'
import { actsDone, actsLeft } from './actsDone.ts'
import { castOf, type Cast } from './castOf.ts'
import { exampleItems, type ExampleItem } from './exampleItems.ts'
import type { Ground } from './ground.ts'
import { play, type PlayedAct } from './play.ts'

/** The examples of every domain in every state, each played by the people of its own unit. */
export const playExamples = async (payload: Payload, ground: Ground): Promise<void> => {
  const casts = new Map<string, Cast>()
  const castFor = async (unit: string): Promise<Cast> => {
    const cast = casts.get(unit) ?? (await castOf(payload, ground, unit))
    casts.set(unit, cast)
    return cast
  }
  for (const domain of domainsInUse(houseOf(payload).domains)) {
    const waiting = await itemsWaiting(payload, ground, domain)
    announce(waiting.length, [`${domain.name.zh}示例`, `${domain.name.en} examples`])
    for (const unit of new Set(waiting.map(({ unit }) => unit))) {
      const items = waiting.filter((item) => item.unit === unit)
      await playTogether(payload, domain, await castFor(unit), items)
    }
  }
}

interface Waiting extends ExampleItem {
  /** Of one that is there already. */
  id: string | undefined
  left: readonly PlayedAct[]
}

/** The examples that are not there, or not yet where their story ends. */
const itemsWaiting = async (
  payload: Payload,
  ground: Ground,
  domain: Domain,
): Promise<Waiting[]> => {
  const items = exampleItems(await examplesOf(domain), ground)
  const titles = items.map(({ title }) => title)
  const known = await actsDone(payload, 'title', domain.slug, titles)
  return items.flatMap((item) => {
    const there = known.get(item.title)
    const left = there ? actsLeft(item.acts, there.acts) : item.acts
    return there && left.length === 0 ? [] : [{ ...item, id: there?.id, left }]
  })
}

/** The stories of one unit side by side: each act is one turn for all whose story has it. */
const playTogether = async (
  payload: Payload,
  domain: Domain,
  cast: Cast,
  items: readonly Waiting[],
): Promise<void> => {
  const ids = new Map<Waiting, string>()
  for (const item of items) ids.set(item, item.id ?? (await draft(payload, domain, cast, item)))
  for (const act of IN_ORDER) {
    const whose = items.filter(({ left }) => left.includes(act))
    const subjects = whose.map((item) => String(ids.get(item)))
    if (subjects.length > 0) await play(payload, cast, subjects, [act])
  }
}

/** No story has an act before one that stands further left here. */
const IN_ORDER = ['submit', 'return', 'approve', 'publish', 'withdraw'] as const

const draft = async (
  payload: Payload,
  domain: Domain,
  { editor: by }: Cast,
  { values }: ExampleItem,
): Promise<string> => {
  const input = { domain: domain.slug, values }
  const { id } = await perform(payload, { act: 'draft', by, subjects: [], input })
  return id
}
