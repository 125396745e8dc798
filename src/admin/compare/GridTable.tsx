'use client'

import { useRef, useState, type Ref } from 'react'
import type { Grid, GridColumn, GridRow } from '../../domain/compare/index.ts'
import { Folded } from './Folded.tsx'
import { Words } from './Words.tsx'

interface Props {
  label: string
  grid: Grid
}

/** Two states of a table in one: each row says whether it came, went or has changed. */
export const GridTable = ({ label, grid: { columns, rows } }: Props) => {
  const [isWhole, setWhole] = useState(false)
  const sheet = useRef<HTMLDivElement>(null)
  const showAll = () => {
    setWhole(true)
    sheet.current?.focus({ preventScroll: true })
  }
  const shown = isWhole ? rows : firstOf(rows)
  return (
    <>
      <Sheet ref={sheet} label={label} grid={{ columns, rows: shown }} />
      {shown.length < rows.length && (
        <button type="button" className="plain-button comparison__unfold" onClick={showAll}>
          显示其余 {rows.length - shown.length} 行
        </button>
      )}
    </>
  )
}

/** The rows up to so many changed ones: more than these nobody reads at once. */
const firstOf = (rows: readonly GridRow[]): readonly GridRow[] => {
  const changed = rows.flatMap(({ change }, at) => (change === 'kept' ? [] : [at]))
  const last = changed[MOST]
  return last === undefined ? rows : rows.slice(0, last)
}

const MOST = 200

const Sheet = ({ ref, label, grid: { columns, rows } }: Props & { ref: Ref<HTMLDivElement> }) => (
  <div
    ref={ref}
    className="comparison__scroll"
    role="region"
    aria-label={`${label}（可左右滚动）`}
    tabIndex={0}
  >
    <table>
      {columns.some((column) => headOf(column)) && (
        <thead>
          <tr>
            <th scope="col">行</th>
            {columns.map((column, at) => (
              <th key={at} scope="col">
                {headOf(column)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        <Folded
          parts={rows}
          say={(count) => `未改动的 ${count} 行`}
          around={(button) => (
            <tr className="comparison__folded">
              <td colSpan={columns.length + 1}>{button}</td>
            </tr>
          )}
        >
          {(row, at) => <Row key={at} row={row} />}
        </Folded>
      </tbody>
    </table>
  </div>
)

const Row = ({ row }: { row: GridRow }) => (
  <tr className={`comparison__row comparison__row--${row.change}`}>
    <th scope="row">{rowWords(row)}</th>
    {row.cells.map((segments, at) => (
      <td key={at}>
        <Words segments={segments} />
      </td>
    ))}
  </tr>
)

const headOf = ({ change, label = '' }: GridColumn): string =>
  change === 'inserted'
    ? `${label}（新增的列）`
    : change === 'deleted'
      ? `${label}（删去的列）`
      : label

/** The row by its number now; one that is no longer there by the number that it had. */
const rowWords = ({ change, before, after, moved }: GridRow): string => {
  if (change === 'inserted') return `新增 ${after}`
  if (change === 'deleted') return `删去 ${before}`
  if (moved) return `移动 ${before}→${after}`
  return change === 'changed' ? `改动 ${after}` : String(after)
}
