import type { Domain } from '../../domain/defineDomain.ts'
import { badInput } from '../answer/coded.ts'
import type { Catalogue } from './catalogue.ts'
import type { ListAsked } from './ListAsked.ts'

/** @throws GraphQLError BAD_INPUT when a list is to be narrowed by something that there is not */
export const refuseUnknown = async (
  { column, unit, filter }: ListAsked,
  { domains, catalogue }: { domains: readonly Domain[]; catalogue: () => Promise<Catalogue> },
): Promise<void> => {
  for (const slug of (filter?.domain ?? []) as readonly string[]) {
    if (!domains.some((domain) => domain.slug === slug)) {
      throw badInput('filter.domain', `没有这个信息类别：${slug}`)
    }
  }
  const { columns, divisions } = column || unit ? await catalogue() : NONE
  if (typeof column === 'string' && !columns.has(column)) {
    throw badInput('column', `没有这个栏目：${column}`)
  }
  if (typeof unit === 'string' && !divisions.has(unit)) {
    throw badInput('unit', `没有这个单位：${unit}`)
  }
}

const NONE: Catalogue = { columns: new Set(), divisions: new Map() }
