import type { Code } from '../answer/codes.ts'

/** The JSON of an answer that is one error and nothing else; of a fault with the request's id. */
export const errorBody = (code: Code, message: string, requestId?: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] })
