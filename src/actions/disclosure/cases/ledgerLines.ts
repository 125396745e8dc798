import type { DisclosureSubject } from './subject.ts'

/** One line of the ledger for each item that an act touched; the reason may be each item's own. */
export const ledgerLines = (
  subjects: readonly DisclosureSubject[],
  why?: string | ((subject: DisclosureSubject) => string | undefined),
) =>
  subjects.map((subject) => {
    const reason = typeof why === 'function' ? why(subject) : why
    return {
      chain: subject.case ?? subject.id,
      subjectKind: 'disclosure',
      subject: subject.id,
      revision: subject.revision,
      ...(reason && { why: reason }),
    }
  })
