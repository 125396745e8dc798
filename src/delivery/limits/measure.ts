import type {
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'

/** How much a query asks. */
export interface Measure {
  /** Levels of fields, the first being those of `Query`. */
  depth: number
  /** The most fields selected together, fragments included. */
  breadth: number
  /** All fields, those of a fragment counted wherever it is spread. */
  fields: number
  aliases: number
  /** The fields of `Query`, each of which is a statement. */
  roots: number
}

type Fragments = (name: string) => FragmentDefinitionNode | null | undefined

/** Measures an operation; what it asks of the schema itself has a limit of its own. */
export const measure = (operation: OperationDefinitionNode, fragments: Fragments): Measure => {
  const { together, ...all } = measurer(fragments)(operation.selectionSet)
  return { ...all, breadth: Math.max(together, all.breadth), roots: together }
}

/** Of one selection set: `together` are its own fields, before it is known where it is spread. */
interface Part extends Omit<Measure, 'roots'> {
  together: number
}

const NOTHING: Part = { depth: 0, breadth: 0, fields: 0, aliases: 0, together: 0 }

/** Each fragment is measured once, however often it is spread; one that spreads itself is nothing. */
const measurer = (fragments: Fragments) => {
  const known = new Map<string, Part>()
  const ofSet = ({ selections }: SelectionSetNode): Part =>
    selections.map(ofSelection).reduce(beside, NOTHING)
  const ofFragment = (name: string): Part => {
    const before = known.get(name)
    if (before) return before
    known.set(name, NOTHING)
    const fragment = fragments(name)
    const part = fragment ? ofSet(fragment.selectionSet) : NOTHING
    known.set(name, part)
    return part
  }
  const ofSelection = (node: SelectionNode): Part => {
    if (node.kind === 'FragmentSpread') return ofFragment(node.name.value)
    if (node.kind === 'InlineFragment') return ofSet(node.selectionSet)
    const isOfSchema = node.name.value.startsWith('__')
    const below = node.selectionSet && !isOfSchema ? ofSet(node.selectionSet) : NOTHING
    return {
      depth: below.depth + 1,
      breadth: Math.max(below.breadth, below.together),
      fields: below.fields + 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
      together: 1,
    }
  }
  return ofSet
}

const beside = (a: Part, b: Part): Part => ({
  depth: Math.max(a.depth, b.depth),
  breadth: Math.max(a.breadth, b.breadth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  together: a.together + b.together,
})
