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
  const issues: Issue[] = []
  for (const [path, value] of Object.entries(values)) {
    const target = TARGETS[fields[path]?.kind ?? 'text']
    if (!target) continue
    const ids = [value].flat().map(String)
    const rows = await query<{ id: string }>(
      `select id from ${target.table} where id = any ($1::uuid[])`,
      [ids.filter((id) => isUuid(id))],
    )
    const known = new Set(rows.map(({ id }) => id))
    if (ids.every((id) => known.has(id))) continue
    issues.push({ path, code: 'unknownReference', message: target.words })
  }
  return issues
}
