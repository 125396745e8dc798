'use client'

import { useMemo } from 'react'
import { cellIssues } from '../table/cellIssues.ts'
import { declaredSums } from '../table/declaredSums.ts'
import { TableGrid } from '../table/TableGrid.tsx'
import { useSheet } from '../table/useSheet.ts'
import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'

/** Rows of cells, edited as in a spreadsheet; sums that the table declares are checked while typing. */
export const Table = (props: FieldProps) => {
  const { described } = props
  const answer = useAnswer<'table'>(props)
  const { path, field, findings, remarks, messages, readOnly, isWaiting } = answer
  const sheet = useSheet(answer)
  const { rows } = sheet.sheet
  const issues = useMemo(
    () => cellIssues({ name: path, label: described.label }, findings, remarks),
    [path, described, findings, remarks],
  )
  const sums = useMemo(() => declaredSums(rows, field), [rows, field])
  const own = remarks.filter((remark) => remark.path === path).map(({ message }) => message)
  return (
    <FieldFrame answer={{ ...answer, messages: remarks.length > 0 ? own : messages }} group>
      <TableGrid
        field={field}
        path={path}
        readOnly={readOnly || isWaiting}
        sheet={sheet}
        issues={issues}
        sums={sums}
      />
    </FieldFrame>
  )
}
