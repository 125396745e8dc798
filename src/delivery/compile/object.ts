import {
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import { readsOf, type Reads } from '../../derive/graphqlType/reads.ts'
import {
  elements,
  isEmptyWhenMissing,
  ofType,
  quoted,
  quotedJson,
  writesOf,
  writtenList,
} from '../../derive/graphqlType/writes.ts'
import type { Asked } from '../read/picked.ts'
import type { OrderedRows, Rows } from '../read/root.ts'
import { leaf, type Value } from './leaf.ts'
import { selectedOf } from './selected.ts'
import { Unwritable } from './Unwritable.ts'

/** What an object is read from: a row, by its alias, or `jsonb`. */
export type Source = { row: string } | { json: string }

/** What is known wherever something is written. */
export interface Writing {
  asked: Asked
  /** Where the public house is reached, without a slash at the end. */
  publicUrl: string
  /** How many selects stand around; makes the aliases. */
  depth: number
}

type Shown = GraphQLObjectType | GraphQLInterfaceType

/** Writes what these nodes select of an object. */
export const object = (
  nodes: readonly FieldNode[],
  type: Shown,
  source: Source,
  writing: Writing,
): string =>
  isInterfaceType(type)
    ? ofWhicheverType(nodes, type, source, writing)
    : objectOf(nodes, type, source, { ...writing, typeName: quotedJson(type.name) })

/** Writes members of an object, by their keys. */
export const members = (written: readonly (readonly [key: string, text: string])[]): string =>
  written.length === 0
    ? `'{}'`
    : `${written
        .map(
          ([key, text], at) => `${quoted(`${at ? ',' : '{'}${JSON.stringify(key)}:`)} || ${text}`,
        )
        .join(' || ')} || '}'`

/** Writes the first of these rows, or null. */
export const rowOrNull = ({ from, where }: Rows, text: string): string => `(
  select case count(*) when 0 then 'null' else max(node) end
  from (select ${text} as node from ${from} where ${where} limit 1) found)`

/** Writes a list of these rows. */
export const listOfRows = ({ from, where, orderBy }: OrderedRows, text: string): string =>
  writtenList(`select ${text} as node from ${from} where ${where} order by ${orderBy}`)

/** An item of a domain: one way for each type that shows something else than the others. */
const ofWhicheverType = (
  nodes: readonly FieldNode[],
  type: GraphQLInterfaceType,
  source: Source,
  writing: Writing,
): string => {
  const domains = (type.extensions.typesOfDomains ?? new Map()) as ReadonlyMap<string, string>
  if (!('row' in source) || domains.size === 0) throw new Unwritable(`interface ${type.name}`)
  const types = writing.asked.schema.getPossibleTypes(type)
  const slugs = new Map([...domains].map(([slug, name]) => [name, slug]))
  const typeName = `case ${source.row}.domain ${types
    .flatMap(({ name }) => {
      const slug = slugs.get(name)
      return slug === undefined ? [] : [`when ${quoted(slug)} then ${quotedJson(name)}`]
    })
    .join(' ')} else ${quotedJson(types.find(({ name }) => !slugs.has(name))?.name)} end`
  const ways = types.map((each) => ({
    slug: slugs.get(each.name),
    text: objectOf(nodes, each, source, { ...writing, typeName }),
  }))
  const other = ways.find(({ slug }) => slug === undefined)?.text
  const own = ways.filter(({ text }) => text !== other)
  return own.length === 0
    ? String(other)
    : `case ${source.row}.domain ${own
        .map(({ slug, text }) => `when ${quoted(String(slug))} then ${text}`)
        .join(' ')} else ${other} end`
}

const objectOf = (
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  source: Source,
  writing: Writing & { typeName: string },
): string =>
  members(
    [...selectedOf(nodes, type, writing.asked)].map(([key, [node, ...others]]) => {
      const name = node?.name.value ?? ''
      if (name === '__typename') return [key, writing.typeName]
      const field = type.getFields()[name]
      if (!node || !field) throw new Unwritable(`${type.name}.${name}`)
      return [key, member(field, [node, ...others], source, writing)]
    }),
  )

const member = (
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  source: Source,
  writing: Writing,
): string => {
  if (field.args.length > 0) throw new Unwritable(`arguments of ${field.name}`)
  const reads = 'row' in source ? readsOf(field) : undefined
  const value = valueOf(field, source, reads)
  const writes = writesOf(field)
  if (writes) {
    const from = 'row' in source ? source.row : source.json
    return writes(value?.sql ?? '', { source: from, publicUrl: writing.publicUrl })
  }
  if (field.resolve && !isEmptyWhenMissing(field)) throw new Unwritable(`resolver of ${field.name}`)
  const completing = { nodes, writing, isEmptyWhenMissing: isEmptyWhenMissing(field) }
  if (value) return completed(field.type, value, completing)
  if (reads && 'row' in source) return related(field.type, reads, source.row, completing)
  throw new Unwritable(field.name)
}

/** A value of the row or of the `jsonb` itself. */
const valueOf = (
  { name }: GraphQLField<unknown, unknown>,
  source: Source,
  reads: Reads | undefined,
): Value | undefined => {
  if ('json' in source) return { sql: `${source.json} -> ${quoted(name)}`, isJson: true }
  if (!reads || !('value' in reads)) return undefined
  return { sql: reads.value(source.row), isJson: reads.isJson === true }
}

interface Completing {
  nodes: readonly FieldNode[]
  writing: Writing
  isEmptyWhenMissing: boolean
}

/** Writes a value as its type wants it. */
const completed = (type: GraphQLOutputType, value: Value, completing: Completing): string => {
  const isCertain = isNonNullType(type)
  const shown = isCertain ? type.ofType : type
  if (isLeafType(shown)) return leaf(shown, value, isCertain)
  if (!value.isJson) throw new Unwritable(`${String(type)} that is no JSON`)
  const { writing, nodes } = completing
  const name = `part_${writing.depth}`
  const inside = { ...completing, writing: { ...writing, depth: writing.depth + 1 } }
  if (isListType(shown)) {
    const one = { sql: `${name}.value`, isJson: true }
    const missing = completing.isEmptyWhenMissing ? '[]' : isCertain ? undefined : 'null'
    return ofType(value.sql, {
      type: 'array',
      text: elements(value.sql, { name, text: completed(shown.ofType, one, inside) }),
      ...(missing && { missing }),
    })
  }
  if (!isObjectType(shown)) throw new Unwritable(`${String(type)} in JSON`)
  const isElement = /^part_\d+\.value$/.test(value.sql)
  const json = isElement ? value.sql : `${name}.value`
  const written = ofType(json, {
    type: 'object',
    text: object(nodes, shown, { json }, inside.writing),
    ...(!isCertain && { missing: 'null' as const }),
  })
  // `offset 0`: read once, however many of its parts are shown.
  return isElement
    ? written
    : `(select ${written} from (select ${value.sql} as value offset 0) ${name})`
}

/** Writes rows of another table. */
const related = (
  type: GraphQLOutputType,
  reads: Reads,
  row: string,
  { nodes, writing }: Completing,
): string => {
  const alias = `row_${writing.depth}`
  const inside = { ...writing, depth: writing.depth + 1 }
  const isCertain = isNonNullType(type)
  const shown = isCertain ? type.ofType : type
  if ('one' in reads && isCompositeType(shown)) {
    const rows = reads.one(row, alias)
    const text = object(nodes, shown as Shown, { row: alias }, inside)
    return isCertain
      ? `(select ${text} from ${rows.from} where ${rows.where})`
      : rowOrNull(rows, text)
  }
  const one = isListType(shown) && isNonNullType(shown.ofType) ? shown.ofType.ofType : undefined
  if (!('many' in reads) || !isCompositeType(one)) throw new Unwritable(reads.name)
  return listOfRows(reads.many(row, alias), object(nodes, one as Shown, { row: alias }, inside))
}
