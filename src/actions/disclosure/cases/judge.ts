import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../../database/transaction.ts'
import { handsOf, principalOf } from '../../../domain/capacities.ts'
import type { Issue, Stage } from '../../../domain/issues.ts'
import { fieldsOf, issuesOf } from '../../../domain/issuesOf.ts'
import type { CaseIssue } from '../../../domain/review/gates.ts'
import {
  nextStage,
  opinionsMissing,
  opinionsOpenTo,
  stillWaitsFor,
  type GivenOpinion,
} from '../../../domain/review/opinions.ts'
import type { OpinionKind } from '../../../domain/review/index.ts'
import { holds, type Person } from '../../../domain/roles.ts'
import { IssuesFound, Refusal } from '../../../errors.ts'
import { domainOf, houseOf } from '../../../house.ts'
import { unsealValues } from '../../../personalData/sealedValues.ts'
import { byCase, gatesAgainst } from './caseItems.ts'
import { moveCases, type Move } from './cases.ts'
import { signed } from './signed.ts'
import type { DisclosureSubject } from './subject.ts'

/** What keeps the item from a stage, judged on its latest revision. */
export const subjectIssues = (
  payload: Work['payload'],
  subject: DisclosureSubject,
  stage: Stage,
): Issue[] => {
  const domain = domainOf(payload, subject.domain)
  const key = houseOf(payload).personalDataKey
  return issuesOf(domain, unsealValues(subject.values, fieldsOf(domain), key), stage)
}

/**
 * With the doubts that nobody has settled.
 * @throws IssuesFound with what keeps the items, or their cases, from a stage; each issue names its item
 */
export const demand = (
  payload: Work['payload'],
  subjects: readonly DisclosureSubject[],
  stage: Stage,
  doubts: readonly CaseIssue[] = [],
): void => {
  const issues = [...caseIssues(payload, subjects, stage), ...doubts]
  if (issues.length > 0) throw new IssuesFound(issues)
}

/** The revisions that stood on a person's page, by their items; what is not named was not looked at. */
export type Seen = Readonly<Record<string, number>>

/**
 * A person judges the texts that they have seen, not ones that came since.
 * @throws Refusal CONFLICT
 */
export const refuseUnseen = (
  subjects: readonly DisclosureSubject[],
  seen: Seen | undefined,
): void => {
  if (subjects.some(({ id, revision }) => (seen?.[id] ?? revision) !== revision)) {
    throw new Refusal('CONFLICT', '内容在您打开之后又有修改，请刷新后再办理')
  }
}

/** @throws Refusal WRONG_STATE when no reason is given */
export const demandReason = (reason: string | undefined): string => {
  const words = reason?.trim()
  if (!words) throw new Refusal('WRONG_STATE', '请写明理由')
  return words
}

/** The cases that the subjects belong to; every subject of an act in review has one. */
export const casesOf = (subjects: readonly DisclosureSubject[]): string[] => [
  ...new Set(subjects.flatMap((subject) => (subject.case ? [subject.case] : []))),
]

/** Every issue of these items and of the cases they are in, as they hold at a stage. */
export const caseIssues = (
  payload: Work['payload'],
  subjects: readonly DisclosureSubject[],
  stage: Stage,
): CaseIssue[] => [
  ...subjects.flatMap((subject) =>
    subjectIssues(payload, subject, stage).map((issue) => ({
      ...issue,
      item: subject.id,
      message: subjects.length === 1 ? issue.message : `《${subject.title}》${issue.message}`,
    })),
  ),
  ...gatesAgainst(payload, subjects),
]

/**
 * Records the person's opinion on each case, citing the revisions it is about. A stage that is not
 * passed by it waits for the others from now on.
 */
export const giveOpinion = async (
  work: Work,
  subjects: readonly DisclosureSubject[],
  by: Person,
  words: string | undefined,
): Promise<DisclosureSubject[]> => {
  const judged: DisclosureSubject[] = []
  for (const items of byCase(subjects)) {
    const [{ case: of, stage } = {} as Partial<DisclosureSubject>] = items
    const kind = opinionOf(items, by)
    const principal = principalOf(by)
    const opinion = { stage, kind: kind.code, by: by.id, ...(principal && { for: principal.id }) }
    const given = items.map((item) => withOpinion(item, opinion))
    const others = opinionsMissing(given, stage).map(({ role }) => role)
    await work.query(
      `with still as (
         update public.cases set waits_for = $12 where id = $2 and cardinality($12::text[]) > 0
       ), given as (
         insert into editorial.opinions
           (id, case_id, stage, kind, as_role, words, by_id, by_name, for_id, for_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id
       )
       insert into editorial.opinion_revisions (opinion, entry, no, hash)
       select given.id, cited.id, cited.revision, cited.hash
       from given, jsonb_to_recordset($11::jsonb) as cited (id uuid, revision integer, hash text)`,
      [
        ...[uuidv7(), of, stage, kind.code, kind.role, words ?? null, ...signed(by)],
        JSON.stringify(items.map(({ id, revision, hash }) => ({ id, revision, hash }))),
        others,
      ],
    )
    judged.push(...given)
  }
  return judged
}

const withOpinion = (item: DisclosureSubject, given: Partial<GivenOpinion>): DisclosureSubject => ({
  ...item,
  opinions: [...item.opinions, given as GivenOpinion],
})

/** The first opinion that the case still lacks and the person may give. */
const opinionOf = (items: readonly DisclosureSubject[], by: Person): OpinionKind => {
  const [{ stage, unit = '' } = {} as Partial<DisclosureSubject>] = items
  const kind = opinionsOpenTo(handsOf(by), items, stage).find(({ role }) => holds(by, [role], unit))
  if (!kind) throw new Refusal('NOT_ALLOWED', '当前环节不需要您的意见')
  return kind
}

/**
 * Brings each case whose stage is passed to the first one that is not.
 * @returns the cases that went on
 */
export const moveOn = async (
  work: Work,
  subjects: readonly DisclosureSubject[],
): Promise<string[]> => {
  const moves: Move[] = []
  for (const items of byCase(subjects)) {
    const [{ case: of, stage } = {} as Partial<DisclosureSubject>] = items
    const next = nextStage(items)
    if (of && next && opinionsMissing(items, stage).length === 0) {
      moves.push({ case: of, stage: next, waitsFor: stillWaitsFor(items, next) })
    }
  }
  await moveCases(work, moves, casesOf(subjects.filter(isOfThePast)))
  return moves.map(({ case: of }) => of)
}

/** What was public elsewhere long ago is looked at without haste; a change of it is not. */
const isOfThePast = ({ takenOverOn, amendment }: DisclosureSubject): boolean =>
  takenOverOn !== undefined && !amendment
