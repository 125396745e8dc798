import { topColumns } from '../city/catalogue.ts'
import { LISTED, type City } from '../city/city.ts'
import type { Item } from '../city/items.ts'
import { dataOf, faultOfList } from './expected.ts'
import { operation } from './operations.ts'
import type { Ask, MakeTask } from './task.ts'

const PAGE = operation('page')

/** How many pages are turned before the one that is asked for. */
const BEFORE = 199

/** The first column is left out: what is published during the run goes there. */
const branches = topColumns.slice(1)

const branchAt = (nth: number): string => branches[nth % branches.length]?.segment ?? ''

const newest = new Map<string, readonly Item[]>()

/** The items of a branch, newest first. */
const itemsOf = ({ items }: City, branch: string): readonly Item[] => {
  const known = newest.get(branch)
  if (known) return known
  const all = items.filter(({ column }) => column.code.startsWith(`${branch}/`)).toReversed()
  newest.set(branch, all)
  return all
}

/** Of a branch of the catalogue, with all the columns below it. */
const pageOf =
  (before: number): MakeTask =>
  ({ city }) => ({
    run: async (ask, nth) => {
      const column = branchAt(nth)
      const after = before === 0 ? null : await cursorIn(column, before * LISTED, ask)
      return ask(PAGE.trusted({ column, first: LISTED, after, once: nth }))
    },
    fault: (told, nth) => {
      const from = before * LISTED
      return faultOfList(told, itemsOf(city, branchAt(nth)).slice(from, from + LISTED))
    },
  })

const cursors = new Map<string, string>()

/** The cursor after so many items; found by turning the pages once, in the round that only warms up. */
const cursorIn = async (column: string, items: number, ask: Ask): Promise<string> => {
  const known = cursors.get(column)
  if (known !== undefined) return known
  let after: string | null = null
  for (let read = 0; read < items;) {
    const first = Math.min(100, items - read)
    const told = await ask(PAGE.trusted({ column, first, after }))
    after = dataOf<Paged>(told).items?.pageInfo.endCursor ?? null
    read += first
  }
  cursors.set(column, String(after))
  return String(after)
}

interface Paged {
  items: { pageInfo: { endCursor: string | null } }
}

/** The two hundredth page beside the first. */
export const farPage = { trusted: pageOf(BEFORE), firstPage: pageOf(0) }
