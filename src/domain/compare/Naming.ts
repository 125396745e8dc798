import type { Field, Fields, Values } from '../fields/index.ts'
import { linkedIn } from './richText/linked.ts'

/** What a value can refer to by its id. */
export type Referred = 'organisation' | 'column' | 'file' | 'item'

/** What is called how; asked of every id that stands in the two texts. */
export type Naming = (of: Referred, id: string) => string

export interface Reference {
  of: Referred
  id: string
}

/** Everything that an item's values refer to, so that its names can be read beforehand. */
export const referencesIn = (fields: Fields, values: Values): Reference[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const of = REFERRING[field.kind]
    if (of) return idsIn(values[key]).map((id) => ({ of, id }))
    return field.kind === 'richText' ? linkedIn(values[key]) : []
  })

const REFERRING: Readonly<Partial<Record<Field['kind'], Referred>>> = {
  organisation: 'organisation',
  column: 'column',
  columns: 'column',
  files: 'file',
  items: 'item',
}

const idsIn = (value: unknown): string[] =>
  [value].flat().filter((id): id is string => typeof id === 'string')
