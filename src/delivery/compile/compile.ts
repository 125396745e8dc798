import {
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
} from 'graphql'
import type { Bind } from '../../derive/facets/conditions.ts'
import { quotedJson } from '../../derive/graphqlType/writes.ts'
import type { Asked } from '../read/picked.ts'
import { rootOf, type Given, type Root } from '../read/root.ts'
import type { Reading } from '../read/reading.ts'
import { statement, type Statement } from '../read/statement.ts'
import { listOfRows, members, object, rowOrNull } from './object.ts'
import { page } from './page.ts'
import { selectedOf } from './selected.ts'
import { Unwritable } from './Unwritable.ts'

/**
 * An operation as one statement, whose row holds the whole answer as text; for these variables.
 * @throws GraphQLError when an argument cannot be
 */
export type Compiled = (variables: Variables, reading: Checking) => Promise<Statement>

type Variables = Readonly<Record<string, unknown>>

/** What arguments are checked by. */
type Checking = Pick<Reading, 'catalogue'>

interface Compiling {
  asked: Asked
  operation: OperationDefinitionNode
  publicUrl: string
}

/**
 * Compiles an operation, with what its directives leave of it for these variables. Undefined when it
 * asks for something that only graphql-js can answer.
 */
export const compile = ({ asked, operation, publicUrl }: Compiling): Compiled | undefined => {
  try {
    const roots = rootsOf(operation, asked, publicUrl)
    return async (variables, reading) => {
      const given: [string, Answered][] = []
      for (const { key, answer } of roots) given.push([key, await answer(variables, reading)])
      return statement(
        (bind) => {
          const data = members(given.map(([key, { text }]) => [key, text(bind)]))
          return `select '{"data":' || ${data} || '}' as found`
        },
        { isCommon: given.every(([, { isCommon }]) => isCommon) },
      )
    }
  } catch (error) {
    if (error instanceof Unwritable) return undefined
    throw error
  }
}

interface WrittenRoot {
  key: string
  answer: (variables: Variables, reading: Checking) => Promise<Answered>
}

interface Answered {
  text: (bind: Bind) => string
  isCommon: boolean
}

const rootsOf = (
  operation: OperationDefinitionNode,
  asked: Asked,
  publicUrl: string,
): WrittenRoot[] => {
  const Query = asked.schema.getQueryType()
  if (!Query) throw new Unwritable('a schema without queries')
  const selected = selectedOf([operation as unknown as FieldNode], Query, asked)
  return [...selected].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? ''
    if (name === '__typename') {
      const own = { text: () => quotedJson(Query.name), isCommon: true }
      return { key, answer: () => Promise.resolve(own) }
    }
    const field = Query.getFields()[name]
    const root = field && rootOf(field)
    const [node] = nodes
    if (!field || !root || !node) throw new Unwritable(name)
    const text = rootText(root, nodes, field, { asked, publicUrl })
    return {
      key,
      answer: async (variables, reading) => {
        const given = getArgumentValues(field, node, variables)
        await root.check?.(given, reading)
        return { text: (bind) => text(given, bind), isCommon: !given.filter }
      },
    }
  })
}

type RootText = (given: Given, bind: Bind) => string

const rootText = (
  root: Root,
  nodes: readonly FieldNode[],
  field: GraphQLField<unknown, unknown>,
  { asked, publicUrl }: Pick<Compiling, 'asked' | 'publicUrl'>,
): RootText => {
  const writing = { asked, publicUrl, depth: 1 }
  const type = getNamedType(field.type)
  if ('page' in root && isObjectType(type)) {
    const { looksAhead, of } = page(nodes, type, root.row, writing)
    return (given, bind) => {
      const first = Number(given.first)
      const rows = root.page(given, first + (looksAhead ? 1 : 0), bind)
      return of({ ...rows, mark: root.mark?.(given) ?? '' }, given, bind)
    }
  }
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Unwritable(field.name)
  const text = object(nodes, type, { row: root.row }, writing)
  if ('one' in root) return (given, bind) => rowOrNull(root.one(given, bind), text)
  if ('many' in root) return (given, bind) => listOfRows(root.many(given, bind), text)
  throw new Unwritable(field.name)
}
