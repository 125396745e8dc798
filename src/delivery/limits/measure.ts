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
  directives: number
  /** How often the schema is asked about itself; each answer is as large as the schema. */
  introspections: number
  /** The fields of `Query`, each of which is a statement. */
  roots: number
}

export type Fragments = (name: string) => FragmentDefinitionNode | null | undefined

/** Measures an operation, or a fragment as if it were one. */
export const measure = (
  { selectionSet, directives }: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: Fragments,
): Measure => {
  const { together, ...all } = measurer(fragments)(selectionSet)
  return {
    ...all,
    breadth: Math.max(together, all.breadth),
    directives: all.directives + (directives?.length ?? 0),
    roots: together,
  }
}

/** Of one selection set: `together` are its own fields, before it is known where it is spread. */
interface Part extends Omit<Measure, 'roots'> {
  together: number
}

const NOTHING: Part = {
  depth: 0,
  breadth: 0,
  fields: 0,
  aliases: 0,
  directives: 0,
  introspections: 0,
  together: 0,
}

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
    const directed = (part: Part): Part => ({
      ...part,
      directives: part.directives + (node.directives?.length ?? 0),
    })
    if (node.kind === 'FragmentSpread') return directed(ofFragment(node.name.value))
    if (node.kind === 'InlineFragment') return directed(ofSet(node.selectionSet))
    const below = node.selectionSet ? ofSet(node.selectionSet) : NOTHING
    const isOfSchema = OF_SCHEMA.has(node.name.value)
    return directed({
      depth: isOfSchema ? 1 : below.depth + 1,
      breadth: Math.max(below.breadth, below.together),
      fields: below.fields + 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
      directives: below.directives,
      introspections: below.introspections + (isOfSchema ? 1 : 0),
      together: 1,
    })
  }
  return ofSet
}

/** How deeply the schema may be asked about itself is graphql's own rule. */
const OF_SCHEMA = new Set(['__schema', '__type'])

const beside = (a: Part, b: Part): Part => ({
  depth: Math.max(a.depth, b.depth),
  breadth: Math.max(a.breadth, b.breadth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  introspections: a.introspections + b.introspections,
  together: a.together + b.together,
})
