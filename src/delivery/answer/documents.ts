import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { LIMITS } from '../limits/limits.ts'
import { refuseNested } from '../limits/refuseNested.ts'
import { withinLimits } from '../limits/withinLimits.ts'

/** A query's text once read: the document, or everything wrong with it. */
export type ReadDocument = DocumentNode | readonly GraphQLError[]

/** What is read against. */
export interface Interface {
  schema: GraphQLSchema
  /** Whether the schema may be asked about itself. */
  isIntrospectable: boolean
}

/** Reads each text once: sites send the same few queries all day. */
export const documentReader = (against: Interface): ((text: string) => ReadDocument) => {
  const known = new LRUCache<string, ReadDocument>({
    max: 1_000,
    maxSize: LONGEST,
    sizeCalculation,
  })
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const read = readDocument(against, text)
    known.set(text, read)
    return read
  }
}

/** Characters of all texts together; what is read of them takes fifty times as many bytes. */
const LONGEST = 500_000

const sizeCalculation = (_: ReadDocument, text: string): number => text.length + 1

const readDocument = ({ schema, isIntrospectable }: Interface, text: string): ReadDocument => {
  try {
    refuseNested(text)
    const document = parse(text, { maxTokens: LIMITS.tokens })
    const beyond = validate(schema, document, [withinLimits])
    if (beyond.length > 0) return beyond
    const rules = isIntrospectable ? specifiedRules : CLOSED_RULES
    const errors = validate(schema, document, rules, { maxErrors: 20 })
    return errors.length > 0 ? errors : document
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

const CLOSED_RULES = [...specifiedRules, NoSchemaIntrospectionCustomRule]

/** What a query must be. */
export const RULES = [...specifiedRules, withinLimits]
