/** A request that is no question at all; `message` is for whoever wrote the program that sent it. */
export class BadRequest extends Error {
  readonly status: 400 | 405 | 406 | 413 | 414 | 415

  constructor(status: BadRequest['status'], message: string) {
    super(message)
    this.name = 'BadRequest'
    this.status = status
  }
}
