import type { Work } from '../../database/transaction.ts'
import { Refusal } from '../../errors.ts'
import { mayKeepCatalogue } from '../../policies/catalogue.ts'
import { passCatalogue } from '../../publication/catalogue.ts'
import type { Act } from '../Act.ts'
import { columnCodes, redirectOldCodes } from './columnCodes.ts'
import { arrange, columnsUnder, lockCatalogue } from './columnOrder.ts'

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
  about: () => 'columns',
  lock: async (work, ids, { into }) => {
    await lockCatalogue(work)
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
  may: mayKeepCatalogue,
  state: () => undefined,
  change: async ({ work, subjects, input }) => {
    const before = await columnCodes(work)
    for (const { id } of subjects) await merge(work, id, input.into)
    await redirectOldCodes(work, before)
    await redirect(work, subjects, input.into)
    await passCatalogue(work)
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

const merge = async (work: Work, id: string, into: string): Promise<void> => {
  await refuseSameSegments(work, id, into)
  const below = await columnsUnder(work, id)
  await arrange(work, into, [...(await columnsUnder(work, into)), ...below])
  await work.query(
    'update public.columns set merged_into_id = $2 where id = $1 or merged_into_id = $1',
    [id, into],
  )
}

/** What moves along would have the code of something that stands there already. */
const refuseSameSegments = async ({ query }: Work, id: string, into: string): Promise<void> => {
  const twins = await query<{ name: string }>(
    `select moving.name from public.columns moving
     join public.columns there on there.parent_id = $2 and there.segment = moving.segment
     where moving.parent_id = $1 and moving.id <> $2 and there.id <> $1
       and moving.merged_into_id is null and there.merged_into_id is null`,
    [id, into],
  )
  if (twins.length === 0) return
  const names = twins.map(({ name }) => `“${name}”`).join('、')
  throw new Refusal(
    'WRONG_STATE',
    `下级栏目${names}与目标栏目的下级代码相同，请先改代码，或先把它们分别并入`,
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
