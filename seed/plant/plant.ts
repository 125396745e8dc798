import type { Payload } from 'payload'

import type { NounCollection } from '../../src/actions/nouns/maintain.ts'
import { HOUSE_ITSELF } from '../../src/actions/people/readPerson.ts'
import { perform } from '../../src/actions/perform.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { announce } from '../announce.ts'

/** The ids of what is there, by the natural key that the seed knows it by. */
export type Ids = ReadonlyMap<string, string>

/** Rows of one noun that are to be there. */
export interface Planting<Row> {
  /** What they are called when their making is announced, in Chinese and English. */
  words: readonly [zh: string, en: string]
  collection: NounCollection
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** What is there before; rows with these keys are left as the office has them now. */
  known: Ids
  /** `ids` has every row before this one. */
  valuesOf: (row: Row, ids: Ids) => Values
}

/** Makes the rows that are not there, in their order, and gives the ids of all. */
export const plant = async <Row>(payload: Payload, planting: Planting<Row>): Promise<Ids> => {
  const { words, collection, rows, keyOf, known, valuesOf } = planting
  const missing = rows.filter((row) => !known.has(keyOf(row)))
  announce(missing.length, words)
  const ids = new Map(known)
  for (const row of missing) {
    const input = { collection, values: valuesOf(row, ids) }
    const act = { act: 'maintain', by: HOUSE_ITSELF, subjects: [], input } as const
    const { id } = await perform(payload, act)
    ids.set(keyOf(row), id)
  }
  return ids
}
