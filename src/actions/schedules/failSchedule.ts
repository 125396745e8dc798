import type { ScheduleAlarm } from '../../domain/review/schedules.ts'
import type { Act } from '../Act.ts'
import { raiseAlarm } from './raiseAlarm.ts'

export interface FailScheduleInput {
  schedule: string
  outcome: Exclude<ScheduleAlarm, 'late'>
  why: string
}

/**
 * 定时发布没有完成: the house notes that what it was to publish by itself was not published, and why, and
 * tells those who have to know. What was ended meanwhile stays as it is.
 */
export const failSchedule: Act<{ id: string }, FailScheduleInput, { isNoted: boolean }> = {
  // Nothing is locked and nobody asked for: only the house itself comes here.
  lock: async () => [],
  may: () => ({ not: '由系统记录' }),
  state: () => undefined,
  change: async ({ work, input: { schedule, outcome, why } }) => {
    const [ended] = await work.query<{ case: string }>(
      `update editorial.schedules set ended_at = clock_timestamp(), outcome = $2, why = $3
       where id = $1 and ended_at is null returning case_id as "case"`,
      [schedule, outcome, why],
    )
    if (!ended) return { result: { isNoted: false }, ledger: [] }
    await raiseAlarm(work, { schedule, level: outcome, why })
    const items = await work.query<{ entry: string }>(
      'select entry from editorial.case_entries where case_id = $1 and open order by entry',
      [ended.case],
    )
    return {
      result: { isNoted: true },
      ledger: items.map(({ entry }) => ({
        chain: ended.case,
        subjectKind: 'disclosure',
        subject: entry,
        why,
      })),
    }
  },
}
