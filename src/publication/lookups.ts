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
  const read = async <Row extends { id: string }>(kind: Field['kind'], statement: string) => {
    const ids = idsOf(items, kind)
    const rows = ids.length > 0 ? await query<Row>(statement, [ids]) : []
    return new Map(rows.map((row) => [row.id, row]))
  }
  const [organisations, files] = await Promise.all([
    read<OrganisationRow>('organisation', ORGANISATIONS),
    read<FileRow>('files', FILES),
  ])
  return {
    organisation: (id) => organisations.get(id),
    file: (id) => files.get(id),
    html: richTextHtml,
  }
}

interface OrganisationRow {
  id: string
  code: string
  name: string
  creditCode: string
}

const ORGANISATIONS = `
  select id, code, name, credit_code as "creditCode" from public.organisations where id = any ($1)`

interface FileRow {
  id: string
  sha256: string
  name: string
  mediaType: string
  size: number
}

const FILES = `
  select id, sha256, coalesce(nullif(title, ''), filename) as name, mime_type as "mediaType",
         filesize::integer as size
  from public.files where id = any ($1)`

const idsOf = (items: readonly Shown[], kind: Field['kind']): string[] => [
  ...new Set(
    items.flatMap(({ domain, values }) =>
      Object.entries(fieldsOf(domain))
        .filter(([, field]) => field.kind === kind)
        .flatMap(([key]) => [values[key] ?? []].flat().map(String)),
    ),
  ),
]
