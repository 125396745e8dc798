import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import { mapFile, type SheetHead } from '../../derive/spreadsheet/mapFile.ts'
import { suggestFills } from '../../derive/spreadsheet/suggestFills.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { principalOf } from '../../domain/capacities.ts'
import type { Person } from '../../domain/roles.ts'
import type { SheetRow } from '../../domain/sheets/grid.ts'
import { HEAD } from '../../domain/sheets/layout.ts'
import type { FileMapping } from '../../domain/sheets/mapping.ts'
import { domainOf, refuseOff } from '../../house.ts'
import { mayOpenImport } from '../../policies/imports.ts'
import type { Act } from '../Act.ts'
import { cityNames } from '../disclosure/items/cityNames.ts'
import { beginChecking } from './beginChecking.ts'
import { keepRows } from './rows.ts'
import { importLine, type KeptSheet } from './subject.ts'

/** A page of a sheet of the file, in order; a sheet begins with a page that may have no rows. */
export interface FilePage {
  /** Counted from zero. */
  at: number
  name: string
  hidden: boolean
  rows: readonly SheetRow[]
}

export interface OpenImportInput {
  domain: string
  fileName: string
  /** Of the file's bytes. */
  sha256: string
  pages: AsyncIterable<FilePage>
}

/**
 * 上传导入文件: keeps what stands in a file, as it comes and however long it is, says which column holds
 * what, and begins to check it. A file that cannot be read to its end leaves nothing.
 */
export const openImport: Act<{ id: string }, OpenImportInput, { id: string }> = {
  about: () => 'imports',
  lock: async ({ payload }, _, { domain }) => {
    refuseOff(payload, domain)
    return [{ id: uuidv7() }]
  },
  may: mayOpenImport,
  state: () => undefined,
  change: async ({ work, subjects, by, input }) => {
    const id = String(subjects[0]?.id)
    const domain = domainOf(work.payload, input.domain)
    await work.query(
      `insert into editorial.imports (id, domain, file_name, sha256, sheets, state, by_id, by_name, for_id)
       values ($1, $2, $3, $4, '[]', 'mapping', $5, $6, $7)`,
      [
        ...[id, domain.slug, input.fileName, input.sha256],
        ...[by.id, by.name, principalOf(by)?.id ?? null],
      ],
    )
    const heads = await keepPages(work, id, input.pages)
    const sheets = heads.map(({ name, hidden, rows }): KeptSheet => ({ name, hidden, rows }))
    await work.query('update editorial.imports set sheets = $2 where id = $1', [
      id,
      JSON.stringify(sheets),
    ])
    const mapping = await firstMapping(work, domain, heads, by)
    if (mapping) await beginChecking(work, { id, domain: domain.slug, mapping }, by)
    return { result: { id }, ledger: [importLine({ id }, input.fileName)] }
  },
}

interface Head extends SheetHead {
  head: SheetRow[]
  rows: number
}

const keepPages = async (work: Work, id: string, pages: AsyncIterable<FilePage>) => {
  const heads: Head[] = []
  for await (const { at, name, hidden, rows } of pages) {
    const known = heads[at] ?? { at, name, hidden, head: [], rows: 0 }
    heads[at] = known
    known.rows += rows.length
    known.head.push(...rows.slice(0, HEAD - known.head.length))
    if (rows.length > 0) await keepRows(work, id, at, rows)
  }
  return heads
}

const firstMapping = async (
  { query }: Work,
  domain: Domain,
  heads: readonly SheetHead[],
  by: Person,
): Promise<FileMapping | undefined> => {
  const mapped = mapFile(domain, heads)
  if (!mapped) return undefined
  const units = [
    ...new Set(by.posts.flatMap(({ role, unit }) => (role === 'editor' ? [unit] : []))),
  ]
  const fills = suggestFills(domain, mapped.sheets[0].columns, {
    names: await cityNames(query),
    ...(units.length === 1 && units[0] && { unit: units[0] }),
  })
  return { ...mapped, fills, withHidden: false }
}
