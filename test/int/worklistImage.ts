import type { Payload } from 'payload'
import { byCase } from '../../src/actions/disclosure/cases/caseItems.ts'
import { readDisclosure } from '../../src/actions/disclosure/cases/subject.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { rolesFor } from '../../src/domain/review/index.ts'
import { stillWaitsFor } from '../../src/domain/review/opinions.ts'

/** The tables that worklists are read from, and what each must hold. */
const IMAGES = [
  [
    'under_way',
    `select line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on,
       due_rule from editorial.under_way`,
    `select line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on,
       due_rule from editorial.case_lines
     union all
     select line, case_id, lead, items, stage, returned, unit, domain, column_id, since, due_on,
       due_rule from editorial.owed_lines`,
  ],
  ['waiting', 'table editorial.waiting', 'table editorial.case_waits'],
  ['writers', 'table editorial.writers', 'table editorial.case_writers'],
] as const

/** Rows that a worklist's table lacks, or has too many, and cases that wait for others than they need. */
export const worklistFaults = async (payload: Payload, owner: Queries): Promise<unknown[]> => [
  ...(await Promise.all(IMAGES.map((image) => imageFaults(owner, image)))).flat(),
  ...(await waitFaults(payload, owner)),
]

interface Queries {
  query: (text: string) => Promise<{ rows: unknown[] }>
}

const imageFaults = async (owner: Queries, [name, table, view]: (typeof IMAGES)[number]) => {
  const { rows } = await owner.query(
    `select '${name}' as table, 'lacking' as fault, to_jsonb(row) as row
     from (${view} except ${table}) row
     union all
     select '${name}', 'surplus', to_jsonb(row) from (${table} except (${view})) row`,
  )
  return rows
}

/** Worked out anew from the opinions that stand, as the acts do when a case moves. */
const waitFaults = async (payload: Payload, owner: Queries) => {
  const { rows } = await owner.query(
    `select reviewed.id, reviewed.waits_for, array_agg(membership.entry) as entries
     from public.cases reviewed join editorial.case_entries membership
       on membership.case_id = reviewed.id and membership.open
     where reviewed.closed_at is null group by reviewed.id`,
  )
  const cases = rows as { id: string; waits_for: string[]; entries: string[] }[]
  const items = await readDisclosure(
    readerOf(payload),
    cases.flatMap(({ entries }) => entries),
  )
  return byCase(items).flatMap((together) => {
    const [{ case: of, chain = 'standard', stage, plan } = {} as (typeof items)[number]] = together
    const asks = stage === 'drafting' && plan?.waiver && !plan.accepted
    const wanted = new Set([
      ...stillWaitsFor(together, stage),
      ...(asks ? rolesFor('acceptWaiver', chain, stage) : []),
    ])
    const kept = cases.find(({ id }) => id === of)?.waits_for ?? []
    const isSame = wanted.size === kept.length && kept.every((role) => wanted.has(role as never))
    return isSame ? [] : [{ case: of, stage, kept, wanted: [...wanted] }]
  })
}
