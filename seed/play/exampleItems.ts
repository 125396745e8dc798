import type { Domain } from '../../src/domain/defineDomain.ts'
import type { Examples } from '../../src/domain/defineExamples.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { resolveExample } from '../../src/domain/resolveExample.ts'
import { chainOf, type ChainName, type Condition } from '../../src/domain/review/index.ts'
import type { CityPolicy } from '../policies/CityPolicy.ts'
import { policiesOf } from '../policies/index.ts'
import { idIn, type Ground } from './ground.ts'
import { numberedApart } from './numberedApart.ts'
import { planned, waived, waiverAccepted, type PlayedAct } from './scenes.ts'
import { storiesOf, type Story } from './stories.ts'
import { wayTo } from './wayTo.ts'

/** An example as an item of this city, with the acts that bring it to where its story ends. */
export interface ExampleItem {
  title: string
  values: Values
  /** The code of the unit whose people play it. */
  unit: string
  acts: readonly PlayedAct[]
  /** The interpretation that is drafted with it in the same case. */
  companion?: Companion
}

/** An item that accompanies another. */
export interface Companion {
  domain: string
  title: string
  values: Values
}

/** A domain with what is told of it. */
export interface Told {
  domain: Domain
  examples: Examples
}

/** An item for each story; their titles tell them apart. */
export const exampleItems = (
  told: Told,
  ground: Ground,
  interpretation: Told | undefined,
): ExampleItem[] => {
  const { complete } = told.examples
  return storiesOf(chainIn(told.domain, complete, ground)).map((story, nth) =>
    exampleItem({ ...story, nth }, told, ground, interpretation),
  )
}

/** A story with its place among those of its domain, from 0. */
interface PlacedStory extends Story {
  nth: number
}

const exampleItem = (
  story: PlacedStory,
  { domain, examples }: Told,
  ground: Ground,
  interpretation: Told | undefined,
): ExampleItem => {
  const told = {
    ...numberedApart(domain, story.values(examples), story.nth),
    ...policiesOf(domain.slug, story.name).document,
  }
  const title = `${String(told.title)}（示例：${story.name}）`
  const values = { ...inCity(told, ground), title }
  const chain = chainIn(domain, told, ground)
  const explained = chainOf(chain).isSynchronous
    ? explanation(story, values, ground, interpretation, policiesOf(domain.slug, story.name))
    : NOTHING
  const conditions: Condition[] = domain.isNormative?.(told) ? ['normative'] : []
  return {
    title,
    values,
    unit: String(told.responsibleUnit).replace('@unit:', ''),
    acts: [
      ...explained.acts,
      ...(story.to ? wayTo(chain, story.to, conditions) : []),
      ...(story.then ?? []),
    ],
    ...(explained.companion && { companion: explained.companion }),
  }
}

interface Explanation {
  acts: readonly PlayedAct[]
  companion?: Companion
}

/** How the document of a story is explained; waived where nothing in use could explain it. */
const explanation = (
  { name, explained }: Story,
  document: Values,
  ground: Ground,
  interpretation: Told | undefined,
  policy: Partial<CityPolicy>,
): Explanation => {
  if (!explained) return NOTHING
  if (explained === 'waiverAsked') return { acts: [waived] }
  if (explained === 'waived' || !interpretation) return { acts: [waived, waiverAccepted] }
  const { domain, examples } = interpretation
  const told = { ...inCity(examples.complete, ground), ...policy.interpretation }
  const title = `${String(told.title)}（示例：随文件${name}）`
  const { responsibleUnit } = document
  return {
    acts: [planned],
    companion: { domain: domain.slug, title, values: { ...told, title, responsibleUnit } },
  }
}

const NOTHING: Explanation = { acts: [] }

/** Values as they are here: the ids of units and columns for their codes. */
export const inCity = (told: Values, { columns, organisations }: Ground): Values =>
  resolveExample(told, {
    column: (code) => idIn(columns, code),
    unit: (code) => idIn(organisations, code),
  })

/** The chain that the item's column chooses, or else the domain's own. */
const chainIn = (domain: Domain, told: Values, ground: Ground): ChainName =>
  ground.chains.get(idIn(ground.columns, String(told.column).replace('@column:', ''))) ??
  domain.chain
