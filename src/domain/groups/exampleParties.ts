import { creditCodeCheckDigit } from '../creditCode.ts'
import { identityNumberCheckDigit } from '../identityNumber.ts'

const withDigit = (first17: string, digitOf: (first17: string) => string): string =>
  first17 + digitOf(first17)

/** Nobody's: the body's own characters begin with letters that no register gives. */
export const EXAMPLE_COMPANY_CODE = withDigit('91621002MADEMQY01', creditCodeCheckDigit)

/** Nobody's: the person is invented. */
export const EXAMPLE_PERSON_NUMBER = withDigit('62100219900101999', identityNumberCheckDigit)

/** The code or number with another last character than the right one. */
export const withWrongDigit = (code: string): string =>
  code.slice(0, 17) + (code.endsWith('1') ? '2' : '1')
