import type { Format } from './Exported.ts'

/** One JSON object a line, with every value exactly as it was hashed. */
export const jsonLines: Format = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  head: '',
  write: (part) => {
    if ('seal' in part) {
      const { lastSeq, rows, ...seal } = part.seal
      return put({ kind: 'seal', ...seal, lastSeq: Number(lastSeq), rows: Number(rows) })
    }
    const { seq, day: _, epoch, ...line } = part.line
    const kind = line.refused === null ? 'act' : 'attempt'
    return put({ kind, seq: Number(seq), ...line, ...(line.form === 1 && { epoch }) })
  },
}

const put = (value: object): string => `${JSON.stringify(value)}\n`
