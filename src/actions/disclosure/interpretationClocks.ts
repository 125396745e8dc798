import type { Work } from '../../database/transaction.ts'
import { domainOf, houseOf } from '../../house.ts'
import { metInterpretation, setInterpretationClock } from './deadlines.ts'
import type { DisclosureSubject } from './subject.ts'

/**
 * A document that becomes public must be explained within days (国办发〔2016〕80号 and local rules); an
 * interpretation that becomes public stops the clock of its document, often in the same act.
 */
export const runInterpretationClocks = async (
  work: Work,
  subjects: readonly DisclosureSubject[],
): Promise<void> => {
  const interpreted = new Set(interpretedDomains(work.payload))
  for (const subject of subjects) {
    if (interpreted.has(subject.domain) && isToBeExplained(subject)) {
      await setInterpretationClock(work, subject)
    }
  }
  await metInterpretation(
    work,
    subjects.flatMap(({ domain, values }) => {
      const { interprets } = domainOf(work.payload, domain)
      return interprets ? ((values[interprets] ?? []) as string[]) : []
    }),
  )
}

/** The domains whose items are explained by items of another. */
const interpretedDomains = (payload: Work['payload']): string[] =>
  houseOf(payload).domains.flatMap(({ interprets, fields }) => {
    const field = interprets && fields[interprets]
    return field && field.kind === 'items' ? (field.of ?? []) : []
  })

const isToBeExplained = (subject: DisclosureSubject): boolean =>
  !subject.amendment &&
  !subject.takenOverOn &&
  subject.values.source !== 'republished' &&
  !(subject.plan?.waiver && subject.plan.accepted)
