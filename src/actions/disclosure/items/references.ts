import { validate as isUuid } from 'uuid'
import type { Work } from '../../../database/transaction.ts'
import type { Field, Values } from '../../../domain/fields/index.ts'
import type { Issue } from '../../../domain/issues.ts'
import { filesShown } from '../../../domain/screening/richTextParts.ts'

interface Target {
  table: string
  words: string
  /** The ids in a value that is no id, nor a list of them. */
  idsIn?: (value: unknown, field: Field) => readonly string[]
}

const idsThemselves = (value: unknown): string[] => [value].flat().map(String)

/** Where ids of each kind of field point to. */
const TARGETS: Partial<Record<Field['kind'], Target>> = {
  organisation: { table: 'public.organisations', words: '没有这个单位' },
  column: { table: 'public.columns', words: '没有这个栏目' },
  columns: { table: 'public.columns', words: '没有这个栏目' },
  items: { table: 'public.entries', words: '没有这条信息' },
  files: { table: 'public.files', words: '没有这个附件' },
  richText: { table: 'public.files', words: '正文中的图片或者附件已经不在', idsIn: filesShown },
}

/** Where the ids in a field's value lead. */
export interface Reference {
  path: string
  table: string
  words: string
  ids: readonly string[]
}

/** Every id in the values, by its field. */
export const referencesIn = (
  fields: Readonly<Record<string, Field>>,
  values: Values,
): Reference[] =>
  Object.entries(values).flatMap(([path, value]) => {
    const field = fields[path]
    const target = field && TARGETS[field.kind]
    if (!target) return []
    const { table, words, idsIn = idsThemselves } = target
    return [{ path, table, words, ids: idsIn(value, field) }]
  })

/** Every id in the values that leads nowhere. */
export const unknownReferences = async (
  work: Work,
  fields: Readonly<Record<string, Field>>,
  values: Values,
): Promise<Issue[]> => {
  const [issues = []] = await unknownAmong(work, [referencesIn(fields, values)])
  return issues
}

/** The ids of several items that lead nowhere, for each item; all are looked for at once. */
export const unknownAmong = async (
  { query }: Work,
  items: readonly (readonly Reference[])[],
): Promise<Issue[][]> => {
  const tables = [...new Set(items.flat().map(({ table }) => table))]
  if (tables.length === 0) return items.map(() => [])
  const asked = tables.map((table) => [
    ...new Set(items.flat().flatMap((each) => (each.table === table ? each.ids : []))),
  ])
  const rows = await query<{ at: number; id: string }>(
    tables.map((table, at) => findIn(table, at)).join(' union all '),
    asked.map((ids) => ids.filter((id) => isUuid(id))),
  )
  const known = new Set(rows.map(({ at, id }) => `${tables[at]} ${id}`))
  return items.map((references) =>
    references
      .filter(({ table, ids }) => ids.some((id) => !known.has(`${table} ${id}`)))
      .map(({ path, words }) => ({ path, code: 'unknownReference', message: words })),
  )
}

const findIn = (table: string, at: number): string =>
  `select ${at} as at, id from ${table} where id = any ($${at + 1}::uuid[])`
