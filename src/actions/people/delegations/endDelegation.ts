import type { Work } from '../../../database/transaction.ts'
import { shanghaiDay, type Day } from '../../../domain/time/day.ts'
import { Refusal } from '../../../errors.ts'
import { mayEndDelegation } from '../../../policies/delegations.ts'
import type { Act } from '../../Act.ts'
import { demandCleanReason } from '../../screening/cleanReason.ts'
import { lockPeople } from './subject.ts'

export interface EndDelegationInput {
  reason?: string
}

/** A delegation as it stands. */
export interface Delegation {
  id: string
  of: { id: string; name: string }
  to: { id: string; name: string }
  until: Day
  isEnded: boolean
}

/** 结束委托: what was entrusted is taken back, or handed back, before its last day. */
export const endDelegation: Act<Delegation, EndDelegationInput, Record<string, never>> = {
  about: () => 'delegations',
  lock: async (work, ids) => {
    const found = await read(work, ids)
    if (found.length < new Set(ids).size) throw new Refusal('NOT_FOUND', '没有找到这次委托')
    await lockPeople(
      work,
      found.map(({ of }) => of.id),
    )
    return read(work, ids)
  },
  may: mayEndDelegation,
  state: ({ isEnded, until }) => {
    if (isEnded) return '这次委托已经结束'
    return until < shanghaiDay(new Date()) ? '这次委托已经到期' : undefined
  },
  change: async ({ work, subjects, by, input }) => {
    const reason = input.reason?.trim() && demandCleanReason(input.reason, '记入办理记录')
    await work.query(
      `insert into editorial.delegation_ends (delegation, reason, by_id, by_name)
       select unnest($1::uuid[]), $2, $3, $4`,
      [subjects.map(({ id }) => id), reason || null, by.id, by.name],
    )
    return {
      result: {},
      ledger: subjects.map(({ of, to }) => ({
        chain: of.id,
        subjectKind: 'people',
        subject: of.id,
        why: reason ? `不再委托给${to.name}：${reason}` : `不再委托给${to.name}`,
      })),
    }
  },
}

const read = ({ query }: Work, ids: readonly string[]) =>
  query<Delegation>(
    `select delegation.id, delegation.until_day::text as until,
            json_build_object('id', delegation.of_id, 'name', delegation.of_name) as of,
            json_build_object('id', delegation.to_id, 'name', delegation.to_name) as to,
            exists (select from editorial.delegation_ends ended
                    where ended.delegation = delegation.id) as "isEnded"
     from editorial.delegations delegation
     where delegation.id::text = any ($1) order by delegation.id`,
    [ids],
  )
