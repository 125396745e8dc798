import type { Work } from '../../../database/transaction.ts'
import { domainOf, houseOf } from '../../../house.ts'
import { shanghaiDay } from '../../../domain/time/day.ts'
import { deadlineRuleOn } from '../../../domain/time/deadlines.ts'
import { meetPeriods, startPeriods } from './periods.ts'
import type { DisclosureSubject } from '../cases/subject.ts'

/**
 * A document that becomes public must be explained within days (国办发〔2016〕80号 and local rules); an
 * interpretation that becomes public stops the clock of its document, often in the same act.
 */
export const runInterpretationClocks = async (
  work: Work,
  subjects: readonly DisclosureSubject[],
): Promise<void> => {
  const interpreted = new Set(interpretedDomains(work.payload))
  await startClocks(
    work,
    subjects.filter((subject) => interpreted.has(subject.domain) && isToBeExplained(subject)),
  )
  await meetPeriods(
    work,
    subjects.flatMap(({ domain, values }) => {
      const { interprets } = domainOf(work.payload, domain)
      return interprets ? ((values[interprets] ?? []) as string[]) : []
    }),
    RULE,
  )
}

/** The days run from today, as many as each document's column says; three where it says nothing. */
const startClocks = async (work: Work, documents: readonly DisclosureSubject[]): Promise<void> => {
  const start = shanghaiDay(new Date())
  const rule = deadlineRuleOn(RULE, start)
  if (!rule || documents.length === 0) return
  const set = await work.query<{ id: string; days: number }>(
    `select id, interpretation_days::integer as days from public.columns
     where id = any ($1) and interpretation_days is not null`,
    [documents.map(({ column }) => column)],
  )
  const daysOf = new Map(set.map(({ id, days }) => [id, days]))
  await startPeriods(
    work,
    documents.map(({ id, column }) => {
      const workingDays = daysOf.get(column)
      const length = workingDays === undefined ? rule.length : { workingDays }
      return { subject: id, rule: { ...rule, length }, start }
    }),
  )
}

const RULE = 'interpretation.due'

/** The domains whose items are explained by items of another. */
const interpretedDomains = (payload: Work['payload']): string[] =>
  houseOf(payload).domains.flatMap(({ interprets, fields }) => {
    const field = interprets && fields[interprets]
    return field && field.kind === 'items' ? (field.of ?? []) : []
  })

const isToBeExplained = (subject: DisclosureSubject): boolean =>
  !subject.edition &&
  !subject.takenOverOn &&
  subject.values.source !== 'republished' &&
  !(subject.plan?.waiver && subject.plan.accepted)
