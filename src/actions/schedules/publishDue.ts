import type { Payload } from 'payload'
import { poolOf } from '../../database/adapter.ts'
import { inTransaction, type Work } from '../../database/transaction.ts'
import {
  GIVE_UP_AFTER_MS,
  MISSED_AFTER_MS,
  type ScheduleAlarm,
} from '../../domain/review/schedules.ts'
import { withoutTitles } from '../../domain/withoutTitles.ts'
import { Refusal, type IssuesFound } from '../../errors.ts'
import { HOUSE_ITSELF, readPerson } from '../people/readPerson.ts'
import { perform } from '../perform.ts'

/**
 * Publishes every case whose time has come, one after the other, each by the ordinary act of the
 * person who set the time. Several workers may do so at once: a turn is locked by one of them, and
 * whoever comes after finds the schedule ended. Cut off anywhere, the next run goes on.
 */
export const publishDue = async (payload: Payload): Promise<void> => {
  while (await takeTurn(payload));
}

/** @returns whether there was one to take */
const takeTurn = (payload: Payload): Promise<boolean> =>
  inTransaction(payload, async ({ query }) => {
    const [turn] = await query<{ schedule: string }>(NEXT)
    if (!turn) return false
    const due = await readOpen(query, turn.schedule)
    const isEnded = !due || (await publishNow(payload, due))
    await query(isEnded ? DONE : AGAIN, [turn.schedule])
    return true
  })

const NEXT = `
  select schedule from editorial.schedule_turns where next_at <= clock_timestamp()
  order by next_at limit 1 for update skip locked`
const DONE = 'delete from editorial.schedule_turns where schedule = $1'
const AGAIN = `
  update editorial.schedule_turns set next_at = clock_timestamp() + interval '1 minute'
  where schedule = $1`

interface Due {
  id: string
  by: string
  /** Any item of the case stands for it. */
  entry: string
  /** Milliseconds since its time. */
  overdue: number
}

/** Asked once the turn is ours: another worker may have ended it just before. */
const readOpen = async (query: Work['query'], schedule: string): Promise<Due | undefined> => {
  const [due] = await query<Due>(
    `select schedule.id, schedule.by_id as by, held.entry,
            extract(epoch from clock_timestamp() - schedule.publish_at)::float8 * 1000 as overdue
     from editorial.schedules schedule
     join editorial.case_entries held on held.case_id = schedule.case_id and held.open
     where schedule.id = $1 and schedule.ended_at is null limit 1`,
    [schedule],
  )
  return due
}

/** @returns whether that was the end of it; a fault of the house is tried again for a while */
const publishNow = async (payload: Payload, due: Due): Promise<boolean> => {
  if (due.overdue > MISSED_AFTER_MS) return fail(payload, due, 'missed', sayMissed(due))
  try {
    const by = await personNamed(payload, due.by)
    const input = { schedule: due.id }
    await perform(payload, { act: 'publish', by, subjects: [due.entry], input })
    return true
  } catch (error) {
    if (isRefusal(error)) {
      if (error.code === 'UNAVAILABLE') throw error
      return fail(payload, due, 'failed', sayRefusal(error))
    }
    payload.logger.error({ err: error, msg: 'a scheduled publication failed', schedule: due.id })
    return due.overdue > GIVE_UP_AFTER_MS && fail(payload, due, 'failed', FAULT)
  }
}

const fail = async (
  payload: Payload,
  { id: schedule }: Due,
  outcome: Exclude<ScheduleAlarm, 'late'>,
  why: string,
): Promise<true> => {
  const input = { schedule, outcome, why }
  await perform(payload, { act: 'failSchedule', by: HOUSE_ITSELF, subjects: [], input })
  return true
}

/** With the posts of today, not of the day on which they set the time. */
const personNamed = async (payload: Payload, id: string) => {
  const pool = poolOf(payload)
  const person = await readPerson((text, values = []) => pool.query(text, values), id)
  if (!person) throw new Refusal('NOT_ALLOWED', '没有这个人员')
  return person
}

const FAULT = '系统出现故障，请联系系统管理员'

const sayMissed = ({ overdue }: Due): string =>
  `发现时已经超过原定时间 ${Math.floor(overdue / 3_600_000)} 小时`

const sayRefusal = (refusal: Refusal): string => {
  const { issues = [] } = refusal as Partial<IssuesFound>
  const first = issues.slice(0, 3).map(({ message }) => message)
  const words = [refusal.message, ...first].join('；')
  const isOfPerson = refusal.code === 'NOT_ALLOWED'
  return withoutTitles(isOfPerson ? `设定时间的人现在不能发布：${words}` : words)
}

const isRefusal = (error: unknown): error is Refusal =>
  ['Refusal', 'IssuesFound'].includes((error as Error | null)?.name ?? '')
