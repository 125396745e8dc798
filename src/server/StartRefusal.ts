/**
 * A start that cannot go on, in the words of the person who has to put it right: what is wrong
 * and what to do, in both languages. It is printed without a stack, and nothing was half done.
 */
export class StartRefusal extends Error {
  readonly zh: string
  readonly en: string

  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options)
    this.name = 'StartRefusal'
    this.zh = zh
    this.en = en
  }
}

/** A process that ends with this code has said why; starting it again would change nothing. */
export const EXIT_REFUSED = 78
