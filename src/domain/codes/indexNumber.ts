/**
 * 索引号, the catalogue's handle on an item (条例 art. 12): the agency's prefix, by default its credit
 * code, the year in which the item was formed, and a serial counted per agency and year. It is given
 * once, never reused, and stands for ever once published.
 */
export interface IndexNumber {
  prefix: string
  year: number
  serial: number
}

/** `prefix/2018-00001`: five digits, more when a year outgrows them. */
export const formatIndexNumber = ({ prefix, year, serial }: IndexNumber): string => {
  const text = `${prefix}/${year}-${String(serial).padStart(SERIAL_DIGITS, '0')}`
  if (!OURS.test(text)) throw new RangeError(`not an index number: ${text}`)
  return text
}

/**
 * The parts of an index number that this office could have given; undefined for other shapes, which
 * items taken over from elsewhere keep as they are.
 */
export const parseIndexNumber = (text: string): IndexNumber | undefined => {
  const [, prefix, year, serial] = OURS.exec(text) ?? []
  return prefix ? { prefix, year: Number(year), serial: Number(serial) } : undefined
}

/** One spelling for look-ups: width, case, spaces, dashes and slashes as typed do not matter. */
export const normaliseIndexNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\\/g, '/')
    .toUpperCase()
    .replace(/(?<=\/\d{4}-)\d{1,4}$/, (serial) => serial.padStart(SERIAL_DIGITS, '0'))

const SERIAL_DIGITS = 5
const OURS = /^([0-9A-Z]+)\/([12]\d{3})-((?!0{5}$)\d{5}|[1-9]\d{5,})$/
