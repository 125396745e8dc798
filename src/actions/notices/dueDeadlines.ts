import type { Work } from '../../database/transaction.ts'
import type { ChainName, Condition, StageName } from '../../domain/review/index.ts'
import type { Day } from '../../domain/time/day.ts'
import type { Reached, Reminder } from '../../domain/time/reminders.ts'

/** A deadline that has come so far that somebody is to be told, with the item that it is about. */
export interface DueDeadline {
  id: string
  level: Reminder
  rule: string
  due: Day
  entry: string
  domain: string
  indexNumber: string
  unit: string
  /** Its case and where that stands, while there is one. */
  case: string | null
  chain: ChainName | null
  stage: StageName | null
  conditions: readonly Condition[]
  /** The opinions of this stage that stand already. */
  given: readonly string[]
}

/** Every open deadline that has reached a level of which nobody was told; what is due first, first. */
export const dueDeadlines = ({ query }: Work, reached: Reached): Promise<DueDeadline[]> =>
  query<DueDeadline>(DUE, [
    JSON.stringify(Object.entries(reached).map(([level, days]) => ({ level, ...days }))),
  ])

/** The first item of a case stands for it. What is switched off is out of sight. */
const DUE = `
  with come as (
    select deadline.id, reached.level, deadline.rule, deadline.due_on, deadline.subject_kind,
           deadline.subject
    from jsonb_to_recordset($1::jsonb) as reached (level text, "from" date, "to" date)
    join editorial.deadlines deadline on deadline.due_on between reached."from" and reached."to"
     and deadline.met_at is null and deadline.dropped_at is null
     and deadline.subject_kind in ('disclosure', 'case')
    where not exists (
      select from editorial.notices notice
      where notice.deadline = deadline.id and notice.level = reached.level)
  )
  select come.id, come.level, come.rule, come.due_on::text as due, item.id as entry, item.domain,
         item.index_number as "indexNumber", item.responsible_unit_id as unit,
         held.id as "case", held.chain, held.stage, coalesce(held.conditions, '[]') as conditions,
         array(
           select distinct opinion.kind from editorial.current_opinions opinion
           join editorial.opinion_revisions cited on cited.opinion = opinion.id
           where opinion.case_id = held.id and opinion.stage = held.stage
             and cited.entry = item.id and cited.no = item.revision
         ) as given
  from come
  join lateral (
    select entry.* from public.entries entry
    where come.subject_kind = 'disclosure' and entry.id = come.subject
    union all
    (select entry.* from public.entries entry
     join editorial.case_entries membership on membership.entry = entry.id and membership.open
     where come.subject_kind = 'case' and membership.case_id = come.subject
     order by entry.id limit 1)
  ) item on not exists (select from editorial.domains_off off where off.slug = item.domain)
  left join public.cases held on held.id = item.case_id
  order by come.due_on, come.id`
