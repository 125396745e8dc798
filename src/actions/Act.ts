import type { Person } from '../domain/roles.ts'
import type { Work } from '../database/transaction.ts'
import type { Verdict } from '../policies/verdict.ts'
import type { LedgerRow } from './ledger.ts'

/**
 * One way to change something. `perform` asks its questions in this order and writes what it
 * answers into the ledger; nothing else changes anything.
 */
export interface Act<Subject extends { id: string }, Input, Result> {
  /** The kind of its subjects, for the line of an attempt; items of disclosure, unless it says so. */
  about?: (input: Input) => string
  /** Locks the subjects against everyone else and reads them as they are now. */
  lock: (work: Work, subjects: readonly string[], input: Input) => Promise<readonly Subject[]>
  /** Whether this person may, and as which role. */
  may: (person: Person, subject: Subject) => Verdict
  /** Why it cannot be done now, in words for the person; undefined when it can. */
  state: (subject: Subject) => string | undefined
  /** Changes the subjects, all together, and says what the ledger is to hold about each. */
  change: (change: ChangeOf<Subject, Input>) => Promise<Changed<Result>>
}

export interface ChangeOf<Subject, Input> {
  work: Work
  subjects: readonly Subject[]
  /** Whoever asked, in the one capacity in which they do it. */
  by: Person
  input: Input
}

export interface Changed<Result> {
  result: Result
  ledger: readonly Omit<LedgerRow, 'act' | 'by' | 'asRole' | 'for'>[]
}
