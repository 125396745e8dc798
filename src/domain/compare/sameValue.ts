import { canonical } from '../canonical.ts'
import { isEmpty } from '../fields/index.ts'

/** Whether two values say the same; one that is empty in whatever way is just empty. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  (isEmpty(a) && isEmpty(b)) || canonical(a) === canonical(b)
