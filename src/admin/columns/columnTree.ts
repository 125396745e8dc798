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

/** A column as it is offered: in the order of the tree, with the way that leads to it. */
export interface ColumnChoice {
  id: string
  name: string
  /** Names from the top, itself last. */
  path: readonly string[]
  /** Segments from the top: the code by which a declaration names it. */
  code: string
  /** Whether items of the domain may go there. */
  takes: boolean
}

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

/** The columns whose way contains every word of what was typed. */
export const findColumns = (choices: readonly ColumnChoice[], typed: string): ColumnChoice[] => {
  const words = typed
    .trim()
    .toLowerCase()
    .split(/[\s/、>]+/)
    .filter(Boolean)
  return choices.filter(({ path, code }) => {
    const whole = `${path.join(' ')} ${code}`.toLowerCase()
    return words.every((word) => whole.includes(word))
  })
}

const takes = ({ domains }: ColumnRow, domain?: string): boolean =>
  !domain || !domains || domains.length === 0 || domains.includes(domain)

const idOf = (parent: ColumnRow['parent']): string | undefined =>
  typeof parent === 'object' ? parent?.id : parent

const inPosition = (a: ColumnRow, b: ColumnRow): number =>
  (a.position ?? 0) - (b.position ?? 0) || a.name.localeCompare(b.name, 'zh')
