import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx'
import { FONTS, SIZES } from './layout.ts'
import { worded } from './paragraphs.ts'

/** A cell as it stands in a row; spans as HTML counts them. */
export interface Cell {
  content: readonly FileChild[]
  colSpan?: number
  rowSpan?: number
}

export const tableOf = (rows: readonly (readonly Cell[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            ({ content, colSpan, rowSpan }) =>
              new TableCell({
                columnSpan: colSpan,
                rowSpan,
                verticalAlign: VerticalAlign.CENTER,
                margins: { left: 80, right: 80, top: 40, bottom: 40 },
                children: content.filter(
                  (child): child is Paragraph | Table =>
                    child instanceof Paragraph || child instanceof Table,
                ),
              }),
          ),
        }),
    ),
  })

export const headCell = (text: string): Cell => ({
  content: [inCell(text, { font: FONTS.heading, alignment: AlignmentType.CENTER })],
})

export const textCell = (text: string): Cell => ({ content: [inCell(text)] })

const inCell = (text: string, options: Parameters<typeof worded>[1] = {}): Paragraph =>
  worded(text, { size: SIZES.small, spacing: {}, ...options })
