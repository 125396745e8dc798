import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql'
import { LIMITS } from '../limits/limits.ts'
import { refuseCostly } from '../limits/refuseCostly.ts'
import { compiler, type AskedOperation } from '../compile/compiler.ts'
import type { Reading } from '../read/reading.ts'
import type { Answer } from './Answer.ts'
import { coded } from './coded.ts'
import { documentReader, type Interface } from './documents.ts'
import { outageOf } from './outageOf.ts'
import { publicError, type Report } from './publicError.ts'
import { Outage } from './Outage.ts'

/** What a reader asks: a query's text, which of its operations, and the values of its variables. */
export interface Question {
  query: string
  operationName?: string
  variables?: Readonly<Record<string, unknown>>
  /** A site has registered the query, and asks for it by its hash. */
  isTrusted?: boolean
  /** Of the request that it came in; those who ask the same share the first one's answer. */
  requestId?: string
}

interface Making {
  against: Interface
  reading: Omit<Reading, 'miss'>
  report: Report
}

/**
 * Answers questions from the database, each anew: those that sites have registered by one statement,
 * compiled once, whose text is sent as it comes; all others, and whatever has an error to tell, by
 * graphql-js.
 */
export const executor = ({ against, reading, report }: Making) => {
  const { schema } = against
  const readDocument = documentReader(against)
  const statementOf = compiler(schema, reading)

  const atOnce = async (asked: AskedOperation, faults: Faults): Promise<Answer | undefined> => {
    try {
      const statement = await statementOf(asked)
      const text = statement && (await reading.find<string | null>(statement))
      return text ? { kind: 'answered', body: Buffer.from(text), isKept: true } : undefined
    } catch (error) {
      if (outageOf(error)) return answerOf({ errors: [failed(error)] }, faults)
      if (!(error instanceof GraphQLError)) report(error, faults.requestId)
      return undefined
    }
  }

  return async (question: Question): Promise<Answer> => {
    const { query, operationName, variables, isTrusted, requestId } = question
    const faults = { report, requestId }
    const document = readDocument(query)
    if (!('kind' in document)) return answerOf({ errors: document }, faults)
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== 'query') return answerOf({ errors: [NOT_A_QUERY] }, faults)
    const wrong = wrongWith({ document, operation, variables }, schema)
    const asked = rootFieldOf(operation)
    if (wrong) return { ...answerOf({ errors: wrong }, faults), operation: asked }
    const told = isTrusted ? await atOnce({ document, operation, variables }, faults) : undefined
    if (told) return { ...told, operation: asked }
    const missed: string[] = []
    const result = execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: { ...reading, miss: (query) => missed.push(query) } satisfies Reading,
    })
    const answer = { ...answerOf(await inTime(result), faults), operation: asked }
    return missed.length > 0 ? { ...answer, missed } : answer
  }
}

/** A name of our schema, never of the reader's: measures are counted by it. */
const rootFieldOf = ({ selectionSet }: OperationDefinitionNode): string => {
  const [first, ...others] = selectionSet.selections
  return first?.kind === Kind.FIELD && others.length === 0 ? first.name.value : 'several'
}

interface Asked {
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Question['variables']
}

/** What forbids to begin: variables that do not fit, or a cost with them that no request may have. */
const wrongWith = (
  { document, operation, variables }: Asked,
  schema: Interface['schema'],
): readonly GraphQLError[] | undefined => {
  const definitions = operation.variableDefinitions ?? []
  const { errors, coerced } = getVariableValues(schema, definitions, variables ?? {}, MOST_ERRORS)
  if (!coerced) return errors
  try {
    refuseCostly(operation, { schema, fragments: fragmentsOf(document), variableValues: coerced })
    return undefined
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

const MOST_ERRORS = { maxErrors: 20 }

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  )

const failed = (error: unknown): GraphQLError =>
  new GraphQLError('the statement failed', { originalError: error as Error })

const NOT_A_QUERY = coded('INVALID_QUERY', '找不到要执行的查询；本接口只提供查询')

interface Faults {
  report: Report
  requestId: string | undefined
}

const answerOf = ({ data, errors }: ExecutionResult, { report, requestId }: Faults): Answer => {
  const shown = errors?.map((error) => publicError(error, report, requestId))
  return {
    kind: errors?.some(isOutage) ? 'unavailable' : data === undefined ? 'refused' : 'answered',
    body: Buffer.from(JSON.stringify({ ...(shown && { errors: shown }), data })),
    isKept: !errors,
  }
}

const isOutage = ({ originalError }: GraphQLError): boolean => outageOf(originalError) !== undefined

/** The result, or an error when it does not come in time; what was begun then ends by itself. */
const inTime = async (
  result: ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> => {
  if (!('then' in result)) return result
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => resolve(TOO_LATE), LIMITS.answerTime)
  })
  return Promise.race([result, late]).finally(() => clearTimeout(timer))
}

const TOO_LATE: ExecutionResult = {
  errors: [new GraphQLError('too late', { originalError: new Outage('TIMEOUT') })],
}
