import { MAY } from '../../policies/disclosure.ts'
import {
  isReturnReason,
  NO_RETURN_REASON,
  RETURN_REASONS,
} from '../../domain/review/returnReasons.ts'
import { IssuesFound } from '../../errors.ts'
import type { Act } from '../Act.ts'
import { sendBack } from './cases/cases.ts'
import { markReturned } from './items/entries.ts'
import { demandReason } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

export interface ReturnInput {
  /** One of `RETURN_REASONS`. */
  code: string | undefined
  /** What is to be changed, in the reviewer's words. */
  reason: string
}

/** 退回修改: back to the drafter with a reason, which stands at the top of the next edit. */
export const returnForRevision: Act<DisclosureSubject, ReturnInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.return(person, subject),
  state: STATE_AGAINST.return,
  change: async ({ work, subjects, input }) => {
    const why = sayReturn(input)
    const cases = await sendBack(work, subjects)
    await markReturned(
      work,
      subjects.map(({ id }) => id),
      true,
    )
    return { result: { cases }, ledger: ledgerLines(subjects, why) }
  },
}

/** The reason as the drafter and the ledger read it: 内容有误：附表第三行的金额与正文不一致。 */
const sayReturn = ({ code, reason }: ReturnInput): string => {
  const words = demandReason(reason)
  if (!isReturnReason(code)) {
    throw new IssuesFound([{ path: 'code', code: 'required', message: NO_RETURN_REASON }])
  }
  return `${RETURN_REASONS[code]}：${words}`
}
