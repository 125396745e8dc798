import type { CatalogueLine } from '../../collections/columns/readCatalogue.ts'
import { findChoices, type PickerChoice } from '../picker/PickerChoice.ts'

/** A column in its place in the tree. It can be picked as it is. */
export interface TreeLine extends CatalogueLine, PickerChoice {
  code: string
  /** The columns above it, from the top. */
  above: readonly string[]
  /** The columns under the same parent in their order, itself among them. */
  siblings: readonly string[]
  hasChildren: boolean
  /** Public items in it and in everything below it. */
  total: number
}

/** The catalogue as it is read: children right after their parent, siblings in the order given. */
export const catalogueTree = (lines: readonly CatalogueLine[]): TreeLine[] => {
  const under = (parent: CatalogueLine | null, way: Way): TreeLine[] => {
    const here = lines.filter((line) => line.parent === (parent?.id ?? null))
    const siblings = here.map(({ id }) => id)
    return here.flatMap((line) => {
      const path = [...way.path, line.name]
      const below = under(line, { path, above: [...way.above, line.id] })
      const own = { ...line, path, above: way.above, siblings, takes: true }
      return [{ ...own, hasChildren: below.length > 0, total: totalOf(line, below) }, ...below]
    })
  }
  return under(null, { path: [], above: [] })
}

type Way = Pick<TreeLine, 'path' | 'above'>

const totalOf = (line: CatalogueLine, below: readonly TreeLine[]): number =>
  below.reduce((sum, { items }) => sum + items, line.items)

/** The lines of branches that are open. */
export const openLines = (tree: readonly TreeLine[], opened: ReadonlySet<string>): TreeLine[] =>
  tree.filter(({ above }) => above.every((id) => opened.has(id)))

/** The columns that were looked for by name or code, and the way to each of them. */
export const foundLines = (tree: readonly TreeLine[], typed: string) => {
  const found = new Set(findChoices(tree.map(findable), typed).map(({ id }) => id))
  const ways = new Set(
    tree.filter(({ id }) => found.has(id)).flatMap(({ id, above }) => [...above, id]),
  )
  return { found, lines: tree.filter(({ id }) => ways.has(id)) }
}

/** By its own name; its code holds the way. */
const findable = (line: TreeLine) => ({ ...line, path: [line.name] })

/** Whether the second column is the first or lies below it. */
export const isWithin = ({ id }: Pick<TreeLine, 'id'>, other: TreeLine): boolean =>
  other.id === id || other.above.includes(id)
