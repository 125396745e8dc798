import type { Wording } from '../../src/domain/screening/wording.ts'
import { bodies } from './bodies.ts'
import { confusions } from './confusions.ts'
import { formulas } from './formulas.ts'
import { territories } from './territories.ts'

/**
 * The list that a city begins with. There is no official one: these are the mistakes that inspections
 * of government sites report again and again. From then on it is the office's.
 */
export const wordings: readonly Wording[] = [...formulas, ...territories, ...bodies, ...confusions]
