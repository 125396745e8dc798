import type { Field, ValueOf } from '../fields/index.ts'
import type { Stage } from '../issues.ts'

/** Something wrong with one value; `path` leads further in, into a table's cell. */
export interface Finding {
  path?: string
  code: string
  message: string
  /** The stage from which it matters: what cannot be stored matters at once. */
  from: Stage
  rule?: string
}

/** How values of one kind of field behave, wherever they come from. */
export interface Kind<F extends Field> {
  /** What is wrong with a value that is not empty. */
  check: (value: unknown, field: F) => Finding[]
  /** The value that a person means by what they typed, pasted or imported; undefined when unreadable. */
  parse: (typed: string, field: F) => ValueOf<F> | undefined
  /** The value as people read it. */
  print: (value: ValueOf<F>, field: F) => string
}

/** The value is not of this kind at all and cannot be kept. */
export const unreadable = (message: string): Finding[] => [
  { code: 'unreadable', message, from: 'save' },
]

/** The value can be kept in a draft, not submitted. */
export const unfit = (code: string, message: string, rule?: string): Finding => ({
  code,
  message,
  from: 'submit',
  ...(rule && { rule }),
})
