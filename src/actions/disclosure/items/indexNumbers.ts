import type { Work } from '../../../database/transaction.ts'
import { formatIndexNumber } from '../../../domain/codes/indexNumber.ts'
import type { Values } from '../../../domain/fields/index.ts'
import { Refusal } from '../../../errors.ts'
import { yearOf } from './yearOf.ts'

/**
 * Gives an item the next index number (索引号) of its unit for its year. The counter's row is locked
 * until the act ends, so numbers are never given twice; a number once given is never given again.
 * @throws Refusal WRONG_STATE when the unit has no prefix
 */
export const allocateIndexNumber = async (work: Work, values: Values): Promise<string> => {
  const [number] = await allocate(work, values, 1)
  return String(number)
}

/**
 * Gives many items their numbers: the counter of each unit and year moves once. What brings a number
 * of its own keeps it.
 * @throws Refusal WRONG_STATE when a unit has no prefix
 */
export const numberItems = async <Item extends Numbered>(
  work: Work,
  items: readonly Item[],
): Promise<(Item & { indexNumber: string })[]> => {
  const given = new Map<Item, string>()
  // In one order, so that two batches queue for the counters instead of deadlocking.
  for (const [, together] of [...byCounter(items)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const numbers = await allocate(work, together[0]?.values ?? {}, together.length)
    together.forEach((item, at) => given.set(item, String(numbers[at])))
  }
  return items.map((item) => ({
    ...item,
    indexNumber: item.indexNumber ?? String(given.get(item)),
  }))
}

interface Numbered {
  values: Values
  indexNumber?: string
}

/** The items that bring no number, by their unit and year. */
const byCounter = <Item extends Numbered>(items: readonly Item[]): Map<string, Item[]> => {
  const counters = new Map<string, Item[]>()
  for (const item of items.filter(({ indexNumber }) => indexNumber === undefined)) {
    const counter = `${item.values.responsibleUnit} ${yearOf(item.values)}`
    const others = counters.get(counter)
    if (others) others.push(item)
    else counters.set(counter, [item])
  }
  return counters
}

/** The next numbers of the unit and year that these values name. */
const allocate = async ({ query }: Work, values: Values, count: number): Promise<string[]> => {
  const year = yearOf(values)
  const counter = [values.responsibleUnit, year, count]
  const [given] = await query<{ prefix: string; last: number }>(MOVE, counter)
  if (!given) {
    throw new Refusal('WRONG_STATE', '公开责任单位还没有设置索引号前缀或统一社会信用代码')
  }
  const { prefix, last } = given
  return Array.from({ length: count }, (_, at) =>
    formatIndexNumber({ prefix, year, serial: last - count + 1 + at }),
  )
}

const MOVE = `
  with unit as (
    select id, coalesce(nullif(index_prefix, ''), credit_code) as prefix
    from public.organisations where id = $1
  ), counted as (
    insert into editorial.index_serials as serials (unit, year, last)
    select id, $2::integer, $3::integer from unit where prefix <> ''
    on conflict (unit, year) do update set last = serials.last + $3
    returning last
  )
  select unit.prefix, counted.last from unit, counted`
