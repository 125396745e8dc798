import type { Block, Line, Run, TableBlock } from '../Block.ts'
import { PLAIN, type Align, type Look } from '../Look.ts'
import { trimmed } from '../trimmed.ts'
import type { WordDocument, WordImage, WordNode } from './WordNode.ts'

/** A Word document as blocks, with what they refer to. */
export interface WordText {
  blocks: Block[]
  pictures: WordImage[]
  /** Paragraphs whose number Word counts: the number itself is not in the text. */
  counted: string[]
}

/** The text of a Word document in blocks; its foot- and endnotes follow at the end. */
export const blocksOfWord = (document: WordDocument): WordText => {
  const text: WordText = { blocks: [], pictures: [], counted: [] }
  const notes: WordNode[] = []
  text.blocks.push(...blocksIn(document.children, { text, notes }))
  for (const [index, reference] of notes.entries()) {
    const { body = [] } = document.notes.resolve(reference) ?? {}
    const [first, ...others] = blocksIn(body, { text, notes: [] })
    text.blocks.push(...(first ? [numbered(first, index + 1)] : []), ...others)
  }
  return text
}

/** What is gathered on the way. */
interface Gathering {
  text: WordText
  notes: WordNode[]
}

const blocksIn = (nodes: readonly WordNode[], gathering: Gathering): Block[] =>
  nodes.flatMap((node) => {
    if (node.type === 'paragraph') return paragraphOf(node, gathering)
    if (node.type === 'table') return [tableOf(node, gathering)]
    return 'children' in node ? blocksIn(node.children, gathering) : []
  })

type NodeOf<Type extends WordNode['type']> = Extract<WordNode, { type: Type }>

/** A paragraph, and behind it the pictures that stand in it. */
const paragraphOf = (node: NodeOf<'paragraph'>, gathering: Gathering): Block[] => {
  const { text } = gathering
  const before = text.pictures.length
  const look = { ...PLAIN, align: alignOf(node), bold: isHeading(node) }
  const lines = linesOf(piecesOf(node.children, look, gathering))
  const pictures = text.pictures.slice(before).map((_, index) => ({
    kind: 'picture' as const,
    picture: before + index,
  }))
  if (lines.length === 0) return pictures
  if (node.numbering)
    text.counted.push(
      lines
        .flat()
        .map((run) => run.text)
        .join(''),
    )
  return [{ kind: 'paragraph', lines, align: look.align }, ...pictures]
}

const alignOf = ({ alignment }: NodeOf<'paragraph'>): Align =>
  alignment === 'center' ? 'center' : alignment === 'right' || alignment === 'end' ? 'right' : ''

const isHeading = ({ styleName }: NodeOf<'paragraph'>): boolean =>
  /^(?:heading|标题|title)/i.test(styleName ?? '')

const BREAK = Symbol('line break')
type Piece = Run | typeof BREAK

const piecesOf = (nodes: readonly WordNode[], look: Look, gathering: Gathering): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case 'text':
        return [{ ...look, text: node.value }]
      case 'tab':
        return [{ ...look, text: ' ' }]
      case 'break':
        return [BREAK]
      case 'run':
        return piecesOf(node.children, lookOfRun(node, look), gathering)
      case 'image':
        gathering.text.pictures.push(node)
        return []
      case 'noteReference':
        return [{ ...look, text: `[${gathering.notes.push(node)}]` }]
      default:
        return 'children' in node ? piecesOf(node.children, look, gathering) : []
    }
  })

/** 一级标题 of an official document are set in 黑体, not in bold (GB/T 9704-2012, 7.3.3). */
const lookOfRun = ({ isBold, font, fontSize }: NodeOf<'run'>, around: Look): Look => ({
  ...around,
  bold: around.bold || isBold || /黑体|SimHei/i.test(font ?? ''),
  ...(fontSize && { size: fontSize }),
})

/** Lines without the spaces that push words to their place on paper; no empty ones. */
const linesOf = (pieces: readonly Piece[]): Line[] => {
  const lines: Run[][] = [[]]
  for (const piece of pieces) {
    if (piece === BREAK) lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.map(trimmed).filter((line) => line.length > 0)
}

const tableOf = (table: NodeOf<'table'>, gathering: Gathering): TableBlock => ({
  kind: 'table',
  rows: table.children.flatMap((row) =>
    row.type === 'tableRow'
      ? [
          row.children.flatMap((cell) =>
            cell.type === 'tableCell'
              ? [
                  {
                    colSpan: cell.colSpan,
                    rowSpan: cell.rowSpan,
                    blocks: blocksIn(cell.children, gathering),
                  },
                ]
              : [],
          ),
        ]
      : [],
  ),
})

const numbered = (block: Block, number: number): Block => {
  if (block.kind !== 'paragraph') return block
  const [first = [], ...others] = block.lines
  return { ...block, lines: [[{ ...PLAIN, text: `[${number}] ` }, ...first], ...others] }
}
