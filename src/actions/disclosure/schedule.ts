import { againstMoment } from '../../domain/review/schedules.ts'
import { printMoment, readMinute } from '../../domain/time/moment.ts'
import { Refusal } from '../../errors.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { casesOf, demand, refuseUnseen, type Seen } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { unsettled } from '../screening/unsettled.ts'
import { refuseUnapproved } from './publish.ts'
import { setSchedules } from './cases/schedules.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

export interface ScheduleInput {
  /** The minute on the office's clock, as somebody wrote it. */
  at?: string
  seen?: Seen
}

/**
 * 定时发布: the case is published by itself at that moment, as the person who says so now. Everything
 * that publishing asks is asked now, and again then; a case that moves before is not published.
 */
export const schedule: Act<DisclosureSubject, ScheduleInput, { at: string }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.schedule(person, subject),
  state: STATE_AGAINST.schedule,
  change: async ({ work, subjects, by, input }) => {
    refuseUnseen(subjects, input.seen)
    const moment = demandMoment(input.at)
    demand(work.payload, subjects, 'publish', await unsettled(work, subjects, 'schedule'))
    refuseUnapproved(subjects)
    await setSchedules(work, casesOf(subjects), moment, by)
    return {
      result: { at: moment.toISOString() },
      ledger: ledgerLines(subjects, `定于 ${printMoment(moment)} 发布`),
    }
  },
}

/** @throws Refusal WRONG_STATE when it is no time, past, or too far ahead */
const demandMoment = (at: string | undefined): Date => {
  const moment = readMinute(at)
  const reason = againstMoment(moment, new Date())
  if (!moment || reason) throw new Refusal('WRONG_STATE', reason ?? '')
  return moment
}
