import { colToLetter, type DataValidation } from 'hucre/xlsx'
import type { FieldKind, FieldOf } from '../../domain/fields/index.ts'
import { howWritten } from '../kindWords.ts'
import type { Names } from './names.ts'
import type { OptionLists } from './optionLists.ts'
import { inCell } from './perKind.ts'
import type { PlannedColumn } from './plan.ts'

/** Rows that a template prepares: formats and lists reach as far. */
export const PREPARED_ROWS = 500

/** What a column's cells take, said by the spreadsheet itself; undefined where anything goes. */
export const validationOf = (
  { field, heading }: PlannedColumn,
  at: number,
  { lists, names }: { lists: OptionLists; names: Names },
): DataValidation | undefined => {
  const cell = inCell(field)
  const options = cell?.options?.(field, names) ?? []
  const rule =
    options.length > 0 ? { type: 'list' as const, ...lists.from(options) } : bounds(field)
  if (!rule) return undefined
  const column = colToLetter(at)
  return {
    ...rule,
    range: `${column}2:${column}${PREPARED_ROWS}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: cell?.isOpen ? 'warning' : 'stop',
    errorTitle: heading.slice(0, 30),
    errorMessage: `${howWritten(field) || '请核对'}。`.slice(0, 200),
  }
}

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>
type Bounds = { readonly [K in FieldKind]?: (field: FieldOf<K>) => Rule | undefined }

const between = (type: Rule['type'], from: string, to: string): Rule => ({
  type,
  operator: 'between',
  formula1: from,
  formula2: to,
})

const BOUNDS: Bounds = {
  text: ({ maxLength }) => (maxLength ? between('textLength', '0', String(maxLength)) : undefined),
  year: () => between('whole', '1949', '2100'),
  count: () => between('whole', '0', '999999999999999'),
  money: () => between('decimal', '-999999999999999', '999999999999999'),
}

const bounds = (field: PlannedColumn['field']): Rule | undefined =>
  BOUNDS[field.kind]?.(field as never)
