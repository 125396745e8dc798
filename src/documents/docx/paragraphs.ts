import { AlignmentType, BorderStyle, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import { face, FONTS, INDENT, LINES, RED, SIZES } from './layout.ts'

/** A paragraph of words in the faces of an official document. */
export const worded = (
  text: string,
  { font = FONTS.text, size = SIZES.text, color, ...options }: Wording = {},
): Paragraph =>
  new Paragraph({
    spacing: LINES,
    ...options,
    children: text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          size,
          color,
          font: face(font),
          ...(index > 0 && { break: 1 }),
        }),
    ),
  })

type Wording = Omit<IParagraphOptions, 'children' | 'text'> & {
  font?: string
  size?: number
  color?: string
}

export const blank = (): Paragraph => worded('')

/** 发文机关标志 and 发文字号 over the red line. */
export const letterhead = (issuers: readonly string[], number: string): Paragraph[] => [
  worded(`${issuers.join('\n')}文件`, {
    ...{ font: FONTS.title, size: SIZES.mast, color: RED, alignment: AlignmentType.CENTER },
    spacing: {},
  }),
  blank(),
  worded(number, {
    alignment: AlignmentType.CENTER,
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: 4 } },
  }),
  blank(),
]

export const titleOf = (title: string): Paragraph =>
  worded(title, {
    ...{ font: FONTS.title, size: SIZES.title, alignment: AlignmentType.CENTER },
    spacing: { line: 700 },
  })

/** Ends two, or four, characters before the margin. */
export const atRight = (text: string, characters: 2 | 4): Paragraph =>
  worded(text, { alignment: AlignmentType.RIGHT, indent: { right: 320 * characters } })

export const noted = (note: string): Paragraph => worded(`（${note}）`, { indent: INDENT })

/** A line of the 版记, between two lines. */
export const imprinted = (text: string): Paragraph =>
  worded(text, {
    size: SIZES.small,
    indent: { left: 280, right: 280 },
    border: {
      top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 },
      bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 },
    },
  })
