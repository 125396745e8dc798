'use client'

import { inputId } from '../fields/FieldProps.ts'
import { readClipboard } from './clipboard.ts'

interface Props {
  label: string
  path: string
  readOnly: boolean
  onPaste: (cells: string[][]) => void
  onAdd: () => void
}

/** A table without rows: the place to paste into, or a first row to type. */
export const EmptyTable = ({ label, path, readOnly, onPaste, onAdd }: Props) =>
  readOnly ? (
    <p className="empty-table">没有填写</p>
  ) : (
    <div className="empty-table">
      <textarea
        id={inputId(path)}
        rows={2}
        className="empty-table__paste"
        aria-label={`${label}：在此粘贴从 Excel 复制的表格`}
        placeholder="还没有数据。在 Excel 中复制后，点这里按 Ctrl+V 粘贴；带不带表头都可以"
        value=""
        onChange={() => undefined}
        onPaste={(event) => {
          event.preventDefault()
          onPaste(readClipboard(event.clipboardData.getData('text/plain')))
        }}
      />
      <button type="button" className="plain-button" onClick={onAdd}>
        逐行填写
      </button>
    </div>
  )
