import { isEmpty, type Values } from '../../domain/fields/index.ts'

/** The rows of a table while somebody edits them, and the way back. */
export interface Sheet {
  rows: readonly Values[]
  past: readonly (readonly Values[])[]
  future: readonly (readonly Values[])[]
}

/** Steps that can be taken back. */
const MEMORY = 100

export const openSheet = (rows: readonly Values[]): Sheet => ({ rows, past: [], future: [] })

export const changeSheet = ({ rows, past }: Sheet, next: readonly Values[]): Sheet => ({
  rows: next,
  past: [...past, rows].slice(-MEMORY),
  future: [],
})

export const undo = (sheet: Sheet): Sheet => {
  const before = sheet.past.at(-1)
  if (!before) return sheet
  return { rows: before, past: sheet.past.slice(0, -1), future: [sheet.rows, ...sheet.future] }
}

export const redo = (sheet: Sheet): Sheet => {
  const [after, ...future] = sheet.future
  if (!after) return sheet
  return { rows: after, past: [...sheet.past, sheet.rows], future }
}

/** The rows as the form holds them: empty cells absent, blank rows at the end left out. */
export const filledRows = (rows: readonly Values[]): Values[] => {
  const cleaned = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value))),
  )
  return cleaned.slice(0, cleaned.findLastIndex((row) => Object.keys(row).length > 0) + 1)
}

export const insertRows = (rows: readonly Values[], at: number, count = 1): Values[] => [
  ...rows.slice(0, at),
  ...Array.from({ length: count }, () => ({})),
  ...rows.slice(at),
]

/** Without the rows from `first` to `last`, both included. */
export const removeRows = (rows: readonly Values[], first: number, last: number): Values[] => [
  ...rows.slice(0, first),
  ...rows.slice(last + 1),
]
