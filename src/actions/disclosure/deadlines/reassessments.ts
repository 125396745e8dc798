import type { Work } from '../../../database/transaction.ts'
import { shanghaiDay } from '../../../domain/time/day.ts'
import { deadlineRuleOn } from '../../../domain/time/deadlines.ts'
import { meetPeriods, startPeriods } from './periods.ts'

/** Starts the year after which what is not disclosed is assessed anew (条例 art. 18). */
export const setReassessment = async (work: Work, ids: readonly string[]): Promise<void> => {
  const start = shanghaiDay(new Date())
  const rule = deadlineRuleOn(RULE, start)
  if (rule)
    await startPeriods(
      work,
      ids.map((subject) => ({ subject, rule, start })),
    )
}

/** Notes that items were assessed anew. */
export const metReassessment = (work: Work, ids: readonly string[]) => meetPeriods(work, ids, RULE)

const RULE = 'reassessment'
