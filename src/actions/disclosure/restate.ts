import { sayWording } from '../../domain/amendments.ts'
import { Refusal } from '../../errors.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockDisclosure, type DisclosureSubject } from './cases/subject.ts'
import { demandWording, wordAmendment, type WordingInput } from './cases/wordings.ts'

export interface RestateInput extends WordingInput {
  /** The note that the person had before them; when it is another by now, they are told. */
  instead?: string
}

/** 修改公开说明: what the public will be told of the change is worded anew, until it is submitted. */
export const restate: Act<DisclosureSubject, RestateInput, Record<string, never>> = {
  lock: lockDisclosure,
  may: (person, subject) => MAY.restate(person, subject),
  state: STATE_AGAINST.restate,
  change: async ({ work, subjects, by, input }) => {
    refuseUnread(subjects, input)
    const changed = []
    for (const subject of subjects) {
      const wording = demandWording({ ...subject.amendment, ...given(input) })
      if (!subject.case || isSame(wording, subject.amendment)) continue
      await wordAmendment(work, subject.case, wording, by)
      changed.push({ ...subject, amendment: wording })
    }
    return {
      result: {},
      ledger: ledgerLines(changed, ({ amendment }) => amendment && sayWording(amendment)),
    }
  },
}

const given = ({ kind, note }: RestateInput): WordingInput => ({
  ...(kind !== undefined && { kind }),
  ...(note !== undefined && { note }),
})

const isSame = (a: WordingInput, b?: WordingInput): boolean =>
  a.kind === b?.kind && a.note === b?.note

const refuseUnread = (subjects: readonly DisclosureSubject[], { instead }: RestateInput): void => {
  if (instead === undefined) return
  if (subjects.some(({ amendment }) => amendment?.note !== instead)) {
    throw new Refusal('CONFLICT', '公开说明在您打开之后又有修改，请刷新后再办理')
  }
}
