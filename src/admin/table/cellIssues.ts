import type { Finding } from '../../domain/kinds/index.ts'

/** What is wrong with one cell of a table. */
export interface CellIssue {
  /** `row.column`, the row counted from zero. */
  path: string
  row: number
  column: string
  message: string
  /** Nothing is filled in yet: said quietly while a person is still at it. */
  isMissing: boolean
}

interface Remark {
  path: string
  message: string
}

/**
 * Everything wrong with cells: what the kinds see at once, and what the server said of them
 * (its paths begin with the field's name). Each cell and wording once, in the order of the rows.
 */
export const cellIssues = (
  { name, label }: { name: string; label: string },
  findings: readonly Finding[],
  remarks: readonly Remark[],
): CellIssue[] => {
  const seen = findings.map(({ path, message, code }) => ({
    path,
    message,
    isMissing: code === 'required',
  }))
  const said = remarks.map(({ path, message }) => ({
    path: path.slice(name.length + 1),
    message: message.replace(`${label}：`, ''),
    isMissing: false,
  }))
  const byCell = new Map<string, CellIssue>()
  for (const { path = '', message, isMissing } of [...seen, ...said]) {
    const [row = '', column = ''] = path.split('.')
    if (column === '') continue
    const key = `${path} ${message}`
    byCell.set(key, { path, row: Number(row), column, message, isMissing })
  }
  return [...byCell.values()].toSorted((a, b) => a.row - b.row)
}
