import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../../database/transaction.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import {
  CHAIN_NAMES,
  rolesFor,
  stageOf,
  waitsFor,
  type ActName,
  type ChainName,
  type Condition,
  type StageName,
} from '../../../domain/review/index.ts'
import type { Person, Role } from '../../../domain/roles.ts'
import { entered, LEFT, stageLimits } from '../deadlines/stageLimits.ts'
import { endSchedules } from './schedules.ts'

/**
 * Opens a case for the entries, in the first stage of the chain that their column chooses among
 * these, or else of the domain's own.
 */
export const openCase = async (
  work: Work,
  domain: Domain,
  entries: readonly string[],
  by: Person,
  column: string,
  chains: readonly ChainName[] = CHAIN_NAMES,
): Promise<string> => {
  const id = uuidv7()
  await work.query(
    `with chosen as (
       select coalesce(
         (select chain from public.columns where id = $5 and chain = any ($6)), $2) as chain
     ), reviewed as (
       insert into public.cases (id, chain, stage, waits_for, opened_by, opened_at, created_at,
         updated_at)
       select $1, chain, 'drafting', array(select jsonb_array_elements_text($7::jsonb -> chain)), $3,
         clock_timestamp(), clock_timestamp(), clock_timestamp()
       from chosen
       returning id, stage, closed_at
     ), membership as (
       insert into editorial.case_entries (case_id, entry) select $1, unnest($4::uuid[])
       returning case_id, entry
     ) ${SHOW_STAGE}`,
    [id, domain.chain, by.name, entries, column, chains, WRITERS],
  )
  return id
}

/** Whom a case waits for that is being drafted, by its chain. */
const WRITERS = JSON.stringify(
  Object.fromEntries(CHAIN_NAMES.map((chain) => [chain, writersIn(chain)])),
)

function writersIn(chain: ChainName): readonly Role[] {
  const drafting = stageOf(chain, 'drafting')
  return drafting ? waitsFor(drafting) : []
}

/** The stage to which a case goes, and whom it waits for there. */
export interface Move {
  case: string
  stage: StageName
  waitsFor: readonly Role[]
}

/**
 * Moves cases to their stages, which from now on have their time; those of the past are not hurried. Whoever had
 * them in hand before has them no longer.
 */
export const moveCases = async (
  work: Work,
  moves: readonly Move[],
  unlimited: readonly string[] = [],
) => {
  if (moves.length === 0) return
  const stages = [...new Set(moves.map(({ stage }) => stage))]
  await work.query(
    `with ${UNSCHEDULED}, ${LEFT}, move as (
       select "case", stage, array(select jsonb_array_elements_text("waitsFor")) as waits_for
       from jsonb_to_recordset($2::jsonb) as each ("case" uuid, stage text, "waitsFor" jsonb)
     ), reviewed as (
       update public.cases set stage = move.stage, waits_for = move.waits_for, assignee_id = null,
         stage_since = clock_timestamp(), updated_at = clock_timestamp()
       from move where cases.id = any ($1) and cases.id = move."case"
       returning cases.id, cases.chain, cases.stage, cases.closed_at
     ), ${entered('$3', '$4')}, membership as (
       select case_id, entry from editorial.case_entries where open and case_id = any ($1)
     ) ${SHOW_STAGE}`,
    [
      moves.map((move) => move.case),
      JSON.stringify(moves),
      await stageLimits(work, stages),
      unlimited,
    ],
  )
}

/** Brings the cases of these items back to their drafters. @returns the cases */
export const sendBack = async (
  work: Work,
  items: readonly { case?: string; chain?: ChainName }[],
): Promise<string[]> => {
  const moves = new Map<string, Move>()
  for (const { case: of, chain } of items) {
    if (of && chain) moves.set(of, { case: of, stage: 'drafting', waitsFor: writersIn(chain) })
  }
  await moveCases(work, [...moves.values()])
  return [...moves.keys()]
}

/** Notes for which acts cases wait that stay in drafting. */
export const letWaitFor = async (
  { query }: Work,
  items: readonly { case?: string; chain?: ChainName }[],
  acts: readonly ActName[],
) => {
  const [{ chain } = {} as { chain?: ChainName }] = items
  const roles = chain ? acts.flatMap((act) => rolesFor(act, chain, 'drafting')) : []
  await query('update public.cases set waits_for = $2 where id = any ($1)', [
    items.flatMap((item) => item.case ?? []),
    [...new Set(roles)],
  ])
}

/** Puts cases into somebody's hands, until they leave the stage that they are in. */
export const assignCases = ({ query }: Work, cases: readonly string[], to: string) =>
  query(
    `update public.cases set assignee_id = $2, updated_at = clock_timestamp() where id = any ($1)`,
    [cases, to],
  )

/** Takes entries out of their open cases; the cases stay as they are. */
export const leaveCase = ({ query }: Work, entries: readonly string[]) =>
  query(`update editorial.case_entries set open = false where open and entry = any ($1)`, [entries])

/** Takes entries into an open case, so that all of it is reviewed together. */
export const joinCase = async (work: Work, entries: readonly string[], of: string) => {
  await work.query(
    `with reviewed as (
       select id, stage, closed_at from public.cases where id = $2
     ), membership as (
       insert into editorial.case_entries (case_id, entry) select $2, unnest($1::uuid[])
       returning case_id, entry
     ) ${SHOW_STAGE}`,
    [entries, of],
  )
}

/** Notes what a case asks of its review; it holds until the case comes back to its drafter. */
export const noteConditions = ({ query }: Work, of: string, conditions: readonly Condition[]) =>
  query(
    `update public.cases set conditions = $2 where id = $1 and conditions is distinct from $2`,
    [of, JSON.stringify(conditions)],
  )

/** Ends cases: what they were opened for is done. */
export const closeCases = async (work: Work, cases: readonly string[]) => {
  await work.query(
    `with ${UNSCHEDULED}, ${LEFT}, reviewed as (
       update public.cases set stage = null, waits_for = '{}', assignee_id = null,
         closed_at = clock_timestamp(),
         updated_at = clock_timestamp() where id = any ($1)
       returning id, stage, closed_at
     ), membership as (
       update editorial.case_entries set open = false where open and case_id = any ($1)
       returning case_id, entry
     ) ${SHOW_STAGE}`,
    [cases],
  )
}

/** What moves is not published at the time that was set for it. */
const UNSCHEDULED = `unscheduled as (
  ${endSchedules('void')} where case_id = any ($1) and over_at is null)`

/** Copies the cases' stages onto the register, where worklists and lists find them. */
const SHOW_STAGE = `
  update public.entries set
    stage = reviewed.stage,
    case_id = case when reviewed.closed_at is null then reviewed.id end
  from reviewed join membership on membership.case_id = reviewed.id
  where entries.id = membership.entry`
