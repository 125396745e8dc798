import { SaxesParser } from 'saxes'

/** The words of one XML file of Word or PowerPoint: what is seen, and what is only still in it. */
export interface OfficeText {
  seen: string
  /** What Word puts in by itself: the addresses of links, page numbers. */
  codes: string
  /** Marked as deleted. */
  deleted: string
  /** Set in hidden letters. */
  hidden: string
}

/**
 * Reads the words paragraph by paragraph. Not by rendering the document: what a renderer leaves out, a
 * deletion that was only marked, a hidden word, is what must be found.
 */
export const officeText = (xml: string): OfficeText => {
  const text: OfficeText = { seen: '', codes: '', deleted: '', hidden: '' }
  let into: keyof OfficeText | undefined
  let isHidden = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const tag = localName(name)
    if (tag === 'r') isHidden = false
    if (tag === 'vanish') isHidden = attributes['w:val'] !== '0' && attributes['w:val'] !== 'false'
    if (tag === 'tab') text.seen += '\t'
    if (tag === 'br' || tag === 'cr') text.seen += '\n'
    if (tag === 't') into = isHidden ? 'hidden' : 'seen'
    if (tag === 'instrText') into = isHidden ? 'hidden' : 'codes'
    if (tag === 'delText' || tag === 'delInstrText') into = 'deleted'
  })
  parser.on('text', (words) => {
    if (into) text[into] += words
  })
  parser.on('cdata', (words) => {
    if (into) text[into] += words
  })
  parser.on('closetag', ({ name }) => {
    const tag = localName(name)
    if (TEXTS.has(tag)) into = undefined
    if (tag === 'p') for (const each of KINDS) text[each] = ended(text[each])
    if (tag === 'tc') text.seen += '\t'
  })
  parser.write(xml).close()
  return text
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const KINDS = ['seen', 'codes', 'deleted', 'hidden'] as const

const TEXTS = new Set(['t', 'instrText', 'delText', 'delInstrText'])

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)
