import { printMoment } from '../../domain/time/moment.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { casesOf } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { giveUpSchedules } from './cases/schedules.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

/** 取消定时发布: the case stays ready and is published when somebody does it. */
export const unschedule: Act<DisclosureSubject, Record<string, never>, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.unschedule(person, subject),
  state: STATE_AGAINST.unschedule,
  change: async ({ work, subjects }) => {
    const cases = casesOf(subjects)
    await giveUpSchedules(work, cases)
    return {
      result: { cases },
      ledger: ledgerLines(
        subjects,
        ({ schedule }) => schedule && `原定 ${printMoment(schedule.at)} 发布`,
      ),
    }
  },
}
