import type { Work } from '../database/transaction.ts'
import type { PublicationState } from '../domain/disclosure.ts'
import type { ChainName, StageName } from '../domain/review/index.ts'
import type { Person, Role } from '../domain/roles.ts'
import type { Day } from '../domain/time/day.ts'

type Query = Work['query']

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
  attribute: string | null
  chain: ChainName | null
  stage: StageName | null
  returned: boolean
  /** Since when it is in its stage, owed, or public. */
  since: Date
  dueOn: Day | null
  dueRule: string | null
  /** Of which roles it needs something now. */
  waitsFor: readonly Role[]
  /** Whether the reader wrote something of it that was not published yet. */
  isMine: boolean
}

/** Cases, and items that owe something, in the order in which they are named. */
export const readLines = async (
  query: Query,
  lines: readonly string[],
  { id }: Person,
): Promise<WorkLine[]> => (lines.length === 0 ? [] : query<WorkLine>(LINES, [lines, id]))

/** Items of the register, in the order in which they are named. */
export const readItems = async (query: Query, items: readonly string[]): Promise<WorkLine[]> =>
  items.length === 0 ? [] : query<WorkLine>(ITEMS, [items])

const ITEM = `json_build_object(
  'id', entry.id, 'title', entry.title, 'indexNumber', entry.index_number,
  'domain', entry.domain, 'revision', entry.revision) as item`

const LINES = `
  select line.line, line.case_id as "case", line.items, line.stage, line.returned, line.since,
         nullif(line.due_on, 'infinity')::text as "dueOn", line.due_rule as "dueRule",
         reviewed.chain, coalesce(reviewed.waits_for, '{}') as "waitsFor",
         entry.publication_state as "publicationState", entry.attribute, ${ITEM},
         json_build_object('id', unit.id, 'name', unit.name) as unit,
         (select true from editorial.writers wrote
          where wrote.line = line.line and wrote.person = $2) is true as "isMine"
  from unnest($1::uuid[]) with ordinality as page (line, at)
  -- One by one: a join might read the whole table for the sake of a page.
  cross join lateral (select * from editorial.under_way where line = page.line limit 1) line
  join public.entries entry on entry.id = line.lead
  join public.organisations unit on unit.id = line.unit
  left join public.cases reviewed on reviewed.id = line.case_id
  order by page.at`

const ITEMS = `
  select entry.id as line, null::uuid as "case", 1 as items, entry.stage, false as returned,
         entry.published_at as since, null as "dueOn", null as "dueRule", null as chain,
         '{}'::text[] as "waitsFor", entry.publication_state as "publicationState",
         entry.attribute, ${ITEM},
         json_build_object('id', unit.id, 'name', unit.name) as unit, false as "isMine"
  from unnest($1::uuid[]) with ordinality as page (id, at)
  join public.entries entry on entry.id = page.id
  join public.organisations unit on unit.id = entry.responsible_unit_id
  order by page.at`
