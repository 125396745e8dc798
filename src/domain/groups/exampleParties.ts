/** Nobody's: the body's own characters begin with letters that no register gives; its check digit is right. */
export const EXAMPLE_COMPANY_CODE = '91621002MADEMQY01J'

/** Nobody's: the person is invented; the check digit is right. */
export const EXAMPLE_PERSON_NUMBER = '621002199001019994'

/** The code or number with another last character than the right one. */
export const withWrongDigit = (code: string): string =>
  code.slice(0, 17) + (code.endsWith('1') ? '2' : '1')
