import type { Work } from '../../../database/transaction.ts'
import type { Wording } from '../../../domain/amendments.ts'
import type { PublicationState } from '../../../domain/disclosure.ts'
import type { PlanState } from '../../../domain/review/interpretationPlan.ts'
import type { GivenOpinion } from '../../../domain/review/opinions.ts'
import type { ChainName, Condition, StageName } from '../../../domain/review/index.ts'
import type { Values } from '../../../domain/fields/index.ts'
import type { Principal } from '../../../domain/roles.ts'
import { Refusal } from '../../../errors.ts'
import { refuseOff } from '../../../house.ts'

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
  /** Everyone who wrote what is not public yet, and everyone for whom it was written. */
  authors: readonly string[]
  /** The same of all its revisions. */
  writers: readonly string[]
  case?: string
  chain?: ChainName
  stage?: StageName
  /** Whom the case was put into the hands of, in the stage that it is in. */
  assignee?: Principal
  /** What of this case asks more of its review. */
  conditions: readonly Condition[]
  /** The opinions that stand for the item as it is now. */
  opinions: readonly GivenOpinion[]
  /** How the item will be explained to the public, where its chain asks for it. */
  plan?: PlanState
  /** The last edition: its number, and the revision that was published as it. */
  edition?: LastEdition
  /** The change of what was published that the open case is about, as it is worded now. */
  amendment?: Wording
  /** When it is to be published by itself. */
  schedule?: OpenSchedule
  /** What was taken over: the day it was first published elsewhere. */
  takenOverOn?: string
  takenFrom?: string
}

export interface OpenSchedule {
  id: string
  /** The moment, with its offset. */
  at: string
  by: string
}

interface LastEdition {
  no: number
  revision: number
  hash: string
}

/**
 * Locks the cases of the entries, then every entry of those cases, always in the order of their
 * ids, so that two people's acts queue instead of deadlocking. A case is acted on as a whole.
 * @throws Refusal NOT_FOUND when an id is no item, CONFLICT when its case was given others meanwhile
 */
export const lockDisclosure = (work: Work, ids: readonly string[]): Promise<DisclosureSubject[]> =>
  lockAndRead(work, ids, WHOLE)

/**
 * Locks the items and no others of their cases, for acts on what is public rather than on what is in
 * review. The cases come first all the same, so that nobody deadlocks.
 * @throws Refusal NOT_FOUND when an id is no item
 */
export const lockItems = (work: Work, ids: readonly string[]): Promise<DisclosureSubject[]> =>
  lockAndRead(work, ids, NAMED)

/**
 * Each statement sees what was done while the one before it waited for a lock: what was read is acted
 * on only when it is what was locked.
 */
const lockAndRead = async (
  { payload, query }: Work,
  ids: readonly string[],
  { lock, read }: Extent,
): Promise<DisclosureSubject[]> => {
  const [, locked, rows] = await Promise.all([
    query(LOCK_CASES, [ids]),
    query<{ id: string }>(lock, [ids]),
    query<Row>(read, [ids]),
  ])
  const found = new Set(locked.map(({ id }) => id))
  if (ids.some((id) => !found.has(id))) throw new Refusal('NOT_FOUND', '没有找到这条信息')
  if (rows.length !== found.size || rows.some(({ id }) => !found.has(String(id)))) {
    throw new Refusal('CONFLICT', '别人刚刚改变了一同办理的信息，请刷新后再办理')
  }
  for (const { domain } of rows) refuseOff(payload, String(domain))
  return rows.map(fromRow)
}

const LOCK_CASES = `
  select id from public.cases where id in (
    select case_id from editorial.case_entries where open and entry = any ($1))
  order by id for update`

/** Items as they are now, read without a lock: for saying beforehand what would be answered. */
export const readDisclosure = async (
  query: Work['query'],
  ids: readonly string[],
): Promise<DisclosureSubject[]> => {
  const rows = await query<Row>(NAMED.read, [ids])
  return rows.map(fromRow)
}

const reading = (entries: string): string => `
  select entry.id, entry.domain, entry.title, entry.responsible_unit_id as unit,
         entry.column_id as "column", entry.index_number as "indexNumber",
         entry.publication_state as "publicationState",
         entry.taken_over_on as "takenOverOn", entry.taken_from as "takenFrom",
         latest.no as revision, latest.hash, latest.values,
         open_case.id as "case", open_case.chain, open_case.stage,
         (select json_build_object('id', id, 'name', name) from public.people
          where people.id = open_case.assignee_id) as assignee,
         coalesce(open_case.conditions, '[]') as conditions,
         (select coalesce(json_agg(json_build_object(
              'stage', opinion.stage, 'kind', opinion.kind,
              'by', opinion.by_id, 'for', opinion.for_id)), '[]')
          from editorial.current_opinions opinion
          join editorial.opinion_revisions cited on cited.opinion = opinion.id
          where opinion.case_id = open_case.id and cited.entry = entry.id
            and cited.no = latest.no and cited.hash = latest.hash) as opinions,
         (select json_strip_nulls(json_build_object(
              'no', plan.no, 'plan', plan.plan, 'waiver', plan.waiver,
              'by', json_build_object('id', plan.by_id, 'name', plan.by_name),
              'accepted', case when plan.accepted_by_id is not null then json_build_object(
                'name', plan.accepted_by_name, 'for', plan.accepted_for_name,
                'reason', plan.accepted_reason) end))
          from editorial.current_plans plan where plan.case_id = open_case.id) as plan,
         (select json_build_object(
              'id', schedule.id, 'at', schedule.publish_at, 'by', schedule.by_name)
          from editorial.schedules schedule
          where schedule.case_id = open_case.id and schedule.ended_at is null) as schedule,
         (select to_json(last) from (select edition.no, edition.revision, edition.hash) last
          where edition.no is not null) as edition,
         (select to_json(wording) from (
            select kind, note from editorial.amendments
            where amendments.case_id = open_case.id order by no desc limit 1
          ) wording) as amendment,
         array(
           select hand from editorial.revisions, unnest(array[by_id, for_id]) hand
           where revisions.entry = entry.id and hand is not null
             and no > case when edition.case_id = open_case.id then 0
               else coalesce(edition.revision, 0) end
           union
           select hand from editorial.amendments, unnest(array[by_id, for_id]) hand
           where amendments.case_id = open_case.id and hand is not null
           union
           select hand from editorial.interpretation_plans, unnest(array[by_id, for_id]) hand
           where interpretation_plans.case_id = open_case.id and hand is not null
         ) as authors,
         array(
           select distinct hand from editorial.revisions, unnest(array[by_id, for_id]) hand
           where revisions.entry = entry.id and hand is not null
         ) as writers
  from public.entries entry
  join lateral (
    select no, hash, values from editorial.revisions
    where revisions.entry = entry.id order by no desc limit 1
  ) latest on true
  left join lateral (
    select no, revision, revision_hash as hash, case_id from editorial.editions
    where editions.entry = entry.id order by no desc limit 1
  ) edition on true
  left join editorial.case_entries membership on membership.entry = entry.id and membership.open
  left join public.cases open_case on open_case.id = membership.case_id
  where entry.id ${entries}
  order by entry.id`

/** Of which entries an act is. */
interface Extent {
  lock: string
  read: string
}

const extent = (entries: string): Extent => ({
  lock: `select id from public.entries where id ${entries} order by id for update`,
  read: reading(entries),
})

/** Those that were named. */
const NAMED = extent('= any ($1)')

/** All of their cases, too. */
const WHOLE = extent(`in (
  select unnest($1::uuid[]) union
  select other.entry from editorial.case_entries mine
  join editorial.case_entries other on other.case_id = mine.case_id and other.open
  where mine.open and mine.entry = any ($1))`)

type Row = { [K in keyof DisclosureSubject]-?: DisclosureSubject[K] | null }

const fromRow = (row: Row): DisclosureSubject =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as unknown as DisclosureSubject
