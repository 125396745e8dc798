import { cellText, isBlankCell, type SheetCell, type SheetRow } from './grid.ts'
import { moneyUnitIn, plainWords, type MoneyUnit } from './words.ts'

/** How a sheet is laid out: where its records begin and what its columns are called. */
export interface Layout {
  /** The first and the last row of the heading, as the spreadsheet counts. */
  firstRow: number
  lastRow: number
  /** One a column, over several rows 经费/预算; empty where there is none. */
  headings: readonly string[]
  /** What the line above the table says of all amounts in it. */
  unit?: MoneyUnit
}

/** As many rows as a heading is looked for in. */
export const HEAD = 40

/**
 * Finds the heading in the first rows of a sheet, below titles and lines of units: the row that says
 * most of what is known, or else the first that holds words only and is about as wide as the table.
 * Rows that were merged with it belong to it. Undefined when there is none.
 * @param isKnown whether a heading is one that somebody waits for
 */
export const layoutOf = (
  head: readonly SheetRow[],
  isKnown: (heading: string) => boolean,
): Layout | undefined => {
  const width = Math.max(0, ...head.map(widthOf))
  const fit = head.filter((row) => isWords(row) && widthOf(row) * 2 >= width)
  const known = (row: SheetRow) => row.cells.filter((cell) => isKnown(cellText(cell))).length
  const most = Math.max(0, ...fit.map(known))
  const found = most > 0 ? fit.find((row) => known(row) === most) : fit[0]
  return found && layoutAt(head, found.row)
}

/** The layout of a sheet whose heading ends, or stands, in this row; undefined when nothing stands there. */
export const layoutAt = (head: readonly SheetRow[], row: number): Layout | undefined => {
  const at = head.findIndex((each) => each.row === row)
  if (at < 0) return undefined
  let [from, to] = [at, at]
  while (isJoined(head[from - 1], head[from])) from -= 1
  while (isJoined(head[to], head[to + 1])) to += 1
  const rows = head.slice(from, to + 1)
  const unit = unitAbove(head.slice(0, from))
  return {
    firstRow: rows[0]?.row ?? row,
    lastRow: rows.at(-1)?.row ?? row,
    headings: headingsOf(rows),
    ...(unit && { unit }),
  }
}

/** Distinct things said: a title over the whole width says one. */
const widthOf = ({ cells }: SheetRow): number =>
  new Set(cells.filter((cell) => !isBlankCell(cell)).map(cellText)).size

const isWords = ({ cells }: SheetRow): boolean =>
  cells.every((cell) => isBlankCell(cell) || (typeof cell === 'string' && !isFigure(cell)))

/** A number or a day; 2018年 may well be a heading. */
const isFigure = (text: string): boolean =>
  /^[-+]?[\d,.\s]+%?$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text.normalize('NFKC').trim())

/** Whether a cell was made as high as both rows, one directly below the other, and neither is a title. */
const isJoined = (upper: SheetRow | undefined, lower: SheetRow | undefined): boolean =>
  upper !== undefined &&
  lower?.row === upper.row + 1 &&
  [upper, lower].every((row) => isWords(row) && widthOf(row) > 1) &&
  upper.cells.some((cell, at) => !isBlankCell(cell) && cell === lower.cells[at])

const headingsOf = (rows: readonly SheetRow[]): string[] => {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, at) => {
    const levels = rows.map(({ cells }) => headingText(cells[at])).filter(Boolean)
    return [...new Set(levels)].join('/')
  })
}

const headingText = (cell: SheetCell | undefined): string =>
  cellText(cell).replace(/\s+/g, ' ').trim()

const unitAbove = (rows: readonly SheetRow[]): MoneyUnit | undefined =>
  rows
    .flatMap(({ cells }) => cells.map((cell) => moneyUnitIn(cellText(cell))))
    .findLast((unit) => unit !== undefined)

/** Why a row below the heading is no record. */
export const NO_RECORD = {
  total: '合计、小计',
  note: '注释、填表说明',
  signature: '落款',
  heading: '重复的表头',
  numbers: '栏次',
} as const
export type NoRecord = keyof typeof NO_RECORD

/** Why this row below the heading is no record; undefined when it is one. */
export const noRecord = (
  { cells }: SheetRow,
  { headings }: Pick<Layout, 'headings'>,
): NoRecord | undefined => {
  const said = cells.flatMap((cell) => (isBlankCell(cell) ? [] : [cellText(cell)]))
  const distinct = [...new Set(said)]
  const first = plainWords(distinct[0] ?? '')
  if (TOTAL.test(first) || TOTAL.test(plainWords(cellText(cells[1])))) return 'total'
  if (NOTE.test(first) && distinct.length <= 6) return 'note'
  if (isSignature(distinct, headings)) return 'signature'
  if (said.length > 1 && cells.every((cell, at) => sameHeading(cell, headings[at])))
    return 'heading'
  return isColumnNumbers(cells) ? 'numbers' : undefined
}

const TOTAL = /^(?:合计|总计|小计|本页小计|累计)[:：]?$/
const NOTE =
  /^(?:注|备注|说明|填表说明|填表人|制表人|填报人|审核人|负责人|单位负责人|制表单位|填报单位|填表单位|填表日期|填报日期|制表日期|联系人|联系电话|数据来源|资料来源)\d*[:：]/

/** Who made the table and when, below it and apart from its columns. */
const isSignature = (distinct: readonly string[], headings: readonly string[]): boolean =>
  headings.filter(Boolean).length >= 4 &&
  distinct.length <= 2 &&
  distinct.some((text) => DAY.test(plainWords(text)))

const DAY = /^\d{4}(?:年\d{1,2}月(?:\d{1,2}日)?|[-/.]\d{1,2}[-/.]\d{1,2})$/

const sameHeading = (cell: SheetCell | undefined, heading = ''): boolean =>
  isBlankCell(cell) || heading.split('/').includes(headingText(cell))

/** 1 2 3 4 … under the heading, by which reports count their columns. */
const isColumnNumbers = (cells: readonly SheetCell[]): boolean => {
  const said = cells.flatMap((cell) => (isBlankCell(cell) ? [] : [plainWords(cellText(cell))]))
  const numbers = said.filter((text) => !/^[甲乙丙丁]$/.test(text)).map(Number)
  return said.length > 3 && numbers.length > 2 && numbers.every((number, at) => number === at + 1)
}
