import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { CHAINS, type ChainName, type StageName } from '../../domain/review.ts'
import type { Person } from '../../domain/roles.ts'

/** Opens a case for the entries, in the first stage of the chain that their column chooses. */
export const openCase = async (
  work: Work,
  domain: Domain,
  entries: readonly string[],
  by: Person,
  column: string,
): Promise<string> => {
  const id = uuidv7()
  const chain = await chainFor(work, domain, column)
  await work.query(
    `insert into public.cases (id, chain, stage, opened_by, opened_at, created_at, updated_at)
     values ($1, $2, 'drafting', $3, clock_timestamp(), clock_timestamp(), clock_timestamp())`,
    [id, chain, by.name],
  )
  await work.query(
    `insert into editorial.case_entries (case_id, entry) select $1, unnest($2::uuid[])`,
    [id, entries],
  )
  await showStage(work, [id])
  return id
}

/** Moves cases to a stage. */
export const moveCases = async (work: Work, cases: readonly string[], stage: StageName) => {
  await work.query(
    `update public.cases set stage = $2, updated_at = clock_timestamp() where id = any ($1)`,
    [cases, stage],
  )
  await showStage(work, cases)
}

/** Ends cases: what they were opened for is done. */
export const closeCases = async (work: Work, cases: readonly string[]) => {
  await work.query(
    `update public.cases set stage = null, closed_at = clock_timestamp(),
       updated_at = clock_timestamp() where id = any ($1)`,
    [cases],
  )
  await showStage(work, cases)
  await work.query(`update editorial.case_entries set open = false where case_id = any ($1)`, [
    cases,
  ])
}

/** Copies the cases' stages onto the register, where worklists and lists find them. */
const showStage = ({ query }: Work, cases: readonly string[]) =>
  query(
    `update public.entries set
       stage = reviewed.stage,
       case_id = case when reviewed.closed_at is null then reviewed.id end
     from public.cases reviewed
     join editorial.case_entries membership on membership.case_id = reviewed.id and membership.open
     where reviewed.id = any ($1) and entries.id = membership.entry`,
    [cases],
  )

const chainFor = async (work: Work, domain: Domain, column: string): Promise<ChainName> => {
  const [row] = await work.query<{ chain: string | null }>(
    `select nullif(chain, '') as chain from public.columns where id = $1`,
    [column],
  )
  const chosen = row?.chain ?? domain.chain
  return Object.hasOwn(CHAINS, chosen) ? (chosen as ChainName) : domain.chain
}
