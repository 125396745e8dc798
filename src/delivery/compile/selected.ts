import {
  isAbstractType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql'
import { isIncluded, type Asked } from '../read/picked.ts'

/** What an object shows, by the keys of the answer in their order. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>

/**
 * What these nodes select of an object of this very type. Keys stand in the order of their first
 * mention, as GraphQL wants it; a fragment counts where it is spread first.
 */
export const selectedOf = (
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  asked: Asked,
): Selected => {
  const collecting: Collecting = { type, asked, found: new Map(), spread: new Set() }
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet, collecting)
  return collecting.found
}

interface Collecting {
  type: GraphQLObjectType
  asked: Asked
  found: Map<string, FieldNode[]>
  spread: Set<string>
}

const collect = (set: SelectionSetNode, collecting: Collecting): void => {
  const { asked, found, spread } = collecting
  for (const selection of set.selections) {
    if (!isIncluded(selection, asked)) continue
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      found.set(key, [...(found.get(key) ?? []), selection])
    } else if (selection.kind === 'InlineFragment') {
      collectFragment(selection, collecting)
    } else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value)
      const fragment = asked.fragments[selection.name.value]
      if (fragment) collectFragment(fragment, collecting)
    }
  }
}

const collectFragment = (
  { typeCondition, selectionSet }: InlineFragmentNode | FragmentDefinitionNode,
  collecting: Collecting,
): void => {
  const { type, asked } = collecting
  const on = typeCondition && asked.schema.getType(typeCondition.name.value)
  const isOfIt =
    on === undefined || on === type || (isAbstractType(on) && asked.schema.isSubType(on, type))
  if (isOfIt) collect(selectionSet, collecting)
}
