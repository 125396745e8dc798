import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FilePart, Reading } from '../../domain/screening/reading.ts'
import { Unreadable } from './Unreadable.ts'

/** Reads a PDF page by page, with its comments and what was filled into its form. */
export const readPdf = async (data: Buffer): Promise<Reading> => {
  const task = getDocument({ ...OPTIONS, data: new Uint8Array(data) })
  const document = await task.promise.catch((error: unknown) => {
    throw (error as Error).name === 'PasswordException' ? new Unreadable('encrypted') : error
  })
  const parts: FilePart[] = []
  const scanned: number[] = []
  let notes = ''
  const last = Math.min(document.numPages, MOST_PAGES)
  for (let no = 1; no <= last; no += 1) {
    const page = await document.getPage(no)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? lineOf(item) : '')).join('')
    if (text.trim() === '') scanned.push(no)
    else parts.push({ name: `第 ${no} 页`, text })
    notes += (await page.getAnnotations()).map(noteOf).join('')
    page.cleanup()
  }
  if (notes.trim() !== '') parts.push({ name: '批注和表单', text: notes })
  await task.destroy()
  return {
    parts,
    ...(scanned.length > 0 && { scanned }),
    ...(document.numPages > last && { isCut: true as const }),
  }
}

const lineOf = ({ str, hasEOL }: { str: string; hasEOL: boolean }): string =>
  hasEOL ? `${str}\n` : str

/** A comment, a filled field, or the address of a link. */
interface Annotation {
  contentsObj?: { str?: string }
  fieldValue?: unknown
  url?: string
}

const noteOf = ({ contentsObj, fieldValue, url }: Annotation): string =>
  [contentsObj?.str, fieldValue, url]
    .filter((each): each is string => typeof each === 'string' && each !== '')
    .map((each) => `${each}\n`)
    .join('')

/** Many Chinese documents name their characters by tables that only come with the library. */
const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

const OPTIONS = {
  cMapUrl: `${join(library, 'cmaps')}/`,
  cMapPacked: true,
  standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  verbosity: VerbosityLevel.ERRORS,
} as const

const MOST_PAGES = 2000
