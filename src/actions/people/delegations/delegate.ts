import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../../database/transaction.ts'
import {
  againstPeriod,
  sayPeriod,
  sayRoles,
  type NamedPost,
  type Period,
} from '../../../domain/delegations.ts'
import type { Person } from '../../../domain/roles.ts'
import { isDay, shanghaiDay } from '../../../domain/time/day.ts'
import { IssuesFound, Refusal } from '../../../errors.ts'
import { mayDelegate } from '../../../policies/delegations.ts'
import type { Act } from '../../Act.ts'
import { demandCleanReason } from '../../screening/cleanReason.ts'
import { chosenPosts, refuseEntrustedTwice, refuseStranger } from './entrusting.ts'
import { lockPeople, type Appointed } from './subject.ts'

export interface DelegateInput {
  /** Who is to act. */
  to: string
  /** Which posts; every one that can be entrusted, when absent. */
  posts?: readonly NamedPost[] | undefined
  /** The first and the last day, as `YYYY-MM-DD`. */
  from: string
  until: string
  reason: string
}

/** Whoever entrusts, with whom they entrust it to. */
interface Entrusting extends Appointed {
  to: Appointed
}

/**
 * 委托: for some days somebody else acts on posts of a person, who keeps them. It ends with its last day,
 * with the appointment that it rests on, or before, when it is taken back.
 */
export const delegate: Act<Entrusting, DelegateInput, { id: string }> = {
  about: () => 'people',
  lock: async (work, [of = ''], { to }) => {
    const people = await lockPeople(work, [of, to])
    const [entrusting, entrusted] = [people.get(of), people.get(to)]
    if (!entrusting || !entrusted) throw new Refusal('NOT_FOUND', '没有找到这个人')
    return [{ ...entrusting, to: entrusted }]
  },
  may: mayDelegate,
  state: ({ id, to }) => (id === to.id ? '不能委托给自己，请选择另一个人' : undefined),
  change: async ({ work, subjects, by, input }) => {
    const [of] = subjects
    if (!of) throw new Error('nobody entrusts anything')
    const period = demandPeriod(input)
    const reason = demandCleanReason(input.reason, '记入办理记录')
    const posts = chosenPosts(of, input.posts, period)
    refuseStranger(of.to, period)
    await refuseEntrustedTwice(work, of, posts, period)
    const id = await keep(work, { of, posts, period, reason, by })
    const why = `委托给${of.to.name}：${sayRoles(posts)}，${sayPeriod(period)}；${reason}`
    return {
      result: { id },
      ledger: [{ chain: of.id, subjectKind: 'people', subject: of.id, why }],
    }
  },
}

/** @throws IssuesFound when a day is none, Refusal WRONG_STATE when nothing can be entrusted over them */
const demandPeriod = ({ from, until }: DelegateInput): Period => {
  const issues = Object.entries({ from, until })
    .filter(([, day]) => !isDay(day))
    .map(([path]) => ({ path, code: 'day', message: '请填写日期，如 2018-05-08' }))
  if (issues.length > 0) throw new IssuesFound(issues)
  const reason = againstPeriod({ from, until }, shanghaiDay(new Date()))
  if (reason) throw new Refusal('WRONG_STATE', reason)
  return { from, until }
}

interface Kept {
  of: Entrusting
  posts: readonly NamedPost[]
  period: Period
  reason: string
  by: Person
}

const keep = async ({ query }: Work, { of, posts, period, reason, by }: Kept): Promise<string> => {
  const id = uuidv7()
  await query(
    `with kept as (
       insert into editorial.delegations
         (id, of_id, of_name, to_id, to_name, from_day, until_day, reason, by_id, by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id
     )
     insert into editorial.delegated_posts (delegation, role, unit)
     select kept.id, post.role, post.unit
     from kept, jsonb_to_recordset($11::jsonb) as post (role text, unit uuid)`,
    [
      ...[id, of.id, of.name, of.to.id, of.to.name, period.from, period.until],
      ...[reason, by.id, by.name, JSON.stringify(posts)],
    ],
  )
  return id
}
