import {
  execute,
  getOperationAST,
  GraphQLError,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { LIMITS } from '../limits/limits.ts'
import type { Reading } from '../read/reading.ts'
import type { Answer } from './Answer.ts'
import { coded } from './coded.ts'
import { documentReader } from './documents.ts'
import { outageOf } from './outageOf.ts'
import { publicError, type Report } from './publicError.ts'
import { Outage } from './Outage.ts'

/** What a reader asks: a query's text, which of its operations, and the values of its variables. */
export interface Question {
  query: string
  operationName?: string
  variables?: Readonly<Record<string, unknown>>
}

interface Making {
  schema: GraphQLSchema
  reading: Omit<Reading, 'miss'>
  report: Report
}

/** Answers questions from the database, each anew. */
export const executor = ({ schema, reading, report }: Making) => {
  const readDocument = documentReader(schema)
  return async ({ query, operationName, variables }: Question): Promise<Answer> => {
    const document = readDocument(query)
    if (!('kind' in document)) return answerOf({ errors: document }, report)
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== 'query') return answerOf({ errors: [NOT_A_QUERY] }, report)
    const missed: string[] = []
    const result = execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: { ...reading, miss: (query) => missed.push(query) } satisfies Reading,
    })
    const answer = answerOf(await inTime(result), report)
    return missed.length > 0 ? { ...answer, missed } : answer
  }
}

const NOT_A_QUERY = coded('INVALID_QUERY', '找不到要执行的查询；本接口只提供查询')

const answerOf = ({ data, errors }: ExecutionResult, report: Report): Answer => {
  const shown = errors?.map((error) => publicError(error, report))
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
