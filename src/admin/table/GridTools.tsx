'use client'

import type { TableField } from '../../domain/fields/index.ts'
import { withSums, type DeclaredSum } from './declaredSums.ts'
import type { Selected } from './Selected.ts'
import type { useSheet } from './useSheet.ts'

interface Props {
  sheet: ReturnType<typeof useSheet>
  field: TableField
  sums: readonly DeclaredSum[]
  selection?: Selected
  /** Before anything is done with the rows. */
  onBegin: () => void
  onInsert: (at: number, count: number) => void
  onRemove: (first: number, last: number) => void
}

/** What can be done with rows, for hands on the mouse and for screen readers. */
export const GridTools = ({
  sheet,
  field,
  sums,
  selection,
  onBegin,
  onInsert,
  onRemove,
}: Props) => {
  const { rows, past, future } = sheet.sheet
  const wrong = sums.filter(({ holds }) => !holds).length
  const tools = [
    { words: '添加一行', act: () => onInsert(rows.length, 1) },
    { words: '添加十行', act: () => onInsert(rows.length, 10) },
    {
      words: '在上方插入',
      closed: !selection,
      act: () => selection && onInsert(selection.from.row, 1),
    },
    {
      words: '删除所选行',
      closed: !selection,
      act: () => selection && onRemove(selection.from.row, selection.to.row),
    },
    { words: '撤销', closed: past.length === 0, act: sheet.undo },
    { words: '重做', closed: future.length === 0, act: sheet.redo },
    ...(wrong > 0
      ? [
          {
            words: `按明细填入 ${wrong} 处合计`,
            act: () => sheet.change((now) => withSums(now, field)),
          },
        ]
      : []),
  ]
  return (
    <div className="grid-tools" role="toolbar" aria-label={`${field.label}：行的操作`}>
      {tools.map(({ words, closed, act }) => (
        <button
          key={words}
          type="button"
          className="plain-button"
          disabled={closed}
          // The grid takes a press outside its cells for leaving it, and would lose the selection.
          onMouseDown={(event) => {
            event.preventDefault()
            event.nativeEvent.stopImmediatePropagation()
          }}
          onClick={() => {
            onBegin()
            act()
          }}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
