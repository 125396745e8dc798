import type { Examples } from '../../src/domain/defineExamples.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { asOfCounty } from './asOfCounty.ts'
import type { PlayedAct } from './play.ts'

/** How far the demonstration takes an example. */
export interface Story {
  /** Added to the title, so that a reader knows what it is for and the seed knows it again. */
  name: string
  values: (examples: Examples) => Values
  /** After the draft. */
  acts: readonly PlayedAct[]
}

const complete = ({ complete }: Examples): Values => complete
const minimal = ({ minimal }: Examples): Values => minimal

/** A draft as somebody leaves it in the evening: much of what review asks for is missing. */
const begun = ({ complete }: Examples): Values =>
  Object.fromEntries(Object.entries(complete).filter(([key]) => WRITTEN_FIRST.has(key)))

const WRITTEN_FIRST = new Set(['title', 'column', 'responsibleUnit', 'issuers', 'formationDate'])

/** An item of every domain in every state that it can be in, and one of a county. */
export const STORIES: readonly Story[] = [
  { name: '起草中', values: begun, acts: [] },
  { name: '待审核', values: complete, acts: ['submit'] },
  { name: '已退回', values: complete, acts: ['submit', 'return'] },
  { name: '待发布', values: complete, acts: ['submit', 'approve'] },
  { name: '已公开', values: complete, acts: ['submit', 'approve', 'publish'] },
  { name: '已公开', values: minimal, acts: ['submit', 'approve', 'publish'] },
  { name: '环县已公开', values: asOfCounty, acts: ['submit', 'approve', 'publish'] },
  { name: '已撤回', values: complete, acts: ['submit', 'approve', 'publish', 'withdraw'] },
]
