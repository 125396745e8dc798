import type { Work } from '../database/transaction.ts'
import type { Domain } from '../domain/defineDomain.ts'
import type { Field, Values } from '../domain/fields/index.ts'
import { fieldsOf } from '../domain/issuesOf.ts'
import type { Lookups } from '../derive/present.ts'
import { richTextHtml } from './richTextHtml.ts'

/** An item that is about to be shown. */
export interface Shown {
  domain: Domain
  values: Values
}

/** Reads, in one statement a kind, everything that the items refer to. */
export const readLookups = async ({ query }: Work, items: readonly Shown[]): Promise<Lookups> => {
  const organisations = await query<{ id: string; code: string; name: string; creditCode: string }>(
    `select id, code, name, credit_code as "creditCode" from public.organisations where id = any ($1)`,
    [idsOf(items, 'organisation')],
  )
  const files = await query<{
    id: string
    sha256: string
    name: string
    mediaType: string
    size: number
  }>(
    `select id, sha256, coalesce(nullif(title, ''), filename) as name, mime_type as "mediaType",
            filesize::integer as size
     from public.files where id = any ($1)`,
    [idsOf(items, 'files')],
  )
  const organisationById = new Map(organisations.map((each) => [each.id, each]))
  const fileById = new Map(files.map((each) => [each.id, each]))
  return {
    organisation: (id) => organisationById.get(id),
    file: (id) => fileById.get(id),
    html: richTextHtml,
  }
}

const idsOf = (items: readonly Shown[], kind: Field['kind']): string[] => [
  ...new Set(
    items.flatMap(({ domain, values }) =>
      Object.entries(fieldsOf(domain))
        .filter(([, field]) => field.kind === kind)
        .flatMap(([key]) => [values[key] ?? []].flat().map(String)),
    ),
  ),
]
