import type { Payload } from 'payload'

import { examplesOf } from '../../plugins/domains/examplesOf.ts'
import { perform } from '../../src/actions/perform.ts'
import type { Domain } from '../../src/domain/defineDomain.ts'
import { domainsInUse } from '../../src/domain/off.ts'
import { houseOf } from '../../src/house.ts'
import { announce } from '../announce.ts'
import { actsDone, actsLeft } from './actsDone.ts'
import { castOf, type Cast } from './castOf.ts'
import { exampleItems, type ExampleItem, type Told } from './exampleItems.ts'
import type { Ground } from './ground.ts'
import { play } from './play.ts'
import type { PlayedAct } from './scenes.ts'

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
  /** Of one that is there already, and of its companion. */
  id: string | undefined
  companionId: string | undefined
  left: readonly PlayedAct[]
}

/** The examples that are not there, or not yet where their story ends. */
const itemsWaiting = async (
  payload: Payload,
  ground: Ground,
  domain: Domain,
): Promise<Waiting[]> => {
  const examples = await examplesOf(domain)
  const interpretation = await interpretationOf(payload, domain)
  const items = exampleItems({ domain, examples }, ground, interpretation)
  const titles = items.map(({ title }) => title)
  const known = await actsDone(payload, 'title', domain.slug, titles)
  const companions = await companionsKnown(payload, items)
  return items.flatMap((item) => {
    const there = known.get(item.title)
    const left = there ? actsLeft(item.acts, there.acts) : item.acts
    const companionId = item.companion && companions.get(item.companion.title)?.id
    return there && left.length === 0 ? [] : [{ ...item, id: there?.id, companionId, left }]
  })
}

/** The domain in use whose items explain those of another. */
const interpretationOf = async (payload: Payload, { slug }: Domain): Promise<Told | undefined> => {
  const domain = domainsInUse(houseOf(payload).domains).find(({ interprets, fields }) => {
    const field = interprets ? fields[interprets] : undefined
    return field?.kind === 'items' && field.of?.includes(slug)
  })
  return domain && { domain, examples: await examplesOf(domain) }
}

const companionsKnown = async (payload: Payload, items: readonly ExampleItem[]) => {
  const companions = items.flatMap(({ companion }) => companion ?? [])
  const [{ domain } = { domain: '' }] = companions
  const titles = companions.map(({ title }) => title)
  return actsDone(payload, 'title', domain, titles)
}

/** The stories of one unit side by side: an act is one turn for all whose story has it there. */
const playTogether = async (
  payload: Payload,
  domain: Domain,
  cast: Cast,
  items: readonly Waiting[],
): Promise<void> => {
  const turns: Turn[] = []
  for (const { id, companion, companionId, left, values } of items) {
    const made = id ?? (await draft(payload, cast, { domain: domain.slug, values }))
    const isToJoin = companion && !companionId && left.some(({ act }) => act === 'submit')
    const joined = isToJoin
      ? await draft(payload, cast, { ...companion, accompanies: made })
      : companionId
    turns.push({ ids: joined ? [made, joined] : [made], left })
  }
  for (let at = 0; turns.some(({ left }) => left.length > at); at++) {
    for (const [act, subjects] of sameTurns(turns, at)) await play(payload, cast, subjects, act)
  }
}

/** What one story still has to be played on. */
interface Turn {
  ids: readonly string[]
  left: readonly PlayedAct[]
}

/** The acts that are next, each with everything it is next for. */
const sameTurns = (turns: readonly Turn[], at: number): [PlayedAct, string[]][] => {
  const same = new Map<string, [PlayedAct, string[]]>()
  for (const { ids, left } of turns) {
    const act = left[at]
    if (!act) continue
    const key = JSON.stringify(act)
    const [, others] = same.get(key) ?? [act, []]
    same.set(key, [act, [...others, ...ids]])
  }
  return [...same.values()]
}

interface Drafted {
  domain: string
  values: ExampleItem['values']
  accompanies?: string
}

const draft = async (
  payload: Payload,
  { editor: by }: Cast,
  { domain, values, accompanies }: Drafted,
): Promise<string> => {
  const input = { domain, values, ...(accompanies && { accompanies }) }
  const { id } = await perform(payload, { act: 'draft', by, subjects: [], input })
  return id
}
