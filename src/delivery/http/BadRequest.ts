import type { Code } from '../answer/codes.ts'

/** A request that is no question at all; `message` is for whoever wrote the program that sent it. */
export class BadRequest extends Error {
  readonly status: 400 | 404 | 405 | 406 | 413 | 414 | 415
  readonly code: Code

  constructor(status: BadRequest['status'], message: string, code: Code = 'BAD_REQUEST') {
    super(message)
    this.name = 'BadRequest'
    this.status = status
    this.code = code
  }
}
