import type { Field as PayloadField } from 'payload'
import type { Field, Fields } from '../domain/fields/index.ts'
import { PER_KIND } from './collection/perKind.ts'

/**
 * The fields of a Payload collection that keeps and edits values of these fields. A working copy
 * may be incomplete, so nothing is required here: what is missing is said by `issuesOf`.
 */
export const collectionFields = (fields: Fields): PayloadField[] =>
  Object.entries(fields).map(([name, field]) => translate(name, field))

/** The rows of the table are checked one by one; TypeScript cannot follow the key into its row. */
const translate = (name: string, field: Field): PayloadField =>
  (PER_KIND[field.kind] as (name: string, field: Field) => PayloadField)(name, field)
