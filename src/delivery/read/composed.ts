import type { FieldNode, GraphQLNamedType } from 'graphql'
import { readsOf, type Reads } from '../../derive/graphqlType/reads.ts'
import { pickedBelow, typeOf, type Asked } from './picked.ts'

/** What a select needs in order to read all that a query selects of a row. */
export interface Composed {
  /** The select list: `expression as "name"`, … */
  columns: string
  /** The joins it needs, none of which adds or loses a row. */
  joins: string
}

/** Composes the reading of what is selected below these nodes from the row with this alias. */
export const composed = (
  nodes: readonly FieldNode[],
  type: GraphQLNamedType,
  { row, asked }: { row: string; asked: Asked },
): Composed => {
  const joins: string[] = []
  const columns = columnsOf({ nodes, type }, row, { asked, joins })
  return { columns: columns || 'null', joins: joins.join(' ') }
}

interface Selected {
  nodes: readonly FieldNode[]
  type: GraphQLNamedType
}

interface Composing {
  asked: Asked
  joins: string[]
}

const columnsOf = (selected: Selected, row: string, composing: Composing): string => {
  const ways = new Map<string, Set<string>>()
  for (const [reads, below] of readsBelow(selected, composing.asked)) {
    const others = ways.get(reads.name) ?? new Set()
    ways.set(reads.name, others.add(expressionOf(reads, below, row, composing)))
  }
  return [...ways].map(([name, all]) => `${oneOf([...all])} as "${name}"`).join(', ')
}

/** What must be read, once, and what is selected below it on whichever type it was picked. */
const readsBelow = ({ nodes, type }: Selected, asked: Asked): Map<Reads, Selected> => {
  const found = new Map<Reads, Selected>()
  for (const picked of pickedBelow(nodes, type, asked)) {
    const reads = readsOf(picked.field)
    if (!reads) continue
    const before = found.get(reads)?.nodes ?? []
    found.set(reads, { nodes: [...before, ...picked.nodes], type: typeOf(picked) })
  }
  return found
}

/** Domains may keep fields of one name in different places; an item has but one of them. */
const oneOf = (ways: readonly string[]): string =>
  ways.length === 1
    ? String(ways[0])
    : `coalesce(${ways.map((way) => `to_json(${way})`).join(', ')})`

const expressionOf = (reads: Reads, below: Selected, row: string, composing: Composing): string => {
  if ('value' in reads) return reads.value(row)
  const alias = `${row}_${reads.name}`.slice(-LONGEST_NAME).toLowerCase()
  if ('one' in reads) {
    const { from, where } = reads.one(row, alias)
    composing.joins.push(`left join ${from} on ${where}`)
    return `case when ${alias}.id is not null then ${objectOf(below, alias, composing)} end`
  }
  const joins: string[] = []
  const object = objectOf(below, alias, { ...composing, joins })
  const { from, where, orderBy } = reads.many(row, alias)
  return `(select coalesce(json_agg(${object} order by ${orderBy}), '[]')
    from ${from} ${joins.join(' ')} where ${where})`
}

const LONGEST_NAME = 60

const objectOf = (below: Selected, row: string, composing: Composing): string =>
  `(select to_json(object) from (select ${columnsOf(below, row, composing)}) object)`
