import type { Freshness } from '../answer/Freshness.ts'
import { keptByAge } from '../answer/keptByAge.ts'
import type { Find } from '../read/Find.ts'
import { firstOf, statement } from '../read/statement.ts'

/** The codes that lists can be narrowed by. */
export interface Catalogue {
  /** Those that columns have, and those that they had before. */
  columns: ReadonlySet<string>
  /** The division of each unit, by its code; null where none is known. */
  divisions: ReadonlyMap<string, string | null>
}

/** The catalogue as it is now. */
export const catalogueKept = (find: Find, freshness: Freshness): (() => Promise<Catalogue>) =>
  keptByAge(freshness, async () => catalogueOf(await find<Codes>(CODES)))

interface Codes {
  columns: string[]
  units: [code: string, division: string | null][]
}

const catalogueOf = ({ columns, units }: Codes): Catalogue => ({
  columns: new Set(columns),
  divisions: new Map(units),
})

const CODES = statement(() =>
  firstOf(`select
    (select coalesce(json_agg(code), '[]') from (
       select code from published.columns union all
       select old_code from published.column_redirects) each) as columns,
    (select coalesce(json_agg(json_build_array(code, division)), '[]')
     from published.organisations) as units`),
)
