import {
  getNamedType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql'
import type { Bind } from '../../derive/facets/conditions.ts'
import { quotedJson } from '../../derive/graphqlType/writes.ts'
import type { Given } from '../read/root.ts'
import { members, object, type Writing } from './object.ts'
import { selectedOf, type Selected } from './selected.ts'
import { Unwritable } from './Unwritable.ts'

/** A page of a list, written once it is known how many rows are asked for. */
export interface PageText {
  /** Whether one row more must be read, to see whether there are more. */
  looksAhead: boolean
  of: (list: List, given: Given, bind: Bind) => string
}

/** The rows of a page, their order, and the mark of the list in its cursors. */
export interface List {
  from: string
  orderBy: string
  mark: string
}

/** Writes what these nodes select of a page of a list. */
export const page = (
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  row: string,
  writing: Writing,
): PageText => {
  const paging: Paging = { row, writing, columns: [], looksAhead: false }
  const shown = membersOf(selectedOf(nodes, type, writing.asked), type, paging)
  const { columns, looksAhead } = paging
  return {
    looksAhead,
    of: ({ from, orderBy, mark }, given, bind) => `(
      select ${shown(() => `${bind(given.first)}::bigint`)} from (
        select row_number() over (order by ${orderBy}) as nth, count(*) over () as read
          ${columns.map((column) => `, ${column}`).join('')}
        from ${from} cross join (select ${bind(mark)}::text as mark) list order by ${orderBy}
      ) page_rows group by ())`,
  }
}

interface Paging {
  row: string
  writing: Writing
  /** What is read of each row beside its place. */
  columns: string[]
  looksAhead: boolean
}

/** A part of the page, as an aggregate over its rows; `first` writes how many were asked for. */
type Part = (first: () => string) => string

type WritePart = (
  nodes: readonly FieldNode[],
  field: GraphQLField<unknown, unknown>,
  paging: Paging,
) => Part

const membersOf = (selected: Selected, type: GraphQLObjectType, paging: Paging): Part => {
  const parts = [...selected].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? ''
    if (name === '__typename') return [key, () => quotedJson(type.name)] as const
    const field = type.getFields()[name]
    const write = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined
    if (!field || !write) throw new Unwritable(`${type.name}.${name}`)
    return [key, write(nodes, field, paging)] as const
  })
  return (first) => members(parts.map(([key, part]) => [key, part(first)]))
}

/** The parts of a page, as the resolvers of connections make them. */
const PARTS: Readonly<Record<string, WritePart>> = {
  nodes: (nodes, field, paging) =>
    listOf(object(nodes, shownBy(field), { row: paging.row }, paging.writing), paging),
  edges: (nodes, field, paging) => {
    const Edge = objectShownBy(field)
    const { row, writing } = paging
    const edge = [...selectedOf(nodes, Edge, writing.asked)].map(([key, of]) => {
      const name = of[0]?.name.value ?? ''
      const shown = Edge.getFields()[name]
      if (name === '__typename') return [key, quotedJson(Edge.name)] as const
      if (name === 'cursor') return [key, CURSOR] as const
      if (name !== 'node' || !shown) throw new Unwritable(`${Edge.name}.${name}`)
      return [key, object(of, shownBy(shown), { row }, writing)] as const
    })
    return listOf(members(edge), paging)
  },
  pageInfo: (nodes, field, paging) => {
    const PageInfo = objectShownBy(field)
    return membersOf(selectedOf(nodes, PageInfo, paging.writing.asked), PageInfo, paging)
  },
  hasNextPage: (_, __, paging) => hasMore(paging),
  endCursor: (_, __, paging) => {
    const column = columnOf(CURSOR, paging)
    return (first) => `coalesce(${ofLast(column, first())}, 'null')`
  },
}

const hasMore = (paging: Paging): Part => {
  paging.looksAhead = true
  return (first) => `(count(*) > ${first()})::text`
}

/** The last row of the page, which is not the one that was only looked at. */
const ofLast = (column: string, first: string): string =>
  `max(${column}) filter (where nth = least(read, ${first}))`

const listOf = (text: string, paging: Paging): Part => {
  const column = columnOf(text, paging)
  return (first) => {
    const isOfPage = `filter (where nth <= ${first()})`
    return `case when count(*) ${isOfPage} = count(${column}) ${isOfPage} then '[' ||
      coalesce(string_agg(${column}, ',' order by nth) ${isOfPage}, '') || ']' end`
  }
}

const columnOf = (text: string, { columns }: Paging): string => {
  const name = `shown_${columns.length}`
  columns.push(`${text} as ${name}`)
  return name
}

/** As `cursorOf` writes it, of the place that stands beside the row. */
const CURSOR = `('"' || translate(encode(convert_to(
  (to_json(page.listed_at) #>> '{}') || ' ' || page.id || ' ' || list.mark, 'UTF8'), 'base64'), E'+/=\\n', '-_') || '"')`

const shownBy = ({ type }: GraphQLField<unknown, unknown>) =>
  getNamedType(type) as GraphQLObjectType | GraphQLInterfaceType

const objectShownBy = (field: GraphQLField<unknown, unknown>): GraphQLObjectType => {
  const type = shownBy(field)
  if (!isObjectType(type) || !isNonNullType(field.type)) throw new Unwritable(field.name)
  return type
}
