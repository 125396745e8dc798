import { creditCodeCheckDigit } from '../../src/domain/codes/creditCode.ts'
import type { CityUnit } from './CityUnit.ts'

/**
 * A credit code of the right form for a unit of the demonstration: registered by 机构编制, a body of
 * its division. The nine characters of the body begin with letters that no real agency's do.
 */
export const creditCodeFor = ({ division, kind }: CityUnit, serial: number): string => {
  const body = `QY${String(serial).padStart(6, '0')}`
  const first17 = `1${BODIES[kind]}${division}${body}${bodyCheckDigit(body)}`
  return first17 + creditCodeCheckDigit(first17)
}

/** 11 is an agency, 12 a public institution (GB 32100-2015). */
const BODIES: Record<CityUnit['kind'], string> = {
  government: '1',
  department: '1',
  institution: '2',
  county: '1',
}

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** The ninth character of an organisation code (GB 11714-1997); a letter counts from A as ten. */
export const bodyCheckDigit = (body: string): string => {
  const sum = WEIGHTS.reduce(
    (total, weight, at) => total + weight * parseInt(body.charAt(at), 36),
    0,
  )
  const digit = 11 - (sum % 11)
  return digit === 10 ? 'X' : String(digit % 11)
}
