'use client'

import { printAmount } from '../../domain/amount.ts'
import type { TableField, Values } from '../../domain/fields/index.ts'
import type { CellIssue } from './cellIssues.ts'
import { writeCell } from './cellText.ts'
import type { DeclaredSum } from './declaredSums.ts'
import type { Place } from './pasteRows.ts'
import { totals } from './totals.ts'

interface Props {
  field: TableField
  rows: readonly Values[]
  at?: Place
  issues: readonly CellIssue[]
  sums: readonly DeclaredSum[]
  /** What was just done, for screen readers and for everyone. */
  said: string
  onSeek: (row: number, col: number) => void
  readOnly: boolean
}

/** Under the sheet: totals, the cell one is in, and every cell that is wrong. */
export const GridStatus = ({ field, rows, at, issues, sums, said, onSeek, readOnly }: Props) => {
  const keys = Object.keys(field.columns)
  const wrong = issues.filter(({ isMissing }) => !isMissing)
  return (
    <div className="grid-status" tabIndex={-1}>
      <dl className="grid-status__totals">
        <div>
          <dt>共</dt>
          <dd>{rows.length} 行</dd>
        </div>
        {totals(rows, field).map(({ column, label, words }) => (
          <div key={column}>
            <dt>{label} 求和</dt>
            <dd>{words ?? '有单元格不是数'}</dd>
          </div>
        ))}
      </dl>
      <p className="grid-status__here" aria-live="polite">
        {at ? whereIAm(field, rows, at, issues, sums) : !readOnly && KEYS}
      </p>
      <p className="grid-status__said" role="status">
        {said}
      </p>
      {wrong.length > 0 && (
        <ul className="grid-status__issues" aria-label={`${field.label}：${wrong.length} 处有误`}>
          {wrong.slice(0, SHOWN).map(({ path, row, column, message }) => (
            <li key={`${path} ${message}`}>
              <button type="button" onClick={() => onSeek(row, keys.indexOf(column))}>
                第 {row + 1} 行：{message}
              </button>
            </li>
          ))}
          {wrong.length > SHOWN && <li>还有 {wrong.length - SHOWN} 处</li>}
        </ul>
      )}
    </div>
  )
}

const SHOWN = 10
const KEYS =
  '方向键移动，回车或直接输入编辑，Ctrl+V 粘贴，Ctrl+Z 撤销，Shift+回车插入一行，Esc 离开表格'

const whereIAm = (
  field: TableField,
  rows: readonly Values[],
  { row, col }: Place,
  issues: readonly CellIssue[],
  sums: readonly DeclaredSum[],
): string => {
  const [key = '', cell] = Object.entries(field.columns)[col] ?? []
  if (!cell) return ''
  const sum = sums.find((each) => each.row === row && each.column === key)
  const issue = issues.find(({ path }) => path === `${row}.${key}`)
  return [
    `第 ${row + 1} 行 ${cell.label}：${writeCell(cell, rows[row]?.[key]) || '空'}`,
    ...(sum ? [`${sum.of}：${printAmount(sum.sum)}${sum.holds ? '，相符' : '，不符'}`] : []),
    ...(issue && !sum ? [issue.message] : []),
  ].join('　')
}
