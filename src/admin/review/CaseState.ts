import type { Wording } from '../../domain/amendments.ts'
import type { Issue } from '../../domain/issues.ts'
import type { ActName, StageName } from '../../domain/review/index.ts'
import type { PublicationState } from '../../domain/disclosure.ts'

/** Where an item stands and what the person who looks may do with it: `GET /api/<slug>/:id/case`. */
export interface CaseState {
  stage?: StageName | null
  stageName?: string | null
  publicationState: PublicationState
  indexNumber?: string
  revision: number
  acts: readonly OpenAct[]
  /** What is still missing for the next stage. */
  issues: readonly ChecklistLine[]
  history: readonly HistoryLine[]
  returned?: Returned | null
  /** The change of what is public that is under way, and what the public will be told of it. */
  amendment?: (Wording & { kindName: string }) | null
  /** When it is published by itself, and who said so. */
  schedule?: { at: string; by: string } | null
  /** What somebody has to see to, such as a period that is over. */
  alarms?: readonly { kind: string; words: string }[]
  /** What was published, the newest first. */
  editions: readonly EditionLine[]
}

/** Why the text is back with its drafter: it was returned, or what it changes was withdrawn. */
export interface Returned {
  act: 'return' | 'withdraw'
  reason: string
  by: string
  at: string
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
  reasonsAgainst: readonly string[]
}

export type ChecklistLine = Pick<Issue, 'path' | 'message' | 'rule'>

export interface HistoryLine {
  at: string
  act: string
  label: string
  by: string
  role?: string
  why?: string | null
  revision?: number | null
  /** The names of the fields that it changed. */
  fields?: readonly string[]
}
