import type { Issue } from '../../domain/issues.ts'
import type { ActName, StageName } from '../../domain/review.ts'
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
  returned?: { reason: string; by: string; at: string } | null
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
}
