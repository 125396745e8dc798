import { isDay } from '../time/day.ts'

/**
 * Whether the text is a 公民身份号码: eighteen characters with the check digit of GB 11643-1999, or the
 * fifteen digits issued before it. A possible birthday and province keep other numbers out.
 */
export const isIdentityNumber = (text: string): boolean =>
  isOldIdentityNumber(text) ||
  (/^[1-9]\d{16}[\dX]$/.test(text) &&
    isFromProvince(text) &&
    isDay(birthday(text.slice(6, 14))) &&
    identityNumberCheckDigit(text.slice(0, 17)) === text[17])

/** The fifteen digits of before 1999: no check digit, and a year of birth without its century. */
export const isOldIdentityNumber = (text: string): boolean =>
  /^[1-9]\d{14}$/.test(text) && isFromProvince(text) && isDay(birthday(`19${text.slice(6, 12)}`))

/** Half-width, no spaces, the check digit as a capital X. */
export const normaliseIdentityNumber = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').toUpperCase()

/** What may be shown of it: the first two characters and the last three (35*************123). */
export const maskIdentityNumber = (text: string): string =>
  text.length < 15
    ? '*'.repeat(text.length)
    : `${text.slice(0, 2)}${'*'.repeat(text.length - 5)}${text.slice(-3)}`

/** The check digit that completes the first seventeen (GB 11643-1999); for making examples too. */
export const identityNumberCheckDigit = (first17: string): string => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0)
  return '10X98765432'.charAt(sum % 11)
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Provinces of GB/T 2260, 83 for residents of Taiwan, 9 for foreigners with permanent residence. */
const isFromProvince = (text: string): boolean =>
  /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/.test(text)

const birthday = (digits: string): string => digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
