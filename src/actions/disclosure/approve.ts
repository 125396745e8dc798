import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { unsettled } from '../screening/unsettled.ts'
import { demand, giveOpinion, moveOn, refuseUnseen, type Seen } from './cases/judge.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'

export interface ApproveInput {
  words?: string
  seen?: Seen
}

type Judgement = Act<DisclosureSubject, ApproveInput, { passed: string[] }>

/** An opinion in favour, citing the revisions it is about; the last one needed moves the case on. */
const judgement = (act: 'approve' | 'sign'): Judgement => ({
  lock: lockDisclosure,
  may: (person, subject) => MAY[act](person, subject),
  state: STATE_AGAINST[act],
  change: async ({ work, subjects, by, input }) => {
    refuseUnseen(subjects, input.seen)
    demand(work.payload, subjects, 'submit', await unsettled(work, subjects, act))
    const passed = await moveOn(work, await giveOpinion(work, subjects, by, input.words))
    return { result: { passed }, ledger: ledgerLines(subjects, input.words) }
  },
})

/** 审核通过: of the department, of secrecy, of legality. */
export const approve = judgement('approve')

/** 签发: whoever answers for the unit decides that the text goes out. */
export const sign = judgement('sign')
