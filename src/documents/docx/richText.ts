import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import { childrenOf, rootOf, type RichNode } from '../../domain/compare/richText/RichNode.ts'
import { referenceOf, pointerOf } from '../../domain/compare/richText/linked.ts'
import { face, FONTS, INDENT, LINES, SIZES } from './layout.ts'
import { tableOf } from './tables.ts'

/** A picture of the house, ready to be set. */
export interface SetPicture {
  type: 'jpg' | 'png' | 'gif'
  data: Buffer
  /** In pixels. */
  width: number
  height: number
}

/** The pictures of a text by the ids of their files; one that is not there is left out. */
export type Pictures = ReadonlyMap<string, SetPicture>

/** A rich text in the faces of an official document. */
export const richTextDocx = (richText: unknown, pictures: Pictures): FileChild[] =>
  childrenOf(rootOf(richText)).flatMap((node) => blockOf(node, { pictures }))

interface Setting {
  pictures: Pictures
  /** In a cell nothing is indented, and words are smaller. */
  isInCell?: true
}

const blockOf = (node: RichNode, setting: Setting): FileChild[] => {
  switch (node.type) {
    case 'heading':
      return [headingOf(node, setting)]
    case 'list':
      return listOf(node, setting, 0)
    case 'table':
      return [tableOf(childrenOf(node).map((row) => cellsOf(row, setting)))]
    case 'upload':
      return pictureOf(node, setting)
    case 'horizontalrule':
      return [new Paragraph({ thematicBreak: true })]
    case 'quote':
    case 'paragraph':
      return [paragraphOf(node, setting)]
    default:
      return childrenOf(node).flatMap((child) => blockOf(child, setting))
  }
}

const paragraphOf = (node: RichNode, setting: Setting, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...(setting.isInCell ? {} : { spacing: LINES }),
    alignment: ALIGNMENTS[String(node.format)],
    ...(!setting.isInCell && !ALIGNMENTS[String(node.format)] && { indent: INDENT }),
    ...more,
    children: wordsOf(node, sizeIn(setting)),
  })

const sizeIn = ({ isInCell }: Setting): number => (isInCell ? SIZES.small : SIZES.text)

const ALIGNMENTS: Readonly<Record<string, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  end: AlignmentType.RIGHT,
}

/** Titles of annexes in the middle; 一、 in 黑体, （一） in 楷体 (GB/T 9704-2012, 7.3.3). */
const headingOf = (node: RichNode, setting: Setting): Paragraph => {
  const isTitle = node.tag === 'h1' || node.tag === 'h2'
  const isFirst = isTitle || node.tag === 'h3'
  const font = isTitle ? FONTS.title : isFirst ? FONTS.heading : FONTS.subheading
  return new Paragraph({
    spacing: LINES,
    heading: isTitle ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    ...(isTitle ? { alignment: AlignmentType.CENTER } : { indent: INDENT }),
    children: wordsOf(node, isTitle ? SIZES.title : sizeIn(setting), font),
  })
}

const listOf = (node: RichNode, setting: Setting, level: number): FileChild[] =>
  childrenOf(node).flatMap((item, index) => {
    const nested = childrenOf(item).filter(({ type }) => type === 'list')
    const own = childrenOf(item).filter(({ type }) => type !== 'list')
    const mark = node.listType === 'number' ? `${(node.start ?? 1) + index}. ` : '• '
    return [
      ...(own.length > 0
        ? [
            paragraphOf({ ...item, children: [{ type: 'text', text: mark }, ...own] }, setting, {
              indent: { left: INDENT.firstLine * (level + 1) },
            }),
          ]
        : []),
      ...nested.flatMap((list) => listOf(list, setting, level + 1)),
    ]
  })

const cellsOf = (row: RichNode, { pictures }: Setting) =>
  childrenOf(row).map((cell) => {
    const content = childrenOf(cell).flatMap((node) => blockOf(node, { pictures, isInCell: true }))
    return {
      content: content.length > 0 ? content : [new Paragraph({})],
      colSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
    }
  })

/** As wide as the text at the most: 156 mm at 96 dots an inch. */
const WIDEST = 590

const pictureOf = (node: RichNode, { pictures }: Setting): FileChild[] => {
  const picture = pictures.get(referenceOf(pointerOf(node))?.id ?? '')
  if (!picture) return []
  const scale = Math.min(1, WIDEST / picture.width)
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new ImageRun({
          type: picture.type,
          data: picture.data,
          transformation: { width: picture.width * scale, height: picture.height * scale },
        }),
      ],
    }),
  ]
}

/** The bits of a text's `format`, as the editor numbers them. */
const BOLD = 1
const ITALIC = 2
const STRUCK = 4
const UNDERLINED = 8
const LOWERED = 32
const RAISED = 64

const wordsOf = (node: RichNode, size: number, font: string = FONTS.text): ParagraphChild[] =>
  childrenOf(node).flatMap((child): ParagraphChild[] => {
    if (child.type === 'linebreak') return [new TextRun({ break: 1 })]
    if (child.type === 'text') return [runOf(child, size, font)]
    const words = wordsOf(child, size, font)
    const url = child.fields?.linkType === 'internal' ? undefined : child.fields?.url
    return url ? [new ExternalHyperlink({ link: url, children: words })] : words
  })

const runOf = ({ text = '', format }: RichNode, size: number, font: string): TextRun => {
  const bits = Number(format ?? 0) || 0
  return new TextRun({
    ...{ text, size, font: face(font) },
    bold: (bits & BOLD) > 0,
    italics: (bits & ITALIC) > 0,
    strike: (bits & STRUCK) > 0,
    ...((bits & UNDERLINED) > 0 && { underline: {} }),
    subScript: (bits & LOWERED) > 0,
    superScript: (bits & RAISED) > 0,
  })
}
