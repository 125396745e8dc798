import { stageOf } from '../../domain/review.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { moveCases } from './cases.ts'
import { demand, giveOpinion, passedCases, refuseUnseen } from './judge.ts'
import { ledgerLines } from './ledgerLines.ts'
import { STATE_AGAINST } from './stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './subject.ts'

export interface ApproveInput {
  words?: string
  basedOn?: number
}

/** 审核通过: an opinion in favour, citing the revisions it is about; the last one needed moves the case on. */
export const approve: Act<DisclosureSubject, ApproveInput, { passed: string[] }> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.approve(person, subject),
  state: STATE_AGAINST.approve,
  change: async ({ work, subjects, by, input }) => {
    refuseUnseen(subjects, input.basedOn)
    demand(work.payload, subjects, 'submit')
    await giveOpinion(work, subjects, by, input.words)
    const passed = await passedCases(work, subjects)
    const [{ chain, stage } = {}] = subjects
    const next = chain && stage ? stageOf(chain, stage)?.next : undefined
    if (next) await moveCases(work, passed, next)
    return { result: { passed }, ledger: ledgerLines(subjects, input.words) }
  },
}
