import type { FieldKind } from '../../domain/fields/index.ts'

/** An amount of money: exact as a decimal text, its unit, and as people read it (1,234.50万元). */
export interface PublicMoney {
  amount: string
  unit: string
  text: string
}

/** A measured value as the laboratory wrote it (`<0.01`), its unit, and both together. */
export interface PublicQuantity {
  value: string
  unit: string | null
  text: string
}

/** A rich text as sanitised HTML and as plain text. */
export interface PublicRichText {
  html: string
  text: string
}

/** A unit by the name it had on the day of publication. */
export interface PublicOrganisation {
  id: string
  code: string
  name: string
  creditCode: string | null
}

/** An attachment; its bytes lie in the public store under the SHA-256. `size` in bytes. */
export interface PublicFile {
  name: string
  mediaType: string
  size: number
  sha256: string
}

export type PublicCell = string | number | boolean | PublicMoney | PublicQuantity
/** A row of a table; a cell that was left empty is absent. */
export type PublicRow = Readonly<Record<string, PublicCell>>

/** What the public sees of each kind of field. Stored with every edition; do not change a shape. */
export interface PublicValues extends Record<FieldKind, unknown> {
  text: string
  texts: readonly string[]
  richText: PublicRichText
  day: string
  year: number
  period: string
  money: PublicMoney
  quantity: PublicQuantity
  count: number
  flag: boolean
  choice: string
  choices: readonly string[]
  subjectClass: string
  organisation: PublicOrganisation
  division: string
  creditCode: string
  /** A natural person's identity number is never published. */
  identityNumber: undefined
  documentNumber: string
  link: string
  /** Ids: codes and names are the catalogue's, read with it, so that a move rewrites no item. */
  column: string
  columns: readonly string[]
  files: readonly PublicFile[]
  /** Ids: what of them is public, and its name, is read with it. */
  items: readonly string[]
  table: readonly PublicRow[]
}
