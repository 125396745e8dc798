import type { Wording } from '../../domain/amendments.ts'
import type { Role } from '../../domain/roles.ts'
import type { Doubt } from '../../domain/screening/doubt.ts'
import type { Issue } from '../../domain/issues.ts'
import type { PlanState } from '../../domain/review/interpretationPlan.ts'
import type { ActName, ChainName, StageName } from '../../domain/review/index.ts'
import type { PublicationState } from '../../domain/disclosure.ts'
import type { Transcript } from '../../domain/transcript.ts'

/** Where an item stands and what the person who looks may do with it: `GET /api/<slug>/:id/case`. */
export interface CaseState {
  stage?: StageName | null
  stageName?: string | null
  publicationState: PublicationState
  indexNumber?: string
  revision: number
  acts: readonly OpenAct[]
  chain?: ChainName | null
  /** The stages that the case passes, in their order. */
  way: readonly StageOnTheWay[]
  /** Whose hands the case is in, in this stage. */
  assignee?: string | null
  /** The id of the open case. */
  case?: string | null
  /** The items that are reviewed together, this one first. */
  together: readonly ItemOfCase[]
  /** How many other items are in the case; of a batch they are not named one by one. */
  companions: number
  /** The domain whose items explain this one. */
  explainedBy?: string | null
  plan?: PlanState | null
  /** What is still missing for the next stage. */
  issues: readonly ChecklistLine[]
  /** What somebody has to look at before it becomes public, with what was said of it. */
  doubts: readonly DoubtLine[]
  /** Whether whoever looks may answer for them. */
  mayAccept: boolean
  history: readonly HistoryLine[]
  returned?: Returned | null
  /** The change of what is public that is under way, and what the public will be told of it. */
  amendment?: (Wording & { kindName: string }) | null
  /** When it is published by itself, and who said so. */
  schedule?: { at: string; by: string } | null
  /** What somebody has to see to, such as a period that is over. */
  alarms?: readonly { kind: string; kindName: string; words: string }[]
  /** What was published, the newest first. */
  editions: readonly EditionLine[]
  /** How it came out of a Word file, until it is public. */
  transcript: Transcript | null
}

/** Why the text is back with its drafter: it was returned, or what it changes was withdrawn. */
export interface Returned {
  act: 'return' | 'withdraw'
  reason: string
  by: string
  at: string
}

export interface StageOnTheWay {
  stage: StageName
  name: string
  isCurrent: boolean
  opinions: readonly { name: string; isGiven: boolean }[]
}

export interface ItemOfCase {
  id: string
  domain: string
  domainName: string
  title: string
  /** The text that was read of it. */
  revision: number
  /** It explains another one. */
  isInterpretation: boolean
}

export interface EditionLine {
  no: number
  at: string
  kindName: string
  note?: string | null
  revision: number
}

export interface OpenAct {
  act: ActName
  label: string
  /** The name of whoever entrusted the post that it would be done on. */
  for?: string | null
  reasonsAgainst: readonly string[]
}

/** A remark about a field; `item` tells of which item, where several are reviewed together. */
export type ChecklistLine = Pick<Issue, 'path' | 'message' | 'rule'> & { item?: string }

export interface DoubtLine extends Doubt {
  accepted?: { by: string; for?: string | null; role: Role; reason: string; at: string }
}

export interface HistoryLine {
  at: string
  act: string
  label: string
  by: string
  /** On whose post it was done, when that was entrusted. */
  for?: string | null
  role?: string
  why?: string | null
  revision?: number | null
  /** The names of the fields that it changed. */
  fields?: readonly string[]
}
