import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { argumentAt } from './argumentAt.ts'
import { CODES, type Code } from './codes.ts'
import { outageOf } from './outageOf.ts'

/** Tells the staff of a fault, and in which request it arose. */
export type Report = (fault: unknown, requestId?: string) => void

/**
 * An error as the public sees it: coded, and without anything of our inside. What the reader can put
 * right keeps its words; a fault is reported and masked, and both bear the request's id.
 */
export const publicError = (
  error: GraphQLError,
  report: Report,
  requestId?: string,
): GraphQLFormattedError => {
  const code = codeOf(error)
  if (code === 'INTERNAL') report(error.originalError ?? error, requestId)
  const argument = argumentOf(error, code)
  return {
    message: messageOf(error, code),
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: {
      code,
      ...(argument !== undefined && { argument }),
      ...(code === 'INTERNAL' && requestId && { requestId }),
    },
  }
}

/** Which argument has to be put right. */
const argumentOf = (error: GraphQLError, code: Code): string | undefined => {
  const { argument } = error.extensions
  if (typeof argument === 'string') return argument
  return code === 'BAD_INPUT' || code === 'PAGE_SIZE' ? argumentAt(error) : undefined
}

const codeOf = ({ extensions, originalError, path, message }: GraphQLError): Code => {
  const { code } = extensions
  if (typeof code === 'string' && code in CODES) return code as Code
  if (originalError && !(originalError instanceof GraphQLError)) {
    return outageOf(originalError) ?? 'INTERNAL'
  }
  if (path) return 'INTERNAL'
  if (message.startsWith('Syntax Error')) return isTooLong(message) ? 'TOO_LONG' : 'SYNTAX'
  return message.startsWith('Variable ') ? 'BAD_INPUT' : 'INVALID_QUERY'
}

const isTooLong = (message: string): boolean => message.includes('tokens')

/** Our own words stand; graphql's English is kept behind ours; a fault says nothing. */
const messageOf = ({ message, extensions }: GraphQLError, code: Code): string => {
  if (OURS.has(code)) return `${CODES[code]}，请稍后再试`
  return shortened(extensions.code === undefined ? `${CODES[code]}：${message}` : message)
}

const OURS: ReadonlySet<Code> = new Set(['INTERNAL', 'UNAVAILABLE', 'TIMEOUT', 'OVERLOADED'])

/** What was sent is repeated to whoever sent it, but not at any length. */
const shortened = (message: string): string =>
  message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message

const LONGEST = 400
