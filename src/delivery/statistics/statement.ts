import { NEW_MEDIA } from '../../domain/disclosure.ts'
import { branchOf } from '../read/conditions.ts'
import { statement, type Statement } from '../read/statement.ts'
import type { FacetRow } from '../search/statement.ts'

/** Which items are counted, as the arguments of `statistics` deliver them. */
export interface CountsAsked {
  column?: string | null
  unit?: string | null
  domain?: string | null
  from?: string | null
  to?: string | null
}

/** By what they are counted. */
export type CountedBy = 'columns' | 'units' | 'domains' | 'channels' | 'months'

/** What is counted, and whether there is such a column and such a unit at all. */
export interface Counted extends Partial<Record<CountedBy, readonly FacetRow[]>> {
  isColumn: boolean
  isUnit: boolean
  itemCount: number
  newMediaCount: number
}

/** The statement that counts: sums over tallies, in one walk over them for each way of counting. */
export const countsStatement = (asked: CountsAsked, ways: readonly CountedBy[]): Statement =>
  statement((bind) => {
    const column =
      typeof asked.column === 'string' ? `array(${branchOf(bind(asked.column))})` : undefined
    const unit =
      typeof asked.unit === 'string'
        ? `(select id from published.organisations where code = ${bind(asked.unit)})`
        : undefined
    const month = (text: string) => `${bind(`${text}-01`)}::date`
    const conditions = [
      ...(column ? [`columns && ${column}`] : []),
      ...(unit ? [`unit = ${unit}`] : []),
      ...(typeof asked.domain === 'string' ? [`domain = ${bind(asked.domain)}`] : []),
      ...(typeof asked.from === 'string' ? [`month >= ${month(asked.from)}`] : []),
      ...(typeof asked.to === 'string' ? [`month <= ${month(asked.to)}`] : []),
    ]
    const newMedia = `array[${NEW_MEDIA.map((channel) => `'${channel}'`).join(', ')}]`
    return `with tally as materialized (
        select * from published.tallies where ${conditions.join(' and ') || 'true'}
      )
      select json_build_object(
        'isColumn', ${column ? `cardinality(${column}) > 0` : 'true'},
        'isUnit', ${unit ? `${unit} is not null` : 'true'},
        'itemCount', coalesce(sum(items), 0),
        'newMediaCount', coalesce(sum(items) filter (where channels && ${newMedia}), 0)
        ${ways.map((way) => `, '${way}', (${listed(COUNTED[way])})`).join('')}
      ) as found from tally`
  })

const listed = (select: string): string =>
  `select coalesce(json_agg(each), '[]') from (${select}) each`

const MOST_FIRST = 'order by count desc, value'

const COUNTED: Record<CountedBy, string> = {
  // A column counts what stands in it or below it, each item once.
  columns: `
    select col.code as value, col.name as label, parent.code as parent, sum(alike.items)::int as count
    from (select columns, sum(items) as items from tally group by columns) alike
    join published.columns col on col.subtree && alike.columns and col.merged_into is null
    left join published.columns parent on parent.id = col.parent
    group by col.id, col.code, col.name, parent.code ${MOST_FIRST}`,
  units: `
    select unit.code as value, unit.name as label, sum(tally.items)::int as count
    from tally join published.organisations unit on unit.id = tally.unit
    group by unit.id, unit.code, unit.name ${MOST_FIRST}`,
  domains: `
    select domain as value, sum(items)::int as count from tally group by domain ${MOST_FIRST}`,
  channels: `
    select channel as value, sum(items)::int as count
    from tally cross join lateral unnest(channels) channel group by channel ${MOST_FIRST}`,
  months: `
    select to_char(month, 'YYYY-MM') as value, sum(items)::int as count
    from tally group by month order by month`,
}
