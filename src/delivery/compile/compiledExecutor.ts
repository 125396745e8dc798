import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Answer } from '../answer/Answer.ts'
import { documentReader } from '../answer/documents.ts'
import { unavailable, type Question } from '../answer/execution.ts'
import { outageOf } from '../answer/outageOf.ts'
import type { Report } from '../answer/publicError.ts'
import type { Reading } from '../read/reading.ts'
import type { Statement } from '../read/statement.ts'
import { compile, type Compiled } from './compile.ts'

interface Making {
  schema: GraphQLSchema
  reading: Pick<Reading, 'find' | 'publicUrl'>
  report: Report
  /** Answers what was not compiled, or turned out to be wrong in some way. */
  otherwise: (question: Question) => Promise<Answer>
}

/**
 * Answers questions by one statement each, compiled once, whose text is sent as it comes. It answers
 * only what is right in every way; whatever has an error to tell is left to graphql-js.
 */
export const compiledExecutor = ({ schema, reading, report, otherwise }: Making) => {
  const statementFor = compiler(schema, reading.publicUrl)
  return async (question: Question): Promise<Answer> => {
    try {
      const statement = statementFor(question)
      const text = statement && (await reading.find<string | null>(statement))
      if (text) return { kind: 'answered', body: Buffer.from(text), isKept: true }
    } catch (error) {
      if (outageOf(error)) return unavailable(error, report)
      if (!(error instanceof GraphQLError)) report(error)
    }
    return otherwise(question)
  }
}

/** A document with what became of it: one form for each way in which its directives can be decided. */
interface Known {
  document: DocumentNode
  fragments: Record<string, FragmentDefinitionNode>
  deciding: readonly string[]
  forms: LRUCache<string, { compiled: Compiled | undefined }>
}

/** Makes the statement of a question; undefined when it is not one that was compiled. */
export const compiler = (schema: GraphQLSchema, publicUrl: string) => {
  const read = documentReader(schema)
  const all = new LRUCache<string, Known>({ max: 1_000 })

  const knownOf = (text: string): Known | undefined => {
    const before = all.get(text)
    if (before) return before
    const document = read(text)
    if (!('kind' in document)) return undefined
    const now = {
      document,
      fragments: fragmentsOf(document),
      deciding: variablesOfDirectives(document),
      forms: new LRUCache<string, { compiled: Compiled | undefined }>({ max: 64 }),
    }
    all.set(text, now)
    return now
  }

  return ({ query, operationName, variables }: Question): Statement | undefined => {
    const known = knownOf(query)
    const operation = known && getOperationAST(known.document, operationName)
    if (!known || operation?.operation !== 'query') return undefined
    const { fragments, deciding, forms } = known
    const { coerced } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variables ?? {},
      { maxErrors: 1 },
    )
    if (!coerced) return undefined
    const key = JSON.stringify([operationName, ...deciding.map((name) => coerced[name])])
    const form = forms.get(key) ?? {
      compiled: compile({
        asked: { schema, fragments, variableValues: coerced },
        operation,
        publicUrl,
      }),
    }
    forms.set(key, form)
    return form.compiled?.(coerced)
  }
}

const fragmentsOf = ({ definitions }: DocumentNode): Known['fragments'] =>
  Object.fromEntries(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  )

/** The variables that decide what is shown at all. */
const variablesOfDirectives = (document: DocumentNode): string[] => {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
