import type { Work } from '../../database/transaction.ts'
import type { ActName, ChainName, StageName } from '../../domain/review.ts'
import { ACTS, stageOf } from '../../domain/review.ts'
import type { Values } from '../../domain/fields/index.ts'
import { Refusal } from '../../errors.ts'
import { refuseOff } from '../../house.ts'

/** An item of disclosure with its open case, locked and as it is now. */
export interface DisclosureSubject {
  id: string
  domain: string
  title: string
  unit: string
  column: string
  indexNumber: string
  publicationState: PublicationState
  /** The number and hash of its latest revision, and the values that it holds. */
  revision: number
  hash: string
  values: Values
  authors: readonly string[]
  case?: string
  chain?: ChainName
  stage?: StageName
  /** What was taken over: the day it was first published elsewhere. */
  takenOverOn?: string
  takenFrom?: string
}

export type PublicationState = 'never' | 'live' | 'withdrawn' | 'lapsed' | 'repealed'

/**
 * Locks the cases of the entries, then every entry of those cases, always in the order of their
 * ids, so that two people's acts queue instead of deadlocking. A case is acted on as a whole.
 * @throws Refusal NOT_FOUND when an id is no item
 */
export const lockDisclosure = async (
  work: Work,
  ids: readonly string[],
): Promise<DisclosureSubject[]> => {
  const { query } = work
  await query(
    `select id from public.cases where id in (
       select case_id from editorial.case_entries where open and entry = any ($1))
     order by id for update`,
    [ids],
  )
  const whole = await query<{ id: string }>(
    `select id from public.entries where id in (
       select unnest($1::uuid[]) union
       select other.entry from editorial.case_entries mine
       join editorial.case_entries other on other.case_id = mine.case_id and other.open
       where mine.open and mine.entry = any ($1))
     order by id for update`,
    [ids],
  )
  const found = new Set(whole.map(({ id }) => id))
  if (ids.some((id) => !found.has(id))) throw new Refusal('NOT_FOUND', '没有找到这条信息')
  return readInUse(work, [...found])
}

/**
 * Locks the items alone, for acts on what is public rather than on what is in review.
 * @throws Refusal NOT_FOUND when an id is no item
 */
export const lockItems = async (
  work: Work,
  ids: readonly string[],
): Promise<DisclosureSubject[]> => {
  const rows = await work.query<{ id: string }>(
    `select id from public.entries where id = any ($1) order by id for update`,
    [ids],
  )
  if (rows.length < new Set(ids).size) throw new Refusal('NOT_FOUND', '没有找到这条信息')
  return readInUse(
    work,
    rows.map(({ id }) => id),
  )
}

/** @throws Refusal WRONG_STATE when one is of a domain that is switched off */
const readInUse = async ({ payload, query }: Work, ids: readonly string[]) => {
  const subjects = await readDisclosure(query, ids)
  for (const { domain } of subjects) refuseOff(payload, domain)
  return subjects
}

/** The same, read without a lock: for saying beforehand what would be answered. */
export const readDisclosure = async (
  query: Work['query'],
  ids: readonly string[],
): Promise<DisclosureSubject[]> => {
  const rows = await query<Row>(READ, [ids])
  return rows.map(fromRow)
}

const READ = `
  select entry.id, entry.domain, entry.title, entry.responsible_unit_id as unit,
         entry.column_id as "column", entry.index_number as "indexNumber",
         entry.publication_state as "publicationState",
         entry.taken_over_on as "takenOverOn", entry.taken_from as "takenFrom",
         latest.no as revision, latest.hash, latest.values,
         open_case.id as "case", open_case.chain, open_case.stage,
         coalesce((
           select array_agg(distinct by_id) from editorial.revisions
           where revisions.entry = entry.id and no > coalesce((
             select max(revision) from editorial.editions where editions.entry = entry.id), 0)
         ), '{}') as authors
  from public.entries entry
  join lateral (
    select no, hash, values from editorial.revisions
    where revisions.entry = entry.id order by no desc limit 1
  ) latest on true
  left join editorial.case_entries membership on membership.entry = entry.id and membership.open
  left join public.cases open_case on open_case.id = membership.case_id
  where entry.id = any ($1)
  order by entry.id`

type Row = { [K in keyof DisclosureSubject]-?: DisclosureSubject[K] | null }

const fromRow = (row: Row): DisclosureSubject =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as unknown as DisclosureSubject

/** Why the act does not fit the stage that the case is in. */
export const notItsStage = (act: ActName, { chain, stage }: DisclosureSubject) => {
  if (!chain || !stage) return '这条信息没有正在办理的事项'
  const current = stageOf(chain, stage)
  if (current?.acts.includes(act)) return undefined
  return `当前环节是“${current?.name ?? stage}”，不能${ACTS[act]}`
}
