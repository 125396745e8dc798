import type { Domain } from '../domain/defineDomain.ts'
import { isPublished, type Field, type Values } from '../domain/fields/index.ts'
import { fieldsOf } from '../domain/issuesOf.ts'
import { facetOf } from './facets.ts'
import { publicJson } from './publicJson.ts'
import { filesShown } from '../domain/screening/richTextParts.ts'
import { filesIn, type KnownFile, type Lookups, type Shown } from './publicJson/context.ts'
import { isSearchedAsTitle, searchWords } from './searchText.ts'

export type { KnownFile, Lookups }

/** An item as the public house keeps it. Personal data is left out or masked in every part. */
export interface Presentation {
  /** Every public field but rich texts and tables, so that lists read no bodies. */
  card: Record<string, unknown>
  /** Rich texts and tables. */
  body: Record<string, unknown>
  /** What lists are narrowed by. */
  facets: Record<string, unknown>
  /** The words it is found by, its name first. */
  searchText: string
  /** SHA-256 of every file that it shows. */
  files: string[]
}

/** Renders an item's values for the public, the same for the same values and lookups. */
export const present = (domain: Domain, values: Values, lookups: Lookups): Presentation => {
  const shown: Shown = { values, lookups }
  const fields = Object.entries(fieldsOf(domain)).filter(([, field]) => isPublished(field))
  const each = (show: (value: unknown, field: Field) => unknown, among = fields) =>
    Object.fromEntries(
      among.flatMap(([key, field]) => {
        const json = show(values[key], field)
        return json === undefined ? [] : [[key, json]]
      }),
    )
  const json = (value: unknown, field: Field) => publicJson(value, field, shown)
  return {
    card: each(
      json,
      fields.filter(([, field]) => !isBody(field)),
    ),
    body: each(
      json,
      fields.filter(([, field]) => isBody(field)),
    ),
    facets: each((value, field) => facetOf(value, field, shown)),
    searchText: searchText(fields, shown),
    files: filesOf(fields, shown),
  }
}

/** Kinds that are read with the item itself, not with lists of it. */
export const isBody = ({ kind }: Field): boolean => kind === 'richText' || kind === 'table'

const searchText = (fields: [string, Field][], shown: Shown): string => {
  const [titles, others] = [true, false].map((asTitle) =>
    fields.filter(([, field]) => isSearchedAsTitle(field) === asTitle),
  )
  return [...(titles ?? []), ...(others ?? [])]
    .flatMap(([key, field]) => searchWords(shown.values[key], field, shown))
    .join('\n')
}

const filesOf = (fields: [string, Field][], shown: Shown): string[] => [
  ...new Set(
    fields
      .flatMap(([key, field]) => filesIn(shown, filesShown(shown.values[key], field)))
      .map(({ sha256 }) => sha256),
  ),
]
