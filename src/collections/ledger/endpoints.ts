import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { shanghaiDay } from '../../domain/time/day.ts'
import { actWord, kindWord, refusalWord, roleWord } from '../../domain/ledgerWords.ts'
import { Refusal } from '../../errors.ts'
import { exportLedger, FORMATS } from '../../ledger/export/exportLedger.ts'
import type { Line } from '../../ledger/Line.ts'
import { readPage } from '../../ledger/readLines.ts'
import { sizeAsked } from '../asked.ts'
import { auditorEndpoint } from './auditorEndpoint.ts'
import { readFilter } from './readFilter.ts'

/** A line as auditors are shown it: as it is stored, with the office's words beside the codes. */
export interface ShownLine extends Line {
  words: { act: string; role: string; kind: string; refused: string | null }
}

export interface LedgerAnswer {
  lines: readonly ShownLine[]
  /** What `below` is to be for the next page; null on the last one. */
  next: string | null
}

/** `GET /api/ledger?from=…&to=…&person=…&unit=…&act=…&number=…&refused=1&below=…&limit=…` */
const read = async (req: PayloadRequest): Promise<LedgerAnswer> => {
  const filter = await readFilter(req)
  const below = String(req.query.below ?? '')
  if (!/^\d{0,18}$/.test(below)) throw new Refusal('WRONG_STATE', '页码无法识别')
  const { lines, next } = await readPage(readerOf(req.payload), filter, {
    ...(below && { below }),
    size: sizeAsked(req.query.limit),
  })
  return { lines: lines.map(inWords), next }
}

/** `GET /api/ledger/export?format=csv|jsonl&…`: all that the filter lets through, as one file. */
const download = async (req: PayloadRequest): Promise<Response> => {
  const ending = String(req.query.format ?? 'csv')
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined
  if (!format) throw new Refusal('NOT_FOUND', '没有这种导出格式')
  const text = exportLedger(readerOf(req.payload), await readFilter(req), format)
  const name = encodeURIComponent(`办理记录-${shanghaiDay(new Date())}.${ending}`)
  return new Response(Readable.toWeb(Readable.from(bytes(text))) as ReadableStream, {
    headers: {
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

export const ledgerEndpoints = [
  auditorEndpoint('/ledger', read),
  auditorEndpoint('/ledger/export', download),
]

const inWords = (line: Line): ShownLine => ({
  ...line,
  words: {
    act: actWord(line.act),
    role: roleWord(line.asRole),
    kind: kindWord(line.subjectKind),
    refused: line.refused && refusalWord(line.refused),
  },
})

/** In pieces of some size: a response for every single line would be slow. */
async function* bytes(text: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let held = ''
  for await (const piece of text) {
    held += piece
    if (held.length < PIECE) continue
    yield Buffer.from(held)
    held = ''
  }
  if (held) yield Buffer.from(held)
}

const PIECE = 64 * 1024
