import {
  GraphQLError,
  isListType,
  isNonNullType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { RULES } from '../answer/documents.ts'
import type { TrustedDocument } from './TrustedDocument.ts'

/** An operation that a site has registered and that the schema no longer answers as it did. */
export interface Broken {
  site: string
  operation: string
  /** Where in its file, or the field whose type has changed. */
  at: string
  why: string
}

/**
 * What is wrong with the operations under this schema: they are not valid, or fields that they read
 * show something else than in the schema that was agreed.
 */
export const brokenOperations = (
  documents: readonly TrustedDocument[],
  schema: GraphQLSchema,
  agreed: GraphQLSchema,
): Broken[] =>
  documents.flatMap((each) => {
    const problems = problemsOf(each, schema, agreed)
    return problems.map((problem) => ({ site: each.site, operation: each.name, ...problem }))
  })

type Problem = Pick<Broken, 'at' | 'why'>

const problemsOf = (
  { text }: TrustedDocument,
  schema: GraphQLSchema,
  agreed: GraphQLSchema,
): Problem[] => {
  try {
    const document = parse(text)
    const errors = validate(schema, document, RULES)
    if (errors.length > 0) return errors.map(problemOf)
    return [...notOneQuery(document), ...changedFields(document, schema, agreed)]
  } catch (error) {
    if (error instanceof GraphQLError) return [problemOf(error)]
    throw error
  }
}

const problemOf = ({ message, locations }: GraphQLError): Problem => {
  const [{ line, column } = { line: 1, column: 1 }] = locations ?? []
  return { at: `${line}:${column}`, why: message }
}

/** A file is an operation: a hash must say which one is meant. */
const notOneQuery = ({ definitions }: DocumentNode): Problem[] => {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const [one] = operations
  return operations.length === 1 && one?.operation === 'query' && one.name
    ? []
    : [{ at: '1:1', why: 'must hold one query, and give it a name' }]
}

const changedFields = (
  document: DocumentNode,
  schema: GraphQLSchema,
  agreed: GraphQLSchema,
): Problem[] => {
  const before = fieldsOf(document, agreed)
  return [...fieldsOf(document, schema)].flatMap(([field, now]) => {
    const was = before.get(field)
    return was === undefined || isAsGood(now, was)
      ? []
      : [{ at: field, why: `was ${String(was)}, is ${String(now)}` }]
  })
}

/** The fields that a document reads, with their types. */
const fieldsOf = (
  document: DocumentNode,
  schema: GraphQLSchema,
): Map<string, GraphQLOutputType> => {
  const fields = new Map<string, GraphQLOutputType>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const [parent, type] = [types.getParentType(), types.getType()]
        if (parent && type) fields.set(`${parent.name}.${name.value}`, type)
      },
    }),
  )
  return fields
}

/** Whether whoever expects the one may be given the other: the same, or never null where it could be. */
const isAsGood = (now: GraphQLOutputType, was: GraphQLOutputType): boolean => {
  if (isNonNullType(was)) return isNonNullType(now) && isAsGood(now.ofType, was.ofType)
  if (isNonNullType(now)) return isAsGood(now.ofType, was)
  if (isListType(was)) return isListType(now) && isAsGood(now.ofType, was.ofType)
  return String(now) === String(was)
}
