import type { FilePart, Reading } from '../../domain/screening/reading.ts'
import { isLocked } from './isLocked.ts'
import { Unreadable } from './Unreadable.ts'

/** What can be read of a file's bytes. Never throws: a file that cannot be read says why. */
export const readBytes = async (data: Buffer, mediaType: string): Promise<Reading> => {
  const load = READERS[mediaType]
  if (!load) return { parts: [], unread: 'kind' }
  if (mediaType.startsWith(OFFICE) && isLocked(data)) return { parts: [], unread: 'encrypted' }
  try {
    const read = await load()
    return cut(await read(data))
  } catch (error) {
    return { parts: [], unread: error instanceof Unreadable ? error.reason : 'broken' }
  }
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

type Reader = (data: Buffer) => Reading | Promise<Reading>

/** Loaded when the first such file comes: the PDF library alone takes half a second. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  'application/pdf': async () => (await import('./readPdf.ts')).readPdf,
  [`${OFFICE}.wordprocessingml.document`]: async () => (await import('./readOffice.ts')).readWord,
  [`${OFFICE}.presentationml.presentation`]: async () =>
    (await import('./readOffice.ts')).readSlides,
  [`${OFFICE}.spreadsheetml.sheet`]: async () => (await import('./readSheets.ts')).readSheets,
  'application/vnd.ms-excel': async () => (await import('./readSheets.ts')).readSheets,
  'text/plain': async () => (await import('./readPlain.ts')).readPlain,
  'text/csv': async () => (await import('./readPlain.ts')).readPlain,
}

/** Text enough for a thick book; what is beyond is said to be unchecked. */
const MOST = 2_000_000

const cut = (reading: Reading): Reading => {
  let left = MOST
  const parts: FilePart[] = []
  for (const part of reading.parts) {
    if (left <= 0) break
    parts.push({ ...part, name: storable(part.name), text: storable(part.text.slice(0, left)) })
    left -= part.text.length
  }
  const isCut = left < 0 || parts.length < reading.parts.length
  return { ...reading, parts, ...(isCut && { isCut }) }
}

/** Without what no database text can hold. */
const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '')
