import { validate as isUuid } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import type { Field, Values } from '../../domain/fields/index.ts'
import type { Issue } from '../../domain/issues.ts'

/** Where ids of each kind of field point to. */
const TARGETS: Partial<Record<Field['kind'], { table: string; words: string }>> = {
  organisation: { table: 'public.organisations', words: '没有这个单位' },
  column: { table: 'public.columns', words: '没有这个栏目' },
  columns: { table: 'public.columns', words: '没有这个栏目' },
  items: { table: 'public.entries', words: '没有这条信息' },
  files: { table: 'public.files', words: '没有这个附件' },
}

/** Every id in the values that leads nowhere. */
export const unknownReferences = async (
  { query }: Work,
  fields: Readonly<Record<string, Field>>,
  values: Values,
): Promise<Issue[]> => {
  const asked = Object.entries(values).flatMap(([path, value]) => {
    const target = TARGETS[fields[path]?.kind ?? 'text']
    return target ? [{ path, ...target, ids: [value].flat().map(String) }] : []
  })
  if (asked.length === 0) return []
  const known = await query<{ at: number; id: string }>(
    asked.map(({ table }, at) => findIn(table, at)).join(' union all '),
    asked.map(({ ids }) => ids.filter((id) => isUuid(id))),
  )
  return asked
    .filter(({ ids }, nth) =>
      ids.some((id) => !known.some((found) => found.at === nth && found.id === id)),
    )
    .map(({ path, words }) => ({ path, code: 'unknownReference', message: words }))
}

const findIn = (table: string, at: number): string =>
  `select ${at} as at, id from ${table} where id = any ($${at + 1}::uuid[])`
