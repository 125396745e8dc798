import type { DisclosureSubject } from './subject.ts'

/** One line of the ledger for each item that an act touched. */
export const ledgerLines = (subjects: readonly DisclosureSubject[], why?: string) =>
  subjects.map((subject) => ({
    chain: subject.case ?? subject.id,
    subjectKind: 'disclosure',
    subject: subject.id,
    revision: subject.revision,
    ...(why && { why }),
  }))
