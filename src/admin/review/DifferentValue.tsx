'use client'

import type { Described } from '../../derive/collection/described.ts'
import { isEmpty, type Values } from '../../domain/fields/index.ts'
import { isRows } from '../../domain/kinds/index.ts'
import { useColumnTree } from '../columns/useColumnTree.ts'
import { printValue } from '../printValue.ts'
import { useUnits } from '../units/useUnits.ts'

interface Props {
  described?: Described
  value: unknown
  /** What the other person has there: of a table only the rows that differ are shown. */
  other: unknown
}

/** A value in words, for laying two texts side by side. */
export const DifferentValue = ({ described, value, other }: Props) => {
  if (!described || isEmpty(value)) return <p className="difference__value">（空）</p>
  if (described.kind === 'organisation') return <UnitName id={String(value)} />
  if (described.kind === 'column' || described.kind === 'columns') {
    return <ColumnNames ids={[value].flat().map(String)} />
  }
  if (described.columns && isRows(value)) {
    return (
      <DifferentRows columns={described.columns} rows={value} others={isRows(other) ? other : []} />
    )
  }
  return <p className="difference__value">{printValue(described, value)}</p>
}

const UnitName = ({ id }: { id: string }) => {
  const unit = useUnits()?.find((each) => each.id === id)
  return <p className="difference__value">{unit?.name ?? '…'}</p>
}

const ColumnNames = ({ ids }: { ids: readonly string[] }) => {
  const tree = useColumnTree()
  const names = ids.map((id) => tree?.find((each) => each.id === id)?.path.join(' / ') ?? id)
  return <p className="difference__value">{names.join('；')}</p>
}

interface RowsProps {
  columns: Readonly<Record<string, Described>>
  rows: readonly Values[]
  others: readonly Values[]
}

const DifferentRows = ({ columns, rows, others }: RowsProps) => {
  const different = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => JSON.stringify(row) !== JSON.stringify(others[index]))
  return (
    <div className="difference__value">
      共 {rows.length} 行，{different.length} 行不同
      <table>
        <thead>
          <tr>
            <th>行</th>
            {Object.entries(columns).map(([key, { label }]) => (
              <th key={key}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {different.slice(0, SHOWN).map(({ row, index }) => (
            <tr key={index}>
              <td>{index + 1}</td>
              {Object.entries(columns).map(([key, cell]) => (
                <td key={key}>{isEmpty(row[key]) ? '' : printValue(cell, row[key])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Rows enough to recognise which edit it was. */
const SHOWN = 20
