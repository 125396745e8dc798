import type { Field, Fields, Values } from '../fields/index.ts'
import type { Reference, Referred } from './Naming.ts'
import { linkedIn } from './richText/linked.ts'

/** Everything that an item's values refer to, so that its names can be read beforehand. */
export const referencesIn = (fields: Fields, values: Values): Reference[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const of = REFERRING[field.kind]
    if (of) return idsIn(values[key]).map((id) => ({ of, id }))
    return field.kind === 'richText' ? linkedIn(values[key]) : []
  })

/** The kinds of field whose values are ids, and of what. */
export const REFERRING: Readonly<Partial<Record<Field['kind'], Referred>>> = {
  organisation: 'organisation',
  column: 'column',
  columns: 'column',
  files: 'file',
  items: 'item',
}

const idsIn = (value: unknown): string[] =>
  [value].flat().filter((id): id is string => typeof id === 'string')
