import type { Work } from '../../database/transaction.ts'
import { Refusal } from '../../errors.ts'
import { mayKeepCatalogue } from '../../policies/catalogue.ts'
import { passCatalogue } from '../../publication/catalogue.ts'
import type { Act } from '../Act.ts'
import { columnCodes, redirectOldCodes, refuseBadPlace } from './columnCodes.ts'
import { arrange, columnsUnder, lockCatalogue } from './columnOrder.ts'

export interface PlaceColumnInput {
  /** The column under which it is to stand; null at the top. */
  parent: string | null
  /** The column there before which it is to stand; last, when null. */
  before: string | null
}

interface PlacedColumn {
  id: string
  code: string
}

/**
 * 调整栏目位置: puts a column in its place among others, there or under another parent. Its items
 * stay with it; when its code changes, the old one leads to it.
 */
export const placeColumn: Act<PlacedColumn, PlaceColumnInput, PlacedColumn> = {
  about: () => 'columns',
  lock: async (work, ids, { parent }) => {
    await lockCatalogue(work)
    const codes = await columnCodes(work)
    if (parent !== null && !codes.has(parent)) {
      throw new Refusal('NOT_FOUND', '没有找到要移到其下的栏目，请重新打开目录')
    }
    return ids.map((id) => {
      const code = codes.get(id)
      if (code === undefined) throw new Refusal('NOT_FOUND', '没有找到这个栏目')
      return { id, code }
    })
  },
  may: mayKeepCatalogue,
  state: () => undefined,
  change: async ({ work, subjects, input: { parent, before } }) => {
    const codes = await columnCodes(work)
    for (const { id } of subjects) {
      await refuseBadPlace(work, id, { parent })
      await arrange(work, parent, await withThisBefore(work, id, { parent, before }))
    }
    await redirectOldCodes(work, codes)
    await passCatalogue(work)
    const now = await columnCodes(work)
    const placed = subjects.map(({ id, code }) => ({ id, from: code, code: now.get(id) ?? code }))
    return {
      result: { id: placed[0]?.id ?? '', code: placed[0]?.code ?? '' },
      ledger: placed.map(({ id, from, code }) => ({
        chain: id,
        subjectKind: 'columns',
        subject: id,
        ...(from !== code && { why: `${from} → ${code}` }),
        fields: from === code ? ['position'] : ['parent', 'position'],
      })),
    }
  },
}

const withThisBefore = async (
  work: Work,
  id: string,
  { parent, before }: PlaceColumnInput,
): Promise<string[]> => {
  const others = (await columnsUnder(work, parent)).filter((other) => other !== id)
  const at = before === null ? others.length : others.indexOf(before)
  if (at < 0) throw new Refusal('CONFLICT', '目录刚刚有人调整过，请重新打开目录再试')
  return others.toSpliced(at, 0, id)
}
