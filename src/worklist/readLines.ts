import type { Work } from '../database/transaction.ts'
import type { PublicationState } from '../domain/disclosure.ts'
import type { ChainName, StageName } from '../domain/review/index.ts'
import type { Role } from '../domain/roles.ts'
import type { Day } from '../domain/time/day.ts'

type Query = Work['query']

/** Whom a line waits for, and to whom of them it was handed. */
export interface Awaited {
  role: Role
  assignee: { id: string; name: string } | null
}

/** A line of a heap: a case by its first item, or an item of the register. */
export interface WorkLine {
  /** The id of the case, or of the item. */
  line: string
  case: string | null
  item: { id: string; title: string; indexNumber: string; domain: string; revision: number }
  /** How many items are reviewed together. */
  items: number
  unit: { id: string; name: string }
  publicationState: PublicationState
  chain: ChainName | null
  stage: StageName | null
  returned: boolean
  /** Since when it is in its stage, owed, or public. */
  since: Date
  dueOn: Day | null
  dueRule: string | null
  waitsFor: readonly Awaited[]
}

/** Cases, and items that owe something, in the order in which they are named. */
export const readLines = (query: Query, lines: readonly string[]): Promise<WorkLine[]> =>
  lines.length === 0 ? Promise.resolve([]) : query<WorkLine>(LINES, [lines])

/** Items of the register, in the order in which they are named. */
export const readItems = (query: Query, items: readonly string[]): Promise<WorkLine[]> =>
  items.length === 0 ? Promise.resolve([]) : query<WorkLine>(ITEMS, [items])

const ITEM = `json_build_object(
  'id', entry.id, 'title', entry.title, 'indexNumber', entry.index_number,
  'domain', entry.domain, 'revision', entry.revision) as item`

const LINES = `
  select line.line, line.case_id as "case", line.items, line.stage, line.returned, line.since,
         nullif(line.due_on, 'infinity')::text as "dueOn", line.due_rule as "dueRule",
         reviewed.chain, entry.publication_state as "publicationState", ${ITEM},
         json_build_object('id', unit.id, 'name', unit.name) as unit, (
           select coalesce(json_agg(json_build_object(
             'role', waiting.role,
             'assignee', case when someone.id is not null then
               json_build_object('id', someone.id, 'name', someone.name) end) order by waiting.role), '[]')
           from editorial.waiting
           left join public.people someone on someone.id = waiting.assignee
           where waiting.line = line.line
         ) as "waitsFor"
  from unnest($1::uuid[]) with ordinality as page (line, at)
  -- One by one: a join might read the whole table for the sake of a page.
  cross join lateral (select * from editorial.under_way where line = page.line limit 1) line
  join public.entries entry on entry.id = line.lead
  join public.organisations unit on unit.id = line.unit
  left join public.cases reviewed on reviewed.id = line.case_id
  order by page.at`

const ITEMS = `
  select entry.id as line, null::uuid as "case", 1 as items, entry.stage, false as returned,
         entry.published_at as since, null as "dueOn", null as "dueRule", reviewed.chain,
         entry.publication_state as "publicationState", ${ITEM},
         json_build_object('id', unit.id, 'name', unit.name) as unit, '[]'::json as "waitsFor"
  from unnest($1::uuid[]) with ordinality as page (id, at)
  join public.entries entry on entry.id = page.id
  join public.organisations unit on unit.id = entry.responsible_unit_id
  left join public.cases reviewed on reviewed.id = entry.case_id
  order by page.at`
