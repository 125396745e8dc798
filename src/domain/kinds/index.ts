import type { FieldKind, FieldOf } from '../fields/index.ts'
import { CELL_KINDS } from './cells.ts'
import { choices, subjectClass } from './choices.ts'
import { division, identityNumber } from './codes.ts'
import type { Kind } from './kind.ts'
import { column, columns, files, items, organisation } from './references.ts'
import { table } from './table.ts'
import { richText } from './richText.ts'
import { link, texts } from './texts.ts'
import { period } from './times.ts'

type Kinds = { readonly [K in FieldKind]: Kind<FieldOf<K>> }

/** How each word of the language checks, parses and prints. */
export const KINDS: Kinds = {
  ...CELL_KINDS,
  texts,
  richText,
  period,
  choices,
  subjectClass,
  organisation,
  division,
  identityNumber,
  link,
  column,
  columns,
  files,
  items,
  table,
}

export type { Finding, Kind } from './kind.ts'
export { storableFindings } from './storable.ts'
export { plainText, richTextOf } from './richText.ts'
export { isBlank, tidied } from './texts.ts'
export { topLevelSum } from './tree.ts'
export { isRows } from './table.ts'
