/** Something that only graphql-js can answer: the operation is left to it. */
export class Unwritable extends Error {
  constructor(what: string) {
    super(`not written in SQL: ${what}`)
    this.name = 'Unwritable'
  }
}
