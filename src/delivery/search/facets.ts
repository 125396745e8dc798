import type { Domain } from '../../domain/defineDomain.ts'
import type { Field } from '../../domain/fields/index.ts'
import { narrowedBy } from '../../derive/facets.ts'
import { register } from '../../domain/register.ts'

/** Which counts are asked for beside the items found. */
export interface FacetsWanted {
  house: readonly HouseFacet[]
  /** Keys of declared fields. */
  fields: readonly string[]
}

/** By what every item is counted. */
export type HouseFacet = 'columns' | 'units' | 'years' | 'domains'

/**
 * The declared fields that items found can be counted by: those of every item, and those of a domain
 * when only its items are searched. Days, amounts and what is different for every item are not counted.
 */
export const countedFields = (
  domains: readonly Domain[],
  slugs: readonly string[] | null | undefined,
): ReadonlyMap<string, Field> => {
  const domain = slugs?.length === 1 ? domains.find(({ slug }) => slug === slugs[0]) : undefined
  return new Map(
    [...Object.entries(register), ...Object.entries(domain?.fields ?? {})].filter(
      ([, field]) => COUNTED.has(field.kind) && narrowedBy(field) !== undefined,
    ),
  )
}

const COUNTED: ReadonlySet<string> = new Set([
  ...(['choice', 'choices', 'flag', 'year', 'subjectClass', 'texts'] as const),
])

/** The counts, as an expression giving an object of lists over the rows `found`. */
export const facetsOf = ({ house, fields }: FacetsWanted): string => {
  const lists = [
    ...house.map((name) => [name, HOUSE[name]] as const),
    ...fields.map((key) => [`field:${key}`, ofField(key)] as const),
  ]
  return `json_build_object(${lists
    .map(
      ([name, select]) =>
        `'${name}', (select coalesce(json_agg(each order by count desc, value), '[]') from (${select}) each)`,
    )
    .join(', ')})`
}

/** Values of one facet that are listed. */
const MOST_VALUES = 100

const HOUSE: Record<HouseFacet, string> = {
  // A column counts what stands in it or below it, each item once.
  columns: `
    select col.code as value, col.name as label, parent.code as parent,
      sum(alike.n)::int as count
    from (select columns, count(*) as n from found group by columns) alike
    join published.columns col on col.subtree && alike.columns and col.merged_into is null
    left join published.columns parent on parent.id = col.parent
    group by col.id, col.code, col.name, parent.code`,
  units: `
    select unit.code as value, unit.name as label, count(*)::int as count
    from found join published.organisations unit on unit.id = found.unit
    group by unit.id, unit.code, unit.name order by count desc limit ${MOST_VALUES}`,
  years: `
    select extract(year from listed_at at time zone 'Asia/Shanghai')::text as value,
      count(*)::int as count
    from found group by 1`,
  domains: `select domain as value, count(*)::int as count from found group by domain`,
}

/** Keys are declared names: nothing in them needs to be escaped. */
const ofField = (key: string): string => `
  select word.value, count(*)::int as count
  from found cross join lateral jsonb_array_elements_text(
    case jsonb_typeof(found.facets -> '${key}')
      when 'array' then found.facets -> '${key}'
      when 'boolean' then jsonb_build_array(found.facets -> '${key}')
      else '[]' end
  ) word (value)
  group by word.value order by count desc limit ${MOST_VALUES}`
