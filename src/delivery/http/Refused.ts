import type { Code } from '../answer/codes.ts'

/** Something that a reader asks for and that cannot be; the message says which argument is wrong and why. */
export class Refused extends Error {
  readonly code: Code
  readonly status: 400 | 404 | 410 | 503

  constructor(code: Code, status: Refused['status'], message: string) {
    super(message)
    this.name = 'Refused'
    this.code = code
    this.status = status
  }
}
