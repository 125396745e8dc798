import type { Values } from '../../domain/fields/index.ts'
import { issuesOfFields } from '../../domain/issuesOf.ts'
import { normaliseValues } from '../../domain/normalise.ts'
import { INTERPRETATION_PLAN } from '../../domain/review/interpretationPlan.ts'
import { canonical } from '../../domain/canonical.ts'
import { IssuesFound, Refusal } from '../../errors.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { letWaitFor } from './cases/cases.ts'
import { signed } from './cases/signed.ts'
import { casesOf } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

/** A plan, or the reason why the document needs no interpretation; never both. */
export interface PlanInput {
  plan?: Values
  waiver?: string
  /** The number of the plan that the person had before them, 0 when there was none. */
  planNo?: number
}

/**
 * 制定解读方案: lays down how the document of the case will be explained, or asks for it to be waived.
 * What was laid down before stays in the history, and a waiver that was accepted falls; what says
 * the same again changes nothing.
 */
export const plan: Act<DisclosureSubject, PlanInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.plan(person, subject),
  state: STATE_AGAINST.plan,
  change: async ({ work, subjects, by, input }) => {
    refuseStale(subjects, input)
    const read = readPlan(input)
    const planned = subjects.filter((subject) => !saysTheSame(subject, read))
    const cases = casesOf(planned)
    await work.query(
      `insert into editorial.interpretation_plans
         (case_id, no, plan, waiver, by_id, by_name, for_id, for_name)
       select planned.id, 1 + coalesce(
           (select max(no) from editorial.interpretation_plans where case_id = planned.id), 0),
         $2, $3, $4, $5, $6, $7
       from unnest($1::uuid[]) as planned (id)`,
      [
        ...[cases, read.plan ? JSON.stringify(read.plan) : null, read.waiver ?? null],
        ...signed(by),
      ],
    )
    await letWaitFor(work, planned, read.waiver ? ['submit', 'acceptWaiver'] : ['submit'])
    const why = read.waiver ? `免予解读：${read.waiver}` : undefined
    return { result: { cases }, ledger: ledgerLines(planned, why) }
  },
}

/** @throws Refusal CONFLICT with the plan that somebody else laid down since */
const refuseStale = (subjects: readonly DisclosureSubject[], { planNo }: PlanInput): void => {
  if (planNo === undefined) return
  const other = subjects.find((subject) => (subject.plan?.no ?? 0) !== planNo)
  if (!other) return
  throw new Refusal('CONFLICT', '在您填写期间，别人已经保存了新的解读方案', {
    planNo: other.plan?.no,
    theirs: { ...other.plan?.plan, waiver: other.plan?.waiver },
    by: other.plan?.by.name,
  })
}

const saysTheSame = ({ plan: kept }: DisclosureSubject, { plan, waiver }: PlanInput): boolean =>
  kept !== undefined && canonical([kept.plan, kept.waiver]) === canonical([plan, waiver])

/** @throws IssuesFound with what cannot be kept; what is only missing is the checklist's */
const readPlan = ({ plan: sent, waiver }: PlanInput): PlanInput => {
  const words = waiver?.trim()
  if (words) return { waiver: words }
  if (!sent)
    throw new IssuesFound([{ ...NOTHING, message: '请填写解读方案，或者写明免予解读的理由' }])
  const known = Object.fromEntries(
    Object.entries(sent).filter(([key]) => Object.hasOwn(INTERPRETATION_PLAN, key)),
  )
  const read = normaliseValues(INTERPRETATION_PLAN, known)
  const issues = issuesOfFields(INTERPRETATION_PLAN, read, 'save')
  if (issues.length > 0) {
    throw new IssuesFound(issues.map((issue) => ({ ...issue, path: `plan.${issue.path}` })))
  }
  return { plan: read }
}

const NOTHING = { path: 'plan', code: 'required' }
