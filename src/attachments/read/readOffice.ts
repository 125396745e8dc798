import type { FilePart, Reading } from '../../domain/screening/reading.ts'
import { externalTargets } from './externalTargets.ts'
import { officeText } from './officeText.ts'
import { openPackage, type Package } from './zip.ts'

/** Reads a Word document: its text, what stands around it, and what authors left in it. */
export const readWord = (data: Buffer): Promise<Reading> => readParts(data, WORD)

/** Reads a presentation: slides, notes and comments. */
export const readSlides = (data: Buffer): Promise<Reading> => readParts(data, SLIDES)

/** Files of a package that belong together, and what they are called. */
interface Part {
  files: RegExp
  name: string
  hidden?: true
}

const WORD: readonly Part[] = [
  { files: /^word\/document\d*\.xml$/, name: '正文' },
  { files: /^word\/(?:header|footer)\d*\.xml$/, name: '页眉页脚' },
  { files: /^word\/(?:footnotes|endnotes)\.xml$/, name: '注释' },
  { files: /^word\/(?:charts|diagrams)\/(?:chart|data)\d*\.xml$/, name: '图表' },
  { files: /^word\/comments\w*\.xml$/, name: '批注', hidden: true },
]

const SLIDES: readonly Part[] = [
  { files: /^ppt\/slides\/slide\d+\.xml$/, name: '幻灯片' },
  { files: /^ppt\/(?:charts|diagrams)\/(?:chart|data)\d*\.xml$/, name: '图表' },
  { files: /^ppt\/notesSlides\/notesSlide\d+\.xml$/, name: '备注', hidden: true },
  { files: /^ppt\/comments\/\w+\.xml$/, name: '批注', hidden: true },
]

const readParts = async (data: Buffer, known: readonly Part[]): Promise<Reading> => {
  const opened = await openPackage(data)
  const parts: FilePart[] = []
  let unseen = ''
  for (const { files, name, hidden } of known) {
    const texts = await textsOf(opened, files)
    const text = texts.map(({ seen, codes }) => `${seen}\n${codes}`).join('\n')
    parts.push({ name, text, ...(hidden && { hidden }) })
    unseen += texts.map((each) => each.deleted + each.hidden).join('\n')
  }
  parts.push({ name: '已删除或者隐藏的文字', text: unseen, hidden: true })
  parts.push({ name: '链接', text: await linksOf(opened) })
  return { parts: parts.filter(({ text }) => text.trim() !== '') }
}

const textsOf = async ({ names, text }: Package, files: RegExp) => {
  const found = names.filter((name) => files.test(name)).sort(byNumber)
  return Promise.all(found.map(async (name) => officeText(await text(name))))
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** The addresses that words lead to stand apart from the words. */
const linksOf = async ({ names, text }: Package): Promise<string> => {
  const files = names.filter((name) => /\/_rels\/[^/]+\.rels$/.test(name))
  const all = await Promise.all(files.map((name) => text(name)))
  return all.flatMap(externalTargets).join('\n')
}
