import type { Examples } from '../../src/domain/defineExamples.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { chainOf, stagesOf, type ChainName, type StageName } from '../../src/domain/review/index.ts'
import { asOfCounty } from './asOfCounty.ts'
import { publish, sendBack, settle, withdraw, type Part, type PlayedAct } from './scenes.ts'

/** How far the demonstration takes an example. */
export interface Story {
  /** Added to the title, so that a reader knows what it is for and the seed knows it again. */
  name: string
  values: (examples: Examples) => Values
  /**
   * How it is explained, where its chain asks for that: by a plan and an interpretation in the same
   * case, or not at all, with the consent of a second person or before it.
   */
  explained?: 'planned' | 'waived' | 'waiverAsked'
  /** The stage that it is brought to; as somebody left it while writing when absent. */
  to?: StageName
  /** What is done with it there. */
  then?: readonly PlayedAct[]
}

const complete = ({ complete }: Examples): Values => complete
const minimal = ({ minimal }: Examples): Values => minimal

/** A draft as somebody leaves it in the evening: much of what review asks for is missing. */
const begun = ({ complete }: Examples): Values =>
  Object.fromEntries(Object.entries(complete).filter(([key]) => WRITTEN_FIRST.has(key)))

const WRITTEN_FIRST = new Set(['title', 'column', 'responsibleUnit', 'issuers', 'formationDate'])

const notDisclosed = ({ minimal }: Examples): Values => ({
  ...minimal,
  attribute: 'withheld',
  ground: 'internal',
  legalBasis: '《政府信息公开条例》第十六条第一款',
})

/**
 * The examples of a chain in every state that it has, and one of a county. What is public comes first
 * and keeps the numbers of the example.
 */
export const storiesOf = (chain: ChainName): Story[] => {
  const { isSynchronous } = chainOf(chain)
  const [, ...stages] = stagesOf(chainOf(chain))
  const [[first, { acts }]] = stages as [(typeof stages)[number]]
  const [judge] = acts.return ?? []
  return [
    { ...PLANNED, name: '已公开', ...RELEASED },
    { name: '起草中', values: begun },
    ...(isSynchronous ? SYNCHRONOUS : []),
    ...stages.map(([to, { name }]) => ({ ...PLANNED, name: waitingFor(name), to })),
    { ...PLANNED, name: '已退回', to: first, then: [sendBack(judge as Part)] },
    { ...WAIVED, name: '已公开', ...RELEASED },
    { ...WAIVED, name: '环县已公开', values: asOfCounty, ...RELEASED },
    { ...PLANNED, name: '已撤回', to: 'release', then: [publish, withdraw] },
  ]
}

const PLANNED = { values: complete, explained: 'planned' } as const
const WAIVED = { values: minimal, explained: 'waived' } as const
const RELEASED = { to: 'release', then: [publish] } as const

/** What only a document does that is explained to the public, or not meant for it. */
const SYNCHRONOUS: readonly Story[] = [
  { name: '待同意免予解读', values: minimal, explained: 'waiverAsked' },
  { ...WAIVED, name: '免予解读', to: 'department' },
  { name: '不公开办结', values: notDisclosed, to: 'release', then: [settle] },
]

const waitingFor = (stage: string): string => (stage.startsWith('待') ? stage : `待${stage}`)
