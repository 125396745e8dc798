import type { Work } from '../../database/transaction.ts'
import type { ImportState } from '../../domain/imports.ts'
import type { FileMapping } from '../../domain/sheets/mapping.ts'
import { Refusal } from '../../errors.ts'
import { refuseOff } from '../../house.ts'

/** A sheet of the file as it was kept. */
export interface KeptSheet {
  name: string
  hidden: boolean
  rows: number
}

/** A file of records on its way into the register, as it is now. */
export interface Import {
  id: string
  domain: string
  fileName: string
  sheets: readonly KeptSheet[]
  mapping: FileMapping | null
  state: ImportState
  position: number
  total: number
  dealt: number
  why: string | null
  by: string
  byName: string
  for: string | null
}

/** An import of which it is known how its file is read. */
export interface MappedImport {
  id: string
  domain: string
  mapping: FileMapping
}

/** The import as it is now; undefined when there is none. */
export const readImport = async (query: Work['query'], id: string): Promise<Import | undefined> => {
  const [found] = await query<Import & Record<string, unknown>>(`${READ} where id = $1`, [id])
  return found
}

/**
 * Locks an import against everybody else who would carry it on.
 * @throws Refusal NOT_FOUND
 */
export const lockImports = async (
  { payload, query }: Work,
  ids: readonly string[],
): Promise<Import[]> => {
  const found = await query<Import & Record<string, unknown>>(
    `${READ} where id = any ($1) order by id for update`,
    [ids],
  )
  if (found.length < ids.length) throw new Refusal('NOT_FOUND', '没有找到这次导入')
  for (const { domain } of found) refuseOff(payload, domain)
  return found
}

const READ = `
  select id, domain, file_name as "fileName", sheets, mapping, state, position, total, dealt, why,
         by_id as by, by_name as "byName", for_id as "for"
  from editorial.imports`

/** Notes how far an import has come. */
export const noteImport = async (
  { query }: Pick<Work, 'query'>,
  id: string,
  { state, position, dealt, total, mapping, why = null }: Partial<Import>,
): Promise<void> => {
  await query(
    `update editorial.imports set state = coalesce($2, state), position = coalesce($3, position),
       dealt = coalesce($4, dealt), total = coalesce($5, total),
       mapping = coalesce($6::jsonb, mapping), why = $7, changed_at = clock_timestamp()
     where id = $1`,
    [
      ...[id, state ?? null, position ?? null, dealt ?? null, total ?? null],
      ...[mapping ? JSON.stringify(mapping) : null, why],
    ],
  )
}

/** A line of the ledger about an import itself. */
export const importLine = ({ id }: { id: string }, why?: string) => ({
  chain: id,
  subjectKind: 'imports',
  subject: id,
  ...(why && { why }),
})

/** Whether it is known how the file is read. */
export const isMapped = <I extends Pick<Import, 'mapping'>>(
  imported: I,
): imported is I & { mapping: FileMapping } => imported.mapping !== null
