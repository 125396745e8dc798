import type { Domain } from '../../domain/defineDomain.ts'
import { isEmpty, type Values } from '../../domain/fields/index.ts'
import { isRows } from '../../domain/kinds/index.ts'
import type { Names } from './names.ts'
import { inCell } from './perKind.ts'
import type { PlannedColumn, PlannedSheet } from './plan.ts'

/** The rows of a sheet that hold these items, as texts. */
export const rowsOf = (
  { table, columns }: PlannedSheet,
  items: readonly Values[],
  names: Names,
): string[][] =>
  items.flatMap((item) => {
    const rows = table === undefined ? [item] : isRows(item[table]) ? item[table] : []
    return rows.map((row) =>
      columns.map((column) => cellOf(column, column.names ? item : row, names)),
    )
  })

/** The row that shows how a sheet is filled in. Whoever reads the sheet skips it. */
export const sampleRow = (
  { columns }: Pick<PlannedSheet, 'columns'>,
  { columns: codes }: Pick<Domain, 'columns'>,
  names: Names,
): string[] =>
  columns.map(({ key, field }) => {
    const place =
      key === 'column' && names.column.offered.find((name) => name.includes(codes[0] ?? ''))
    return place || (inCell(field)?.sample(field, names) ?? '')
  })

const cellOf = ({ key, field }: PlannedColumn, values: Values, names: Names): string =>
  isEmpty(values[key]) ? '' : (inCell(field)?.write(values[key] as never, field, names) ?? '')
