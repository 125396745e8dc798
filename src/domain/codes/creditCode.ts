/** Whether the text is a 统一社会信用代码 in canonical spelling with its check character right. */
export const isCreditCode = (text: string): boolean =>
  SHAPE.test(text) && creditCodeCheckDigit(text.slice(0, 17)) === text[17]

/** The code as the standard writes it: half-width, upper case, no spaces or hyphens. */
export const normaliseCreditCode = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-–—]/g, '')
    .toUpperCase()

/** The check character that completes the first seventeen (GB 32100-2015); for making examples too. */
export const creditCodeCheckDigit = (first17: string): string => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * valueOf(first17[at]), 0)
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/** Digits and capitals without I, O, S, V and Z, which are mistaken for others. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const SHAPE = new RegExp(`^[${ALPHABET}]{2}\\d{6}[${ALPHABET}]{10}$`)

const valueOf = (character = ''): number => {
  const value = character ? ALPHABET.indexOf(character) : -1
  if (value < 0) throw new RangeError('a credit code begins with seventeen of its own characters')
  return value
}
