import { chanceOf } from './chance.ts'
import { PLACES, TOPICS } from './words.ts'

/** A unit of the bench's city; its place in the list, from 1, is its id in stock Payload. */
export interface Unit {
  no: number
  id: string
  code: string
  name: string
  indexPrefix: string
}

/** A column in which items stand; `parent` is the code of the one above, which holds none itself. */
export interface Column {
  no: number
  id: string
  code: string
  segment: string
  name: string
  parentId: string
}

/** The columns of the first level. */
export interface TopColumn {
  id: string
  segment: string
  name: string
}

const chance = chanceOf(620_000)

/** Deterministic, and in the order of their numbers as the ids of the house are. */
export const idOf = (kind: number, no: number): string =>
  `019000${String(kind).padStart(2, '0')}-0000-7000-8000-${no.toString(16).padStart(12, '0')}`

export const units: readonly Unit[] = Array.from({ length: 50 }, (_, at) => ({
  no: at + 1,
  id: idOf(1, at + 1),
  code: `bench-unit-${at + 1}`,
  name: `庆阳市${chance.oneOf(PLACES)}${chance.oneOf(TOPICS)}办公室`,
  indexPrefix: `BENCH${String(at + 1).padStart(2, '0')}`,
}))

export const topColumns: readonly TopColumn[] = Array.from({ length: 10 }, (_, at) => ({
  id: idOf(2, at + 1),
  segment: `bench-${at + 1}`,
  name: `${chance.oneOf(TOPICS)}信息`,
}))

export const columns: readonly Column[] = topColumns.flatMap((top, above) =>
  Array.from({ length: 10 }, (_, at) => ({
    no: above * 10 + at + 1,
    id: idOf(3, above * 10 + at + 1),
    code: `${top.segment}/${at + 1}`,
    segment: String(at + 1),
    name: chance.oneOf(TOPICS),
    parentId: top.id,
  })),
)

/** Where what is published during the run goes, so that the answers of the other questions stay. */
export const writtenUnit: Unit = {
  no: units.length + 1,
  id: idOf(1, units.length + 1),
  code: 'bench-written',
  name: '庆阳市人民政府办公室',
  indexPrefix: 'BENCHW',
}
export const writtenColumn: Column = {
  no: columns.length + 1,
  id: idOf(3, columns.length + 1),
  code: `${topColumns[0]?.segment}/written`,
  segment: 'written',
  name: '新发布',
  parentId: topColumns[0]?.id ?? '',
}
