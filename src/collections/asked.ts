import { validate as isUuid } from 'uuid'
import { Refusal } from '../errors.ts'

/** How long a page is to be, as an address asks for it: a whole number from 1 to `most`. */
export const sizeAsked = (given: unknown, { usual = 50, most = 200 } = {}): number =>
  Math.min(Math.max(Math.trunc(Number(given)) || usual, 1), most)

/**
 * An id in an address or a body; undefined when none was given.
 * @throws Refusal WRONG_STATE when it is there and no id
 */
export const idAsked = (given: unknown): string | undefined => {
  if (given === undefined || given === null || given === '') return undefined
  if (!isUuid(given)) throw new Refusal('WRONG_STATE', '编号无法识别')
  return String(given)
}

/** What is said of parts of a request that are not of their kind. */
export const illegible = (...parts: readonly string[]): Refusal =>
  new Refusal('WRONG_STATE', `请求的内容无法识别：${parts.join('、')}`)
