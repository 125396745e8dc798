import { sayWording } from '../../domain/amendments.ts'
import { domainOf } from '../../house.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { openCase } from './cases/cases.ts'
import { setChangeDeadline } from './deadlines/publicationDeadlines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'
import { demandWording, wordAmendment, type WordingInput } from './cases/wordings.ts'

/**
 * 更正、补充、更新: opens a case for each item that was published, with what the public will be told
 * of the change. What is public stays as it is until the new edition is approved and released.
 */
export const amend: Act<DisclosureSubject, WordingInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.amend(person, subject),
  state: STATE_AGAINST.amend,
  change: async ({ work, subjects, by, input }) => {
    const wording = demandWording(input)
    const opened = []
    for (const item of subjects) {
      const domain = domainOf(work.payload, item.domain)
      const id = await openCase(work, domain, [item.id], by, item.column)
      await wordAmendment(work, id, wording, by)
      await setChangeDeadline(work, domain, item)
      opened.push({ id, item })
    }
    return {
      result: { cases: opened.map(({ id }) => id) },
      ledger: opened.map(({ id, item }) => ({
        chain: id,
        subjectKind: 'disclosure',
        subject: item.id,
        revision: item.revision,
        why: sayWording(wording),
      })),
    }
  },
}
