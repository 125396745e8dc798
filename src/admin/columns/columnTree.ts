import type { PickerChoice } from '../picker/PickerChoice.ts'

/** A column of the catalogue as `GET /api/columns` gives it. */
export interface ColumnRow {
  id: string
  name: string
  segment?: string | null
  parent?: string | { id: string } | null
  position?: number | null
  /** Slugs of the domains whose items it takes; all, when empty. */
  domains?: readonly string[] | null
  mergedInto?: unknown
}

/** A column as it is offered, with the code by which a declaration names it. */
export type ColumnChoice = PickerChoice & { code: string }

/** Every column in use, parents before their children, each level in its own order. */
export const columnTree = (rows: readonly ColumnRow[], domain?: string): ColumnChoice[] => {
  const under = (parent: string | undefined, path: readonly string[], code: string) =>
    rows
      .filter((row) => idOf(row.parent) === parent && !row.mergedInto)
      .toSorted(inPosition)
      .flatMap((row): ColumnChoice[] => {
        const here = [...path, row.name]
        const codeHere = [code, row.segment].filter(Boolean).join('/')
        const choice = { id: row.id, name: row.name, path: here, code: codeHere }
        return [{ ...choice, takes: takes(row, domain) }, ...under(row.id, here, codeHere)]
      })
  return under(undefined, [], '')
}

const takes = ({ domains }: ColumnRow, domain?: string): boolean =>
  !domain || !domains || domains.length === 0 || domains.includes(domain)

const idOf = (parent: ColumnRow['parent']): string | undefined =>
  typeof parent === 'object' ? parent?.id : parent

const inPosition = (a: ColumnRow, b: ColumnRow): number =>
  (a.position ?? 0) - (b.position ?? 0) || a.name.localeCompare(b.name, 'zh')
