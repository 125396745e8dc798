import { enumValueName } from '../../derive/graphqlType/names.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Field } from '../../domain/fields/index.ts'
import type { FacetRow, SearchFound } from './statement.ts'

/** How many of the items found there are, counted each way. */
export interface SearchFacets {
  columns?: readonly FacetValue[]
  units?: readonly FacetValue[]
  years?: readonly FacetValue[]
  domains?: readonly FacetValue[]
  fields?: readonly { key: string; label: string; values: readonly FacetValue[] }[]
}

/** A value, in words, and how many have it. */
export interface FacetValue {
  value: string
  label: string
  parent?: string | null
  count: number
}

/** The counts in words for readers, with values as the filters take them. */
export const facetsShown = (
  facets: SearchFound['facets'],
  { domains, fields }: { domains: readonly Domain[]; fields: ReadonlyMap<string, Field> },
): SearchFacets => {
  const names = new Map(domains.map(({ slug, name }) => [slug, name.zh]))
  return {
    columns: (facets.columns ?? []).map(said),
    units: (facets.units ?? []).map(said),
    years: (facets.years ?? []).map((row) => ({ ...row, label: `${row.value}年` })),
    domains: (facets.domains ?? []).map((row) => ({
      ...row,
      label: names.get(row.value) ?? row.value,
    })),
    fields: [...fields].flatMap(([key, field]) => {
      const values = (facets[`field:${key}`] ?? []).map((row) => ofField(row, key, field))
      return values.length > 0 ? [{ key, label: field.label, values }] : []
    }),
  }
}

const said = (row: FacetRow): FacetValue => ({ ...row, label: row.label ?? row.value })

const ofField = ({ value, count }: FacetRow, key: string, field: Field): FacetValue => {
  if (field.kind === 'choice' || field.kind === 'choices') {
    const label = Object.hasOwn(field.options, value) ? field.options[value] : undefined
    return { value: enumValueName(value, key), label: label ?? value, count }
  }
  if (field.kind === 'flag') return { value, label: value === 'true' ? '是' : '否', count }
  return { value, label: value, count }
}
