import type { Work } from '../database/transaction.ts'
import type { Domain } from '../domain/defineDomain.ts'
import type { Field, Values } from '../domain/fields/index.ts'
import { fieldsOf } from '../domain/issuesOf.ts'
import { filesShown } from '../domain/screening/richTextParts.ts'
import type { Lookups } from '../derive/present.ts'
import { richTextHtml } from './richTextHtml.ts'

/** An item that is about to be shown. */
export interface Shown {
  domain: Domain
  values: Values
}

/** Reads, in one statement a kind, everything that the items refer to. */
export const readLookups = async ({ query }: Work, items: readonly Shown[]): Promise<Lookups> => {
  const read = async <Row extends { id: string }>(idsIn: IdsIn, statement: string) => {
    const ids = idsOf(items, idsIn)
    const rows = ids.length > 0 ? await query<Row>(statement, [ids]) : []
    return new Map(rows.map((row) => [row.id, row]))
  }
  const [organisations, files] = await Promise.all([
    read<OrganisationRow>(unitsNamed, ORGANISATIONS),
    read<FileRow>(filesShown, FILES),
  ])
  const file = (id: string) => files.get(id)
  return {
    organisation: (id) => organisations.get(id),
    file,
    html: (richText) => richTextHtml(richText, file),
  }
}

/** The ids that a value holds. */
type IdsIn = (value: unknown, field: Field) => readonly string[]

const unitsNamed: IdsIn = (value, { kind }) =>
  kind === 'organisation' && typeof value === 'string' ? [value] : []

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
  alt: string | null
}

const FILES = `
  select id, sha256, coalesce(nullif(title, ''), filename) as name, mime_type as "mediaType",
         filesize::integer as size, alt
  from public.files where id = any ($1)`

const idsOf = (items: readonly Shown[], idsIn: IdsIn): string[] => [
  ...new Set(
    items.flatMap(({ domain, values }) =>
      Object.entries(fieldsOf(domain)).flatMap(([key, field]) => idsIn(values[key], field)),
    ),
  ),
]
