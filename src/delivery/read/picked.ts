import {
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'

/** What a query asks to see: its fragments, its variables, the schema it is asked of. */
export type Asked = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/** A field that a query selects, wherever in it and under whatever alias. */
export interface Picked {
  field: GraphQLField<unknown, unknown>
  nodes: FieldNode[]
}

/**
 * The fields selected below these nodes of a type, through fragments and on every type that they
 * name. Of an interface, the field that tells the type apart is always among them.
 */
export const pickedBelow = (
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
  type: GraphQLNamedType,
  asked: Asked,
): Picked[] => {
  const found = new Map<GraphQLField<unknown, unknown>, Picked>()
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet, type, asked, found)
  if (isInterfaceType(type)) {
    const field = type.getFields().domain
    if (field && !found.has(field)) found.set(field, { field, nodes: [] })
  }
  return [...found.values()]
}

/** The nodes that select the named field among these. */
export const nodesOf = (picked: readonly Picked[], name: string): FieldNode[] =>
  picked.flatMap(({ field, nodes }) => (field.name === name ? nodes : []))

/** The type of what a field shows, without its lists and non-nulls. */
export const typeOf = ({ field }: Picked): GraphQLNamedType => getNamedType(field.type)

type Found = Map<GraphQLField<unknown, unknown>, Picked>

const collect = (set: SelectionSetNode, type: GraphQLNamedType, asked: Asked, found: Found) => {
  for (const selection of set.selections) {
    if (!isIncluded(selection, asked)) continue
    if (selection.kind === 'Field') {
      keep(selection, type, found)
      continue
    }
    const fragment =
      selection.kind === 'FragmentSpread' ? asked.fragments[selection.name.value] : selection
    const on = fragment?.typeCondition?.name.value
    const below = on === undefined ? type : asked.schema.getType(on)
    if (fragment && isCompositeType(below)) collect(fragment.selectionSet, below, asked, found)
  }
}

const keep = (node: FieldNode, type: GraphQLNamedType, found: Found): void => {
  if (!isObjectType(type) && !isInterfaceType(type)) return
  const field = type.getFields()[node.name.value]
  if (!field) return
  const known = found.get(field)
  if (known) known.nodes.push(node)
  else found.set(field, { field, nodes: [node] })
}

/** Whether neither of the directives leaves it out. */
export const isIncluded = (
  node: Parameters<typeof getDirectiveValues>[1],
  { variableValues }: Asked,
): boolean => {
  if (!node.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)
  return skip?.if !== true && include?.if !== false
}
