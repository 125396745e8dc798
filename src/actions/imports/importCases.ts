import type { Work } from '../../database/transaction.ts'
import { CHANGE_NOTE } from '../../domain/imports.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import type { ChainName } from '../../domain/review/index.ts'
import type { Person } from '../../domain/roles.ts'
import { joinCase, openCase } from '../disclosure/cases/cases.ts'
import { wordAmendment } from '../disclosure/cases/wordings.ts'
import { LARGEST_BATCH } from '../disclosure/draftBatch.ts'

/** An item that an import brings into a case. */
interface Brought {
  id: string
  values: Values
  chain: ChainName
}

/**
 * Brings items of an import into the cases in which they are reviewed: new ones in one case, changes of
 * what is public in another, of which the public is told; more of them where a case is full, where
 * columns choose other chains, and where the one that was begun has left its drafter.
 * @returns the case of each item
 */
export const bringIntoCases = async (
  work: Work,
  domain: Domain,
  of: string,
  items: readonly Brought[],
  kind: 'new' | 'change',
  by: Person,
): Promise<ReadonlyMap<string, string>> => {
  const cases = new Map<string, string>()
  for (const chain of new Set(items.map((item) => item.chain))) {
    let left = items.filter((item) => item.chain === chain)
    const begun = await begunCase(work, of, kind, chain)
    const joining = left.slice(0, LARGEST_BATCH - begun.items)
    if (begun.id && joining.length > 0) {
      await joinCase(work, idsOf(joining), begun.id)
      for (const { id } of joining) cases.set(id, begun.id)
      left = left.slice(joining.length)
    }
    if (left.length === 0) continue
    const column = String(left[0]?.values.column)
    const opened = await openCase(work, domain, idsOf(left), by, column)
    if (kind === 'change') {
      await wordAmendment(work, opened, { kind: 'update', note: CHANGE_NOTE }, by)
    }
    await work.query(
      'insert into editorial.import_cases (case_id, import, kind, chain) values ($1, $2, $3, $4)',
      [opened, of, kind, chain],
    )
    for (const { id } of left) cases.set(id, opened)
  }
  return cases
}

const idsOf = (items: readonly Brought[]) => items.map(({ id }) => id)

/** The case of an import that still takes more, and how many it has. */
const begunCase = async ({ query }: Work, of: string, kind: string, chain: ChainName) => {
  const [begun] = await query<{ id: string; items: number }>(
    `select reviewed.id, (
       select count(*)::integer from editorial.case_entries held
       where held.case_id = reviewed.id and held.open) as items
     from editorial.import_cases kept
     join public.cases reviewed on reviewed.id = kept.case_id
     where kept.import = $1 and kept.kind = $2 and kept.chain = $3 and reviewed.stage = 'drafting'
     order by reviewed.opened_at desc limit 1 for update of reviewed`,
    [of, kind, chain],
  )
  return begun ?? { id: undefined, items: LARGEST_BATCH }
}
