import type { Domain } from '../../domain/defineDomain.ts'

/** The keys under which items of any domain say which other items they have to do with. */
export const linkKeys = (domains: readonly Domain[]): string[] => [
  ...new Set(
    domains.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([key, { kind }]) => (kind === 'items' ? [key] : [])),
    ),
  ),
]

/** The condition under which `other` names the item: an interpretation, its document. */
export const namesItem = (other: string, item: string, keys: readonly string[]): string =>
  keys
    .map((key) => `${other}.facets @> jsonb_build_object('${key}', jsonb_build_array(${item}.id))`)
    .join(' or ') || 'false'
