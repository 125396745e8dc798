import type { Work } from '../../database/transaction.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import type { Person } from '../../domain/roles.ts'
import { rewriteItems } from '../disclosure/items/rewriteItems.ts'

/**
 * Gives what an import changed the text that it had before, as a next revision. What somebody has changed
 * since keeps what it says.
 */
export const restoreTexts = async (
  work: Work,
  domain: Domain,
  of: string,
  by: Person,
): Promise<{ restored: number; kept: string[] }> => {
  const kept = await work.query<{ entry: string }>(
    `select made.entry from editorial.import_rows made
     join public.entries entry on entry.id = made.entry and entry.revision <> made.revision
     where made.import = $1 and made.outcome = 'change' and made.revision is not null`,
    [of],
  )
  let [restored, after] = [0, 0]
  for (;;) {
    const page = await work.query<Before>(PAGE, [of, after])
    const last = page.at(-1)
    if (!last) return { restored, kept: kept.map(({ entry }) => entry) }
    after = last.row
    restored += page.length
    await rewriteItems(
      work,
      domain,
      page.map(({ id, revision, indexNumber, values }) => ({
        ...{ id, revision: revision + 1, indexNumber, values },
      })),
      by,
    )
  }
}

interface Before extends Record<string, unknown> {
  row: number
  id: string
  revision: number
  indexNumber: string
  values: Values
}

const PAGE = `
  select made."row", made.entry as id, made.revision, entry.index_number as "indexNumber",
         before.values
  from editorial.import_rows made
  join public.entries entry on entry.id = made.entry and entry.revision = made.revision
  join editorial.revisions before on before.entry = made.entry and before.no = made.revision - 1
  where made.import = $1 and made.outcome = 'change' and made."row" > $2
  order by made."row" limit 500`
