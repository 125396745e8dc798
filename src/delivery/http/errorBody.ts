import type { Code } from '../answer/codes.ts'

/** The JSON of an answer that is one error and nothing else. */
export const errorBody = (code: Code, message: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] })
