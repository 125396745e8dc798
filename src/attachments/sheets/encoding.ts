import { SheetTrouble } from './SheetTrouble.ts'

/**
 * The text of a file that does not say how it is written: UTF-16 or UTF-8 with their marks, UTF-8
 * where every byte fits, or else GB18030, as Chinese spreadsheets save it.
 * @throws SheetTrouble naming the line, when one part is written in another way than the rest
 */
export const decoded = (data: Buffer): string => {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data)
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data)
  const text = as('utf-8', data)
  if (text !== undefined) return text
  refuseMixed(data)
  const chinese = as('gb18030', data)
  if (chinese === undefined) throw new SheetTrouble('mixed', { row: firstUnlike(data, 'gb18030') })
  return chinese
}

const as = (encoding: string, data: Buffer): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data)
  } catch {
    return undefined
  }
}

/**
 * Chinese in UTF-8 fits GB18030 by accident and reads as nonsense there, but no line of GB18030 fits
 * the three bytes that UTF-8 needs for a Chinese character.
 */
const refuseMixed = (data: Buffer): void => {
  let first: 'utf-8' | 'gb18030' | undefined
  for (const { row, line } of linesOf(data)) {
    const text = as('utf-8', line)
    const kind = text === undefined ? 'gb18030' : HAN.test(text) ? 'utf-8' : undefined
    if (kind && first && kind !== first) throw new SheetTrouble('mixed', { row })
    first ??= kind
  }
}

const HAN = /\p{Script=Han}/u

const firstUnlike = (data: Buffer, encoding: string): number => {
  for (const { row, line } of linesOf(data)) if (as(encoding, line) === undefined) return row
  return 1
}

/** No byte of a character in either encoding is a line feed. */
function* linesOf(data: Buffer) {
  let row = 1
  for (let from = 0; from < data.length; row += 1) {
    const end = data.indexOf(0x0a, from)
    const to = end < 0 ? data.length : end
    yield { row, line: data.subarray(from, to) }
    from = to + 1
  }
}
