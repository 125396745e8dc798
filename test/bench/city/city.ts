import { columns } from './catalogue.ts'
import { makeItems, type Item } from './items.ts'
import { makeParagraphs, type Paragraph } from './paragraphs.ts'

/** All that the bench loads and asks for, the same in every process and every run. */
export interface City {
  paragraphs: readonly Paragraph[]
  items: readonly Item[]
  /** The newest items of each column, by its code, newest first. */
  newest: ReadonlyMap<string, readonly Item[]>
}

/** As many items as the state report counts, or fewer for a quick look. */
export const makeCity = (count: number): City => {
  const paragraphs = makeParagraphs()
  const items = makeItems(count, paragraphs)
  return { paragraphs, items, newest: newestOf(items) }
}

/** As many as a list shows. */
export const LISTED = 20

const newestOf = (items: readonly Item[]): Map<string, Item[]> => {
  const newest = new Map<string, Item[]>(columns.map(({ code }) => [code, []]))
  for (const item of items.toReversed()) {
    const listed = newest.get(item.column.code)
    if (listed && listed.length < LISTED) listed.push(item)
  }
  return newest
}
