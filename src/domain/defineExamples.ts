import type { Domain, DomainValues } from './defineDomain.ts'
import type { Values } from './fields/index.ts'

/** Items of a domain by which it is tested and the demonstration city is filled. */
export interface Examples<V = Values> {
  /** Every part of the domain that can be told at once, fit to be published. */
  complete: V
  /** Nothing but what must be there to submit it. */
  minimal: V
  wrong: readonly WrongExample<V>[]
}

/** The complete example with a few values changed for the worse. */
export interface WrongExample<V = Values> {
  /** What is wrong, as an editor would say it. */
  name: string
  /** Laid over the complete example; undefined takes a value away. */
  values: { readonly [K in keyof V]?: V[K] | undefined }
  /** Exactly what is found at submission, each as `path code`. */
  issues: readonly string[]
}

/** Examples whose values the compiler checks against the domain's own fields. */
export const defineExamples = <D extends Domain>(
  _domain: D,
  examples: Examples<DomainValues<D>>,
): Examples<DomainValues<D>> => examples

/** Stands for the id of the column with this code, known only where the city is. */
export const columnOf = (code: string) => `@column:${code}` as const

/** Stands for the id of the unit with this code. */
export const unitOf = (code: string) => `@unit:${code}` as const
