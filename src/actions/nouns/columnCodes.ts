import type { Work } from '../../database/transaction.ts'
import type { Values } from '../../domain/fields/index.ts'
import { IssuesFound } from '../../errors.ts'

type Codes = ReadonlyMap<string, string>

/** The code of every column, by id: the path of segments from the root. */
export const columnCodes = async ({ query }: Work): Promise<Codes> => {
  const rows = await query<{ id: string; code: string }>(
    `select path.id, path.code from editorial.column_paths path
     join public.columns col on col.id = path.id and col.merged_into_id is null`,
  )
  return new Map(rows.map(({ id, code }) => [id, code]))
}

/** Lets codes that columns had before lead to where they are now; no item is touched. */
export const redirectOldCodes = async (work: Work, before: Codes): Promise<void> => {
  const now = await columnCodes(work)
  const moved = [...before].filter(([id, code]) => now.has(id) && now.get(id) !== code)
  await work.query(
    `insert into editorial.column_redirects (old_code, column_id)
     select * from unnest($1::text[], $2::uuid[])
     on conflict (old_code) do update set column_id = excluded.column_id`,
    [moved.map(([, code]) => code), moved.map(([id]) => id)],
  )
  await work.query('delete from editorial.column_redirects where old_code = any ($1)', [
    [...now.values()],
  ])
}

/**
 * @throws IssuesFound when the column would lie below itself, or beside one with the same segment
 */
export const refuseBadPlace = async (work: Work, id: string, values: Values): Promise<void> => {
  const [current] = await work.query<{ segment: string; parent: string | null }>(
    'select segment, parent_id as parent from public.columns where id::text = $1',
    [id],
  )
  const parent = 'parent' in values ? values.parent : current?.parent
  const segment = 'segment' in values ? values.segment : current?.segment
  const [place] = await work.query<{ below: boolean; taken: boolean }>(
    `select
       exists (select from editorial.column_paths
               where id::text = $1 and line::text[] @> array[$2]) as below,
       exists (select from public.columns
               where parent_id::text is not distinct from $1 and segment = $3
                 and id::text <> $2 and merged_into_id is null) as taken`,
    [parent ?? null, id, segment ?? null],
  )
  const issues = [
    ...(place?.below && id
      ? [{ path: 'parent', code: 'cycle', message: '上级栏目不能是它自己或它的下级' }]
      : []),
    ...(place?.taken
      ? [{ path: 'segment', code: 'taken', message: '同一上级下已有这个代码的栏目' }]
      : []),
  ]
  if (issues.length > 0) throw new IssuesFound(issues)
}
