import type { Values } from '../../src/domain/fields/index.ts'
import { explained } from './explained.ts'
import { plain } from './plain.ts'
import type { CityPolicy } from './CityPolicy.ts'

/**
 * Documents of the city by the story that the demonstration tells of them, for the domain whose texts
 * are compared: copies of one document would hold one another up as near-duplicates.
 */
export const policiesOf = (
  domain: string,
  story: string,
): { document: Values } & Partial<CityPolicy> =>
  (domain === DOMAIN && (explained[story] ?? plain[story])) || NONE

const DOMAIN = 'policy-document'
const NONE = { document: {} }
