import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { LIMITS } from '../limits/limits.ts'
import { withinLimits } from '../limits/withinLimits.ts'

/** A query's text once read: the document, or everything wrong with it. */
export type ReadDocument = DocumentNode | readonly GraphQLError[]

/** Reads each text once: sites send the same few queries all day. */
export const documentReader = (schema: GraphQLSchema): ((text: string) => ReadDocument) => {
  const known = new LRUCache<string, ReadDocument>({
    max: 1_000,
    maxSize: 4_000_000,
    sizeCalculation,
  })
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const read = readDocument(schema, text)
    known.set(text, read)
    return read
  }
}

const sizeCalculation = (_: ReadDocument, text: string): number => text.length + 1

const readDocument = (schema: GraphQLSchema, text: string): ReadDocument => {
  try {
    const document = parse(text, { maxTokens: LIMITS.tokens })
    const errors = validate(schema, document, RULES, { maxErrors: 20 })
    return errors.length > 0 ? errors : document
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

/** What a query must be. */
export const RULES = [...specifiedRules, withinLimits]
