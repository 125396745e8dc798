import { textOfLines, type Block, type Paragraph } from '../Block.ts'

/** A title of the document or of an annex, or the heading of a part of it. */
export interface Heading {
  kind: 'heading'
  level: 2 | 3
  lines: Paragraph['lines']
  align: Paragraph['align']
}

/** The same blocks with their headings told from their paragraphs; a title set in lines is one title. */
export const withHeadings = (blocks: readonly Block[]): (Block | Heading)[] => {
  const told: (Block | Heading)[] = []
  for (const block of blocks) {
    const last = told.at(-1)
    const level = block.kind === 'paragraph' ? levelOf(block) : undefined
    if (block.kind !== 'paragraph' || !level) told.push(block)
    else if (level === 2 && last?.kind === 'heading' && last.level === 2)
      last.lines = [...last.lines, ...block.lines]
    else told.push({ kind: 'heading', level, lines: block.lines, align: block.align })
  }
  return told
}

/** 二号小标宋 is 18 points on the web; a chapter or a numbered part is short and stands out. */
const TITLE_POINTS = 16
const LONGEST_HEADING = 40
const NUMBERED = /^(第[一二三四五六七八九十]+[编章节]|[一二三四五六七八九十]+、)/

const levelOf = ({ lines, align }: Paragraph): Heading['level'] | undefined => {
  const runs = lines.flat()
  const isBold = runs.every(({ bold }) => bold)
  if (align === 'center' && isBold && runs.every(({ size = 0 }) => size >= TITLE_POINTS)) return 2
  const text = textOfLines(lines)
  const standsOut = isBold || align === 'center'
  return standsOut && text.length <= LONGEST_HEADING && NUMBERED.test(text) ? 3 : undefined
}
