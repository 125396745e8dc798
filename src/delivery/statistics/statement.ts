import { NEW_MEDIA } from '../../domain/disclosure.ts'
import type { Bind } from '../../derive/facets/conditions.ts'
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

/** The statement that counts: one walk over the tallies, whatever is counted; then names for the sums. */
export const countsStatement = (asked: CountsAsked, ways: readonly CountedBy[]): Statement =>
  statement((bind) => {
    const { conditions, isColumn, isUnit } = narrowed(asked, bind)
    const keys = [...new Set(['channels', ...ways.map((way) => KEYS[way])])]
    return `with counted as materialized (
        select sum(items)::int as count, ${keys.join(', ')} from published.tallies
        where ${conditions.join(' and ') || 'true'}
        group by grouping sets ((), ${keys.map((key) => `(${key})`).join(', ')})
      )
      select json_build_object(
        'isColumn', ${isColumn}, 'isUnit', ${isUnit},
        'itemCount', (select coalesce(sum(count), 0) from counted where channels is not null),
        'newMediaCount', (select coalesce(sum(count), 0) from counted where channels && ${MEDIA})
        ${ways.map((way) => `, '${way}', (${listed(COUNTED[way])})`).join('')}
      ) as found`
  })

/** What each way counts by; grouped by one of them, the others are null. */
const KEYS: Record<CountedBy, string> = {
  columns: 'columns',
  units: 'unit',
  domains: 'domain',
  channels: 'channels',
  months: 'month',
}

const MEDIA = `array[${NEW_MEDIA.map((channel) => `'${channel}'`).join(', ')}]`

const narrowed = ({ column, unit, domain, from, to }: CountsAsked, bind: Bind) => {
  const branch = column && `array(${branchOf(bind(column))})`
  const id = unit && `(select id from published.organisations where code = ${bind(unit)})`
  const month = (text: string) => `${bind(`${text}-01`)}::date`
  return {
    isColumn: branch ? `cardinality(${branch}) > 0` : typeof column !== 'string',
    isUnit: id ? `${id} is not null` : typeof unit !== 'string',
    conditions: [
      ...(branch ? [`columns && ${branch}`] : []),
      ...(id ? [`unit = ${id}`] : []),
      ...(typeof domain === 'string' ? [`domain = ${bind(domain)}`] : []),
      ...(from ? [`month >= ${month(from)}`] : []),
      ...(to ? [`month <= ${month(to)}`] : []),
    ],
  }
}

const listed = (select: string): string =>
  `select coalesce(json_agg(each), '[]') from (${select}) each`

const MOST_FIRST = 'order by count desc, value'

const COUNTED: Record<CountedBy, string> = {
  // A column counts what stands in it or below it, each item once.
  columns: `
    select col.code as value, col.name as label, parent.code as parent,
      sum(counted.count)::int as count
    from counted
    join published.columns col on col.subtree && counted.columns and col.merged_into is null
    left join published.columns parent on parent.id = col.parent
    group by col.id, col.code, col.name, parent.code ${MOST_FIRST}`,
  units: `
    select unit.code as value, unit.name as label, counted.count
    from counted join published.organisations unit on unit.id = counted.unit ${MOST_FIRST}`,
  domains: `
    select domain as value, count from counted where domain is not null ${MOST_FIRST}`,
  channels: `
    select channel as value, sum(count)::int as count
    from counted cross join lateral unnest(counted.channels) channel
    group by channel ${MOST_FIRST}`,
  months: `
    select to_char(month, 'YYYY-MM') as value, count
    from counted where month is not null order by month`,
}
