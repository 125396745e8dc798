import type { Reading } from '../../domain/screening/reading.ts'

/** Reads a text or CSV file, in Unicode or in the encoding that older Chinese programs write. */
export const readPlain = (data: Buffer): Reading => ({
  parts: [{ name: '内容', text: decoded(data) }],
})

const decoded = (data: Buffer): string => {
  const mark = data.subarray(0, 2).toString('latin1')
  if (mark === '\xff\xfe') return new TextDecoder('utf-16le').decode(data)
  if (mark === '\xfe\xff') return new TextDecoder('utf-16be').decode(data)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    return new TextDecoder('gb18030').decode(data)
  }
}
