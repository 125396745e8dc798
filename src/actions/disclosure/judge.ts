import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import type { Issue, Stage } from '../../domain/issues.ts'
import { fieldsOf, issuesOf } from '../../domain/issuesOf.ts'
import { stageOf, type OpinionKind } from '../../domain/review.ts'
import { holds, type Person } from '../../domain/roles.ts'
import { IssuesFound, Refusal } from '../../errors.ts'
import { domainOf, houseOf } from '../../house.ts'
import { unsealValues } from '../../personalData/sealedValues.ts'
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

/** @throws IssuesFound; with several items each issue names its own */
export const demand = (
  payload: Work['payload'],
  subjects: readonly DisclosureSubject[],
  stage: Stage,
): void => {
  const issues = subjects.flatMap((subject) =>
    subjectIssues(payload, subject, stage).map((issue) =>
      subjects.length === 1 ? issue : { ...issue, message: `《${subject.title}》${issue.message}` },
    ),
  )
  if (issues.length > 0) throw new IssuesFound(issues)
}

/**
 * A person judges the text that they have seen, not one that came since.
 * @throws Refusal CONFLICT
 */
export const refuseUnseen = (
  subjects: readonly DisclosureSubject[],
  basedOn: number | undefined,
): void => {
  if (basedOn === undefined) return
  if (subjects.some(({ revision }) => revision !== basedOn)) {
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

/** Records the person's opinion on each case, citing the revisions it is about. */
export const giveOpinion = async (
  work: Work,
  subjects: readonly DisclosureSubject[],
  by: Person,
  words: string | undefined,
): Promise<void> => {
  for (const id of casesOf(subjects)) {
    const mine = subjects.filter((subject) => subject.case === id)
    const kind = opinionOf(mine, by)
    await work.query(
      `with given as (
         insert into editorial.opinions (id, case_id, stage, kind, by_id, by_name, as_role, words)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id
       )
       insert into editorial.opinion_revisions (opinion, entry, no, hash)
       select given.id, cited.id, cited.revision, cited.hash
       from given, jsonb_to_recordset($9::jsonb) as cited (id uuid, revision integer, hash text)`,
      [
        ...[uuidv7(), id, mine[0]?.stage, kind.code, by.id, by.name, kind.role, words ?? null],
        JSON.stringify(
          mine.map(({ id: entry, revision, hash }) => ({ id: entry, revision, hash })),
        ),
      ],
    )
  }
}

/** The first opinion of the stage that the person may give. */
const opinionOf = (subjects: readonly DisclosureSubject[], by: Person): OpinionKind => {
  const [subject] = subjects
  const { chain, stage, unit = '' } = subject ?? {}
  const kinds = chain && stage ? (stageOf(chain, stage)?.opinions ?? []) : []
  const kind = kinds.find(({ role }) => holds(by, [role], unit))
  if (!kind) throw new Refusal('NOT_ALLOWED', '当前环节不需要您的意见')
  return kind
}

/**
 * Of these cases, those whose stage is passed: every opinion it needs stands, that is, cites the
 * latest revision of every item of the case, and neither the public note nor what is public changed
 * since.
 */
export const passedCases = async (
  work: Work,
  subjects: readonly DisclosureSubject[],
): Promise<string[]> => {
  const standing = await work.query<{ case_id: string; kind: string }>(STANDING, [
    casesOf(subjects),
  ])
  return casesOf(subjects).filter((id) => {
    const { chain, stage } = subjects.find((subject) => subject.case === id) ?? {}
    const needed = chain && stage ? (stageOf(chain, stage)?.opinions ?? []) : []
    return needed.every(({ code }) =>
      standing.some((opinion) => opinion.case_id === id && opinion.kind === code),
    )
  })
}

const STANDING = `
  select opinion.case_id, opinion.kind
  from editorial.current_opinions opinion
  join public.cases reviewed on reviewed.id = opinion.case_id and reviewed.stage = opinion.stage
  where opinion.case_id = any ($1) and not exists (
    select from editorial.case_entries membership
    join lateral (
      select no, hash from editorial.revisions
      where revisions.entry = membership.entry order by no desc limit 1
    ) latest on true
    left join editorial.opinion_revisions cited
      on cited.opinion = opinion.id and cited.entry = membership.entry
    where membership.case_id = opinion.case_id and membership.open
      and (cited.no, cited.hash) is distinct from (latest.no, latest.hash))`
