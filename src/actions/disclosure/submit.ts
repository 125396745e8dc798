import { MAY } from '../../policies/disclosure.ts'
import { stageOf } from '../../domain/review.ts'
import type { Act } from '../Act.ts'
import { moveCases } from './cases.ts'
import { markReturned } from './entries.ts'
import { casesOf, demand, refuseUnseen } from './judge.ts'
import { ledgerLines } from './ledgerLines.ts'
import { STATE_AGAINST } from './stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './subject.ts'

export interface SubmitInput {
  words?: string
  basedOn?: number
}

/** 提交审核: the drafter holds the text to be complete; the case goes to the reviewers. */
export const submit: Act<DisclosureSubject, SubmitInput, { cases: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.submit(person, subject),
  state: STATE_AGAINST.submit,
  change: async ({ work, subjects, input }) => {
    refuseUnseen(subjects, input.basedOn)
    demand(work.payload, subjects, 'submit')
    const cases = casesOf(subjects)
    const [{ chain = 'standard' as const } = {}] = subjects
    await moveCases(work, cases, stageOf(chain, 'drafting')?.next ?? 'review')
    await markReturned(
      work,
      subjects.map(({ id }) => id),
      false,
    )
    return { result: { cases }, ledger: ledgerLines(subjects, input.words) }
  },
}
