import type { Readable } from 'node:stream'
import { parseRange } from 'hucre'
import { SaxesParser } from 'saxes'
import type { MergedRange } from './mergedRanges.ts'
import { localName } from './sheetParts.ts'

/** What a sheet says of its rows beside what stands in them. */
export interface AroundCells {
  merges: MergedRange[]
  /** Rows out of sight, counted from zero. */
  hiddenRows: ReadonlySet<number>
}

/** Reads it ahead of the cells: a sheet tells of its merged cells only at its end. */
export const aroundCells = async (xml: Readable): Promise<AroundCells> => {
  const merges: MergedRange[] = []
  const hiddenRows = new Set<number>()
  const parser = new SaxesParser()
  let at = -1
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const tag = localName(name)
    if (tag === 'row') {
      at = attributes.r ? Number(attributes.r) - 1 : at + 1
      if (attributes.hidden === '1' || attributes.hidden === 'true') hiddenRows.add(at)
    } else if (tag === 'mergeCell' && attributes.ref) merges.push(parseRange(attributes.ref))
  })
  xml.setEncoding('utf8')
  for await (const part of xml) parser.write(part as string)
  parser.close()
  return { merges, hiddenRows }
}
