import type { Work } from '../../database/transaction.ts'
import { PROBLEM_KINDS, type Problem, type ProblemKind } from '../../domain/problems.ts'
import type { ChainName, StageName } from '../../domain/review/index.ts'
import type { ProblemsSeen } from '../../policies/problems.ts'

/** What the list is looked through by. */
export interface ProblemFilter {
  kind?: ProblemKind
  unit?: string
}

/** Where a page begins: behind this line. */
export interface Position {
  due: string
  id: string
}

/** A line of the list as it is read. */
export interface ProblemRow extends Problem {
  id: string
  /** Calendar days since it was due. */
  overdue: number
  unitName: string | null
  /** Who set the time, or whose letters they are. */
  byName: string | null
  entry: string | null
  domain: string | null
  title: string | null
  indexNumber: string | null
  chain: ChainName | null
  stage: StageName | null
}

/** A page of problems, what has waited longest first, and one line more when there are others. */
export const readProblems = (
  query: Work['query'],
  seen: ProblemsSeen,
  { kind, unit }: ProblemFilter,
  { after, size }: { after?: Position; size: number },
): Promise<ProblemRow[]> =>
  query<ProblemRow>(LIST, [
    ...[seen.units, seen.wholeCity, kind ?? null, unit ?? null],
    ...[after?.due ?? null, after?.id ?? null, size + 1],
  ])

/** How many there are of each kind, also of those of which there are none. */
export const countProblems = async (
  query: Work['query'],
  seen: ProblemsSeen,
  unit?: string,
): Promise<{ kind: ProblemKind; count: number }[]> => {
  const rows = await query<{ kind: ProblemKind; count: number }>(COUNTS, [
    ...[seen.units, seen.wholeCity, null, unit ?? null],
  ])
  const counts = new Map(rows.map(({ kind, count }) => [kind, count]))
  return (Object.keys(PROBLEM_KINDS) as ProblemKind[]).map((kind) => ({
    kind,
    count: counts.get(kind) ?? 0,
  }))
}

const SEEN = `
  (problem.unit = any ($1) or (problem.kind in ('calendar', 'mail') and $2))
  and ($3::text is null or problem.kind = $3) and ($4::uuid is null or problem.unit = $4)`

const LIST = `
  with page as (
    select * from editorial.problems problem
    where ${SEEN} and ($5::date is null or (problem.due, problem.id) > ($5, $6::uuid))
    order by problem.due, problem.id limit $7
  )
  select problem.id, problem.kind, problem.rule, problem.due::text, problem.items, problem.why,
         problem.at, problem.entry, problem.domain, problem.title,
         problem.index_number as "indexNumber", problem.by_name as "byName", unit.name as "unitName", held.chain, held.stage,
         (now() at time zone 'Asia/Shanghai')::date - problem.due as overdue
  from page problem
  left join public.organisations unit on unit.id = problem.unit
  left join public.entries item on item.id = problem.entry
  left join public.cases held on held.id = item.case_id
  order by problem.due, problem.id`

const COUNTS = `
  select problem.kind, count(*)::integer as count from editorial.problems problem
  where ${SEEN} group by problem.kind`
