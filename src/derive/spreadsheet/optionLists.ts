import type { DataValidation, WriteSheet } from 'hucre/xlsx'
import { colToLetter } from 'hucre/xlsx'
import { OPTIONS_SHEET } from './plan.ts'

/** The lists that cells are chosen from. Those too long for a cell's own rule lie on a hidden sheet. */
export interface OptionLists {
  /** The part of a cell's rule that names its list. */
  from: (options: readonly string[]) => Pick<DataValidation, 'values' | 'formula1'>
  /** The hidden sheet with all that were asked for so far; undefined when none was long. */
  sheet: () => WriteSheet | undefined
}

export const optionLists = (): OptionLists => {
  const lists: (readonly string[])[] = []
  return {
    from: (options) => {
      if (fitsIntoRule(options)) return { values: [...options] }
      const known = lists.findIndex((list) => list.join('\n') === options.join('\n'))
      const at = known >= 0 ? known : lists.push(options) - 1
      const column = colToLetter(at)
      return { formula1: `'${OPTIONS_SHEET}'!$${column}$1:$${column}$${options.length}` }
    },
    sheet: () =>
      lists.length > 0 ? { name: OPTIONS_SHEET, hidden: true, rows: inColumns(lists) } : undefined,
  }
}

/** A rule holds 255 characters and parts its options by commas. */
const fitsIntoRule = (options: readonly string[]): boolean =>
  options.join(',').length <= 250 && !options.some((option) => /[,"]/.test(option))

const inColumns = (lists: readonly (readonly string[])[]): (string | null)[][] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) =>
    lists.map((list) => list[row] ?? null),
  )
