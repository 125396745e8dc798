import { parseScaledAmount } from '../../domain/amount.ts'
import type { Field, FieldOf, Fields } from '../../domain/fields/index.ts'
import { cellText, type NestedRow, type SheetCell } from '../../domain/sheets/grid.ts'
import { MONEY_UNITS, moneyUnitIn, plainWords, type MoneyUnit } from '../../domain/sheets/words.ts'
import { addDays } from '../../domain/time/day.ts'
import type { Names } from './names.ts'
import { inCell } from './perKind.ts'

/** How a column is read beside what its field says. */
export interface CellReading {
  names: Names
  /** The unit in which amounts stand in it; the field's own when absent. */
  unit?: MoneyUnit
}

/**
 * What a cell means for its field, or what was typed where it cannot be read, for the checks to say so.
 * Undefined when it says nothing.
 */
export const readCell = (field: Field, cell: SheetCell, reading: CellReading): unknown => {
  if (field.kind === 'table') return isNested(cell) ? nestedRows(field, cell, reading) : undefined
  const text = cellText(cell)
  if (text.trim() === '') return undefined
  if (field.kind === 'money') return amountIn(field, text, reading) ?? text
  if (field.kind === 'day' && typeof cell === 'number') return dayNumbered(cell) ?? text
  return inCell(field)?.read(text, field, reading.names) ?? text
}

/** What a formula left that came to nothing: #REF!, #N/A. */
export const formulaError = (cell: SheetCell | undefined): string | undefined =>
  typeof cell === 'string'
    ? /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.exec(cell)?.[0]
    : undefined

/** An amount may name its own unit: 12.5万元. */
const amountIn = (field: FieldOf<'money'>, text: string, { unit }: CellReading) => {
  const [, figure = '', own] =
    /^(.*?)((?:[百千万亿])*元)?$/s.exec(text.normalize('NFKC').trim()) ?? []
  const written = own === undefined ? unit : moneyUnitIn(`(${own})`)
  const power = MONEY_UNITS[written ?? field.unit] - MONEY_UNITS[field.unit]
  return parseScaledAmount(figure, power, field.decimals)
}

/** A day that lost its format is the number of days since the end of 1899. */
const dayNumbered = (days: number) =>
  Number.isInteger(days) && days > 20_000 && days < 80_000 ? addDays('1899-12-30', days) : undefined

const isNested = (cell: SheetCell): cell is readonly NestedRow[] =>
  typeof cell === 'object' && cell !== null

const nestedRows = (
  { columns }: { columns: Fields },
  rows: readonly NestedRow[],
  reading: CellReading,
): Record<string, unknown>[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, cell]) => {
        const [key, field] = fieldCalled(columns, name) ?? [name]
        const value = field ? readCell(field, cell, reading) : cell
        return value === undefined || value === null ? [] : [[key, value]]
      }),
    ),
  )

const fieldCalled = (columns: Fields, name: string): [string, Field] | undefined =>
  Object.entries(columns).find(([key, { label }]) =>
    [key, plainWords(label)].includes(plainWords(name)),
  )
