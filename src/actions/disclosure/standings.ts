import { validate as isUuid } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import { isDay, shanghaiDay } from '../../domain/time/day.ts'
import { Refusal } from '../../errors.ts'
import { MAY } from '../../policies/disclosure.ts'
import { markStanding } from '../../publication/standing.ts'
import type { Act } from '../Act.ts'
import { demandCleanReason } from '../screening/cleanReason.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockItems, type DisclosureSubject } from './cases/subject.ts'

export interface StandingInput {
  /** Public: it stands on the item's page. */
  reason: string
  /** The day from which it holds; today when absent. */
  since?: string
  /** The index number of what takes its place; only for a repeal. */
  successor?: string
}

type Marking = Act<DisclosureSubject, StandingInput, { position: string }>

const marking = (
  act: 'lapse' | 'repeal' | 'restore',
  state: 'lapsed' | 'repealed' | 'inForce',
): Marking => ({
  lock: lockItems,
  may: (person, subject) => MAY[act](person, subject),
  state: STATE_AGAINST[act],
  change: async ({ work, subjects, by, input }) => {
    const ids = subjects.map(({ id }) => id)
    const reason = demandCleanReason(input.reason, '向公众公布')
    const successor =
      state === 'repealed' ? await findSuccessor(work, ids, input.successor) : undefined
    const since = demandDay(input.since)
    const position = await markStanding(
      work,
      ids,
      { state, reason, since, ...(successor && { successor: successor.id }) },
      by,
    )
    const words = successor ? `${reason}（由 ${successor.indexNumber} 代替）` : reason
    return { result: { position }, ledger: ledgerLines(subjects, words) }
  },
})

/** 标注失效: it no longer holds, for instance because its time is over. It stays readable and is marked. */
export const lapse = marking('lapse', 'lapsed')

/** 标注废止: another document has put an end to it, which is named where it is here. */
export const repeal = marking('repeal', 'repealed')

/** 恢复有效: the mark was wrong, or holds no longer. */
export const restore = marking('restore', 'inForce')

const demandDay = (since: string | undefined): string => {
  if (!since?.trim()) return shanghaiDay(new Date())
  if (isDay(since)) return since
  throw new Refusal('WRONG_STATE', '请写明起始日期，如 2018-05-08')
}

/**
 * What takes the place of the items.
 * @throws Refusal WRONG_STATE when it is not public, is one of them, or was itself replaced by one
 */
const findSuccessor = async (
  { query }: Work,
  ids: readonly string[],
  named: string | undefined,
): Promise<{ id: string; indexNumber: string } | undefined> => {
  const wanted = named?.trim()
  if (!wanted) return undefined
  const [found] = await query<{ id: string; indexNumber: string }>(
    `select id, index_number as "indexNumber" from editorial.public_entries
     where index_number = $1 or id::text = $2`,
    [wanted, isUuid(wanted) ? wanted : null],
  )
  if (!found) throw new Refusal('WRONG_STATE', `没有找到已公开的信息“${wanted}”，请核对索引号`)
  const replaced = await query<{ id: string }>(
    `with recursive line (id) as (
       select $1::uuid
       union
       select standing.successor from line join editorial.current_standings standing
         on standing.entry = line.id and standing.state = 'repealed'
       where standing.successor is not null
     )
     select id from line where id = any ($2)`,
    [found.id, ids],
  )
  if (replaced.length > 0) {
    throw new Refusal('WRONG_STATE', '废止不能循环：代替它的信息就是它自己，或者已经由它代替')
  }
  return found
}
