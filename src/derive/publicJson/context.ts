import type { Values } from '../../domain/fields/index.ts'
import type { PublicFile, PublicOrganisation } from './values.ts'

/** What an item's values refer to, as it is on the day of publication. */
export interface Lookups {
  organisation: (id: string) => PublicOrganisation | undefined
  file: (id: string) => KnownFile | undefined
  /** Sanitised HTML of a rich text. */
  html: (richText: unknown) => string
}

/** A file as it is known on that day. */
export interface KnownFile extends PublicFile {
  /** What a picture shows, for whoever cannot see it. */
  alt?: string | null
}

/** Where a value stands: the whole item's values, and what they refer to. */
export interface Shown {
  values: Values
  lookups: Lookups
}

/** Where a cell stands: its own row's values laid over the item's. */
export const inRow = (shown: Shown, row: Values): Shown => ({
  ...shown,
  values: { ...shown.values, ...row },
})

/** The unit that a value refers to. A dangling reference is our fault, not the editor's. */
export const organisationIn = ({ lookups }: Shown, id: string): PublicOrganisation => {
  const found = lookups.organisation(id)
  if (!found) throw new Error(`no organisation ${id} to publish`)
  return { id, code: found.code, name: found.name, creditCode: found.creditCode }
}

/** The files that a value refers to. */
export const filesIn = ({ lookups }: Shown, ids: readonly string[]): PublicFile[] =>
  ids.map((id) => {
    const found = lookups.file(id)
    if (!found) throw new Error(`no file ${id} to publish`)
    const { name, mediaType, size, sha256 } = found
    return { name, mediaType, size, sha256 }
  })
