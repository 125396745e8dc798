import type { Work } from '../../../database/transaction.ts'
import type { Wording } from '../../../domain/amendments.ts'
import { readWording } from '../../../domain/readWording.ts'
import { principalOf } from '../../../domain/capacities.ts'
import type { Person } from '../../../domain/roles.ts'
import { IssuesFound } from '../../../errors.ts'

/** The wording of an amendment as it is sent, not yet read. */
export interface WordingInput {
  kind?: string
  note?: string
}

/** @throws IssuesFound when kind or note is missing or cannot be kept */
export const demandWording = (sent: WordingInput): Wording => {
  const read = readWording(sent)
  if (read.wording) return read.wording
  throw new IssuesFound(read.issues)
}

/** Words the amendment that a case is about; what it said before stays in the history. */
export const wordAmendment = (
  { query }: Work,
  of: string,
  { kind, note }: Wording,
  by: Person,
): Promise<unknown> =>
  query(
    `insert into editorial.amendments (case_id, no, kind, note, by_id, by_name, for_id)
     select $1, 1 + coalesce(max(no), 0), $2, $3, $4, $5, $6
     from editorial.amendments where case_id = $1`,
    [of, kind, note, by.id, by.name, principalOf(by)?.id ?? null],
  )
