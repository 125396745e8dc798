import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Package } from '../read/zip.ts'

/** A sheet as its workbook lists it. */
export interface SheetPart {
  name: string
  hidden: boolean
  /** Where its XML lies in the package. */
  path: string
}

/** The sheets of a workbook in their order; charts and macro sheets are none. */
export const sheetParts = async (opened: Package): Promise<SheetPart[]> => {
  const targets = new Map<string, string>()
  for (const { attributes } of tagsIn(await opened.text('xl/_rels/workbook.xml.rels'))) {
    const { Id, Target = '', Type = '' } = attributes
    if (Id && Type.endsWith('/worksheet')) targets.set(Id, inPackage(Target))
  }
  return tagsIn(await opened.text('xl/workbook.xml')).flatMap(({ name: tag, attributes }) => {
    const { name = '', state = 'visible', ...others } = attributes
    const id = Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1]
    const path = targets.get(id ?? '')
    return localName(tag) === 'sheet' && path ? [{ name, hidden: state !== 'visible', path }] : []
  })
}

/** Without the prefix of its namespace. */
export const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1)

const inPackage = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`

const tagsIn = (xml: string): SaxesTagPlain[] => {
  const tags: SaxesTagPlain[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => tags.push(tag))
  if (xml) parser.write(xml).close()
  return tags
}
