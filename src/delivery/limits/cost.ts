import {
  getNamedType,
  isCompositeType,
  valueFromAST,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql'
import { readsOf } from '../../derive/graphqlType/reads.ts'
import { pickedBelow, typeOf, type Asked, type Picked } from '../read/picked.ts'
import { PageSize } from './PageSize.ts'

/**
 * What an operation costs at most, known before anything is read: about the number of values that
 * its answer may hold, the size of a page multiplying all that is asked of each of its items, and
 * more for what is dear to find. What is asked of a row twice is read once.
 */
export const costOf = (operation: OperationDefinitionNode, asked: Asked): number => {
  const query = asked.schema.getQueryType()
  const roots = query ? pickedBelow([operation], query, asked) : []
  return sumOf(
    roots.flatMap(({ field, nodes }) => nodes.map((node) => costOfRoot({ field, node }, asked))),
  )
}

interface Root {
  field: Picked['field']
  node: FieldNode
}

/** Every field of `Query` is a statement of its own, under whatever alias. */
const costOfRoot = ({ field, node }: Root, asked: Asked): number => {
  const rows = pageSizeOf({ field, node }, asked) ?? (isList(field) ? CATALOGUE : 1)
  const below = costBelow({ field, nodes: [node] }, asked)
  return STATEMENT + (DEAR[`Query.${field.name}`] ?? 0) + rows * below
}

/** The value of the argument that says how many, checked or not; a bad one is refused later. */
const pageSizeOf = ({ field, node }: Root, { variableValues }: Asked): number | undefined => {
  const argument = field.args.find(({ type }) => getNamedType(type) === PageSize)
  if (!argument) return undefined
  const given = node.arguments?.find(({ name }) => name.value === argument.name)
  return Number(valueFromAST(given?.value, argument.type, variableValues) ?? argument.defaultValue)
}

const isList = (field: Picked['field']): boolean => String(field.type).startsWith('[')

const costBelow = (picked: Picked, asked: Asked): number => {
  const type = typeOf(picked)
  return sumOf(
    pickedBelow(picked.nodes, type, asked).map((one) => costOfField(type.name, one, asked)),
  )
}

/** Of one row. What is not read by itself, such as the parts of a page, is as dear as what is below it. */
const costOfField = (type: string, picked: Picked, asked: Asked): number => {
  const reads = readsOf(picked.field)
  const below = costBelow(picked, asked)
  const own = DEAR[`${type}.${picked.field.name}`] ?? 1
  if (!reads) return below
  if ('many' in reads) return own + STATEMENT + OTHER_ROWS * below
  if ('one' in reads) return own + below
  return isCompositeType(typeOf(picked)) ? Math.max(own, WHOLE_VALUE) : own
}

const sumOf = (costs: readonly number[]): number => costs.reduce((sum, cost) => sum + cost, 0)

/** What is spent on finding anything at all, before the first value. */
const STATEMENT = 10

/** Rows of a list that has no pages: columns, organisations, sites. */
const CATALOGUE = 200

/** Rows that a row of another table usually leads to: editions, items that name it. */
const OTHER_ROWS = 10

/** A text with its markup, a table: many values kept as one. */
const WHOLE_VALUE = 5

/** What costs much more than its values: a search looks through everything, a count counts everything. */
export const DEAR: Readonly<Record<string, number>> = {
  'Query.search': 5_000,
  'Query.statistics': 1_000,
  'CatalogueColumn.itemCount': 50,
  'DisclosureItem.relatedItems': 500,
}
