import {
  textOfBlock,
  type Block,
  type Line,
  type ListBlock,
  type Paragraph,
  type Run,
  type TableBlock,
  type TableCell,
} from '../Block.ts'
import { PLAIN } from '../Look.ts'
import { withHeadings, type Heading } from './headings.ts'

/** A node of a Lexical editor state, spelled as the editor itself writes it. */
export interface LexicalNode {
  type: string
  version: number
  [key: string]: unknown
}

/** The files that stand for the pictures of a text; none where a picture could not be taken. */
export type PictureFiles = readonly (string | undefined)[]

/** The blocks of a whole text as nodes of the editor. */
export const nodesOf = (blocks: readonly Block[], pictures: PictureFiles): LexicalNode[] =>
  withHeadings(blocks).flatMap((block) =>
    block.kind === 'heading' ? headingNode(block) : blockNodes(block, pictures),
  )

const blockNodes = (block: Block, pictures: PictureFiles): LexicalNode[] => {
  switch (block.kind) {
    case 'table':
      return [tableNode(block, pictures)]
    case 'list':
      return [listNode(block)]
    case 'picture':
      return pictureNodes(pictures[block.picture])
    case 'paragraph':
      return [paragraphNode(block.lines, block.align)]
  }
}

const element = (type: string, children: LexicalNode[], format = ''): LexicalNode => ({
  type,
  version: 1,
  format,
  indent: 0,
  direction: null,
  children,
})

const headingNode = ({ level, lines, align }: Heading): LexicalNode => ({
  ...element('heading', lineNodes(lines.map(plain)), align),
  tag: `h${level}`,
})

const paragraphNode = (lines: Paragraph['lines'], align: Paragraph['align']): LexicalNode => ({
  ...element('paragraph', lineNodes(lines), align),
  textFormat: lines[0]?.[0]?.bold ? BOLD : 0,
  textStyle: '',
})

/** A list within an entry is an entry of its own, as the editor has it. */
const listNode = ({ isOrdered, start, entries }: ListBlock): LexicalNode => ({
  ...element(
    'list',
    entries.flatMap(entryNodes).map((entry, index) => ({ ...entry, value: start + index })),
  ),
  ...{ listType: isOrdered ? 'number' : 'bullet', tag: isOrdered ? 'ol' : 'ul', start },
})

const entryNodes = (blocks: readonly Block[]): LexicalNode[] => {
  const lists = blocks.filter((block) => block.kind === 'list')
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.lines : block.kind === 'table' ? [plainLine(block)] : [],
  )
  return [
    ...(lines.length > 0 ? [element('listitem', lineNodes(lines))] : []),
    ...lists.map((list) => element('listitem', [listNode(list)])),
  ]
}

/** The editor has no tables in lists. */
const plainLine = (block: Block): Line => [{ ...PLAIN, text: textOfBlock(block) }]

/** The rows at the top that are bold throughout name the columns. */
const tableNode = ({ rows }: TableBlock, pictures: PictureFiles): LexicalNode => {
  const firstBody = rows.findIndex((row) => !row.every(isBold))
  return element(
    'table',
    rows.map((row, index) =>
      element(
        'tablerow',
        row.map((cell) => cellNode(cell, index < firstBody, pictures)),
      ),
    ),
  )
}

/** The editor's numbers for bold text and for a cell that names its column. */
const BOLD = 1
const HEADS_COLUMN = 1

const cellNode = (
  { colSpan, rowSpan, blocks }: TableCell,
  isHeader: boolean,
  pictures: PictureFiles,
): LexicalNode => ({
  ...element('tablecell', filled(blocks.flatMap((block) => blockNodes(block, pictures)))),
  backgroundColor: null,
  colSpan,
  headerState: isHeader ? HEADS_COLUMN : 0,
  rowSpan,
})

/** The editor wants something to write in. */
const filled = (nodes: LexicalNode[]): LexicalNode[] =>
  nodes.length > 0 ? nodes : [paragraphNode([], '')]

const pictureNodes = (value: string | undefined): LexicalNode[] =>
  value === undefined
    ? []
    : [{ type: 'upload', version: 3, format: '', relationTo: 'files', value, fields: null }]

const isBold = ({ blocks }: TableCell): boolean =>
  blocks.every(
    (block) => block.kind === 'paragraph' && block.lines.flat().every(({ bold }) => bold),
  )

const lineNodes = (lines: readonly Line[]): LexicalNode[] =>
  lines.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'linebreak', version: 1 } as const] : []),
    ...alike(line).map(({ href, ...run }) => (href ? linkNode(href, run) : textNode(run))),
  ])

const textNode = ({ text, bold }: Run): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format: bold ? BOLD : 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const linkNode = (url: string, run: Run): LexicalNode => ({
  ...element('link', [textNode(run)]),
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
})

const plain = (line: Line): Line => line.map((run) => ({ ...run, bold: false }))

/** Sizes told headings from paragraphs and are kept no longer. */
const alike = (line: Line): Run[] => {
  const runs: Run[] = []
  for (const run of line) {
    const last = runs.at(-1)
    if (last?.bold === run.bold && last.href === run.href) last.text += run.text
    else runs.push({ ...run })
  }
  return runs
}
