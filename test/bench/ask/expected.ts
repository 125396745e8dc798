import { columns } from '../city/catalogue.ts'
import type { City } from '../city/city.ts'
import { publishedOn, type Item } from '../city/items.ts'
import type { Told } from './connection.ts'

/** The column that is asked for the nth time. */
export const columnAt = (nth: number) => columns[mixed(nth) % columns.length] as (typeof columns)[0]

/** The item that is asked for the nth time. */
export const itemAt = ({ items }: City, nth: number): Item =>
  items[mixed(nth + 77) % items.length] as Item

/** The hot list is always of this one. */
export const hotColumn = columns[0] as (typeof columns)[0]

/** A whole number that looks random, the same for the same number. */
const mixed = (nth: number): number => {
  const first = Math.imul(nth ^ (nth >>> 16), 0x45d9f3b)
  const second = Math.imul(first ^ (first >>> 16), 0x45d9f3b)
  return (second ^ (second >>> 16)) >>> 0
}

/** What a list or an item shows of an item beside its text. */
export const shownOf = (item: Item) => ({
  indexNumber: item.indexNumber,
  title: item.title,
  publishedOn: publishedOn(item),
  unit: { code: item.unit.code, name: item.unit.name },
  column: { code: item.column.code, name: item.column.name },
})

export type Shown = ReturnType<typeof shownOf>

/** Whether the answer lists exactly these; every subject answers in the same shape. */
export const faultOfList = (told: Told, wanted: readonly Item[]): string | undefined => {
  const { items } = dataOf<{ items?: { nodes?: Shown[] } }>(told)
  return difference(items?.nodes?.map(shownAgain), wanted.map(shownOf))
}

/** What is wrong between what came and what was to come. */
export const difference = (came: unknown, wanted: unknown): string | undefined => {
  const [is, should] = [JSON.stringify(came), JSON.stringify(wanted)]
  return is === should
    ? undefined
    : `came ${is?.slice(0, 500)}\ninstead of ${should?.slice(0, 500)}`
}

/** In one order of keys, and without what was not asked. */
export const shownAgain = ({ indexNumber, title, publishedOn, unit, column }: Shown): Shown => ({
  indexNumber,
  title,
  publishedOn,
  unit: { code: unit.code, name: unit.name },
  column: { code: column.code, name: column.name },
})

/** The data of a GraphQL answer; none of an answer that is not one. */
export const dataOf = <Data extends object>({ status, body }: Told): Partial<Data> => {
  if (status !== 200) return {}
  return (JSON.parse(body.toString()) as { data?: Partial<Data> | null }).data ?? {}
}
