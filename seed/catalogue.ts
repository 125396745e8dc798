import { disclosureColumns } from './catalogue/disclosureColumns.ts'
import { keyAreaColumns } from './catalogue/keyAreaColumns.ts'
import { openingColumns, closingColumns } from './catalogue/frameColumns.ts'
import type { StandardColumn } from './catalogue/StandardColumn.ts'

/** A standard column with its place: the code is the path of segments from the root. */
export interface PlacedColumn extends Omit<StandardColumn, 'children'> {
  code: string
  /** The code of the column above it. */
  parent?: string
  /** Its place among its siblings, from 1. */
  position: number
}

/**
 * The columns of a 政府信息公开专栏 (国办公开办函〔2019〕61号, 条例 art. 20), with those that the city
 * added in 2018: the four that law prescribes stand first and last, the 法定主动公开内容 between them.
 */
export const catalogue: readonly StandardColumn[] = [
  ...openingColumns,
  ...disclosureColumns,
  ...keyAreaColumns,
  ...closingColumns,
]

/** Every column of a tree with its code, parents before children. */
export const placed = (columns: readonly StandardColumn[], parent?: string): PlacedColumn[] =>
  columns.flatMap(({ children = [], ...column }, index) => {
    const code = parent ? `${parent}/${column.segment}` : column.segment
    const here = { ...column, code, position: index + 1, ...(parent && { parent }) }
    return [here, ...placed(children, code)]
  })
