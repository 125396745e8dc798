import type { Work } from '../../database/transaction.ts'
import { holdsAnywhere } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'
import { passCatalogue } from '../../publication/catalogue.ts'
import type { Act } from '../Act.ts'
import { columnCodes, redirectOldCodes } from './columnCodes.ts'

export interface MergeColumnInput {
  into: string
}

interface MergedColumn {
  id: string
  code: string
}

/**
 * 合并栏目: the column's items stand in another from now on, its old code leads there.
 * No item is rewritten; columns below it move along.
 */
export const mergeColumn: Act<MergedColumn, MergeColumnInput, { id: string }> = {
  lock: async (work, ids, { into }) => {
    await work.query('select id from public.columns where id = any ($1) order by id for update', [
      [...ids, into],
    ])
    const codes = await columnCodes(work)
    if (!codes.has(into)) throw new Refusal('NOT_FOUND', '没有找到要并入的栏目')
    return ids.map((id) => {
      const code = codes.get(id)
      if (code === undefined) throw new Refusal('NOT_FOUND', '没有找到这个栏目')
      if (isInside(codes.get(into), code)) {
        throw new Refusal('WRONG_STATE', '不能并入它自己或它的下级栏目')
      }
      return { id, code }
    })
  },
  may: (person) =>
    holdsAnywhere(person, 'office') ? { as: 'office' } : { not: '由政府信息公开科合并栏目' },
  state: () => undefined,
  change: async ({ work, subjects, input }) => {
    const before = await columnCodes(work)
    for (const { id } of subjects) await merge(work, id, input.into)
    await redirectOldCodes(work, before)
    await redirect(work, subjects, input.into)
    await passCatalogue(work.query)
    return {
      result: { id: input.into },
      ledger: subjects.map(({ id, code }) => ({
        chain: id,
        subjectKind: 'columns',
        subject: id,
        why: `${code} → ${input.into}`,
      })),
    }
  },
}

const isInside = (code: string | undefined, ancestor: string): boolean =>
  code === ancestor || code?.startsWith(`${ancestor}/`) === true

const merge = async ({ query }: Work, id: string, into: string): Promise<void> => {
  await query('update public.columns set parent_id = $2 where parent_id = $1', [id, into])
  await query(
    'update public.columns set merged_into_id = $2 where id = $1 or merged_into_id = $1',
    [id, into],
  )
}

/** The merged column's own code, and what led to it before. */
const redirect = async (work: Work, merged: readonly MergedColumn[], into: string) => {
  await work.query(
    `insert into editorial.column_redirects (old_code, column_id)
     select unnest($1::text[]), $2
     on conflict (old_code) do update set column_id = excluded.column_id`,
    [merged.map(({ code }) => code), into],
  )
  await work.query(
    `update editorial.column_redirects set column_id = $2 where column_id = any ($1)`,
    [merged.map(({ id }) => id), into],
  )
}
