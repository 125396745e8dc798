import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../../database/transaction.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import {
  CHAIN_NAMES,
  type ChainName,
  type Condition,
  type StageName,
} from '../../../domain/review/index.ts'
import type { Person } from '../../../domain/roles.ts'

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
    `with reviewed as (
       insert into public.cases (id, chain, stage, opened_by, opened_at, created_at, updated_at)
       select $1, coalesce(
           (select chain from public.columns where id = $5 and chain = any ($6)), $2),
         'drafting', $3, clock_timestamp(), clock_timestamp(), clock_timestamp()
       returning id, stage, closed_at
     ), membership as (
       insert into editorial.case_entries (case_id, entry) select $1, unnest($4::uuid[])
       returning case_id, entry
     ) ${SHOW_STAGE}`,
    [id, domain.chain, by.name, entries, column, chains],
  )
  return id
}

/** Moves cases to a stage; whoever had them in hand before has them no longer. */
export const moveCases = async (work: Work, cases: readonly string[], stage: StageName) => {
  await work.query(
    `with reviewed as (
       update public.cases set stage = $2, assignee_id = null, updated_at = clock_timestamp()
       where id = any ($1)
       returning id, stage, closed_at
     ), membership as (
       select case_id, entry from editorial.case_entries where open and case_id = any ($1)
     ) ${SHOW_STAGE}`,
    [cases, stage],
  )
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

/** Takes an entry into the open case of another, so that both are reviewed together. */
export const joinCase = async (work: Work, entry: string, of: string) => {
  await work.query(
    `with reviewed as (
       select id, stage, closed_at from public.cases where id = $2
     ), membership as (
       insert into editorial.case_entries (case_id, entry) values ($2, $1)
       returning case_id, entry
     ) ${SHOW_STAGE}`,
    [entry, of],
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
    `with reviewed as (
       update public.cases set stage = null, assignee_id = null, closed_at = clock_timestamp(),
         updated_at = clock_timestamp() where id = any ($1)
       returning id, stage, closed_at
     ), membership as (
       update editorial.case_entries set open = false where open and case_id = any ($1)
       returning case_id, entry
     ) ${SHOW_STAGE}`,
    [cases],
  )
}

/** Copies the cases' stages onto the register, where worklists and lists find them. */
const SHOW_STAGE = `
  update public.entries set
    stage = reviewed.stage,
    case_id = case when reviewed.closed_at is null then reviewed.id end
  from reviewed join membership on membership.case_id = reviewed.id
  where entries.id = membership.entry`
