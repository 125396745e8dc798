'use client'

import { useState } from 'react'
import type { ShownLine } from '../../collections/worklist/shownLine.ts'
import { ACTS_ON_MANY, type ActOnMany } from '../../domain/review/actsOnMany.ts'
import { ACTS } from '../../domain/review/index.ts'
import { QuestionDialog } from '../review/QuestionDialog.tsx'
import type { Answered } from '../review/questionOf.ts'
import type { ActInput } from '../review/useActRequests.ts'
import { questionForMany } from './questionForMany.ts'

interface Props {
  ticked: readonly ShownLine[]
  onClear: () => void
  onAct: (act: ActOnMany, lines: readonly ShownLine[], input: ActInput) => void
}

/** What may be done with the lines that are ticked; each act says with how many of them. */
export const ManyBar = ({ ticked, onClear, onAct }: Props) => {
  const [asked, setAsked] = useState<ActOnMany>()
  const [answered, setAnswered] = useState<Answered>({ text: '' })
  const fit = (act: ActOnMany) => ticked.filter(({ acts }) => acts.includes(act))
  const ask = (act: ActOnMany) => {
    setAnswered({ text: '' })
    setAsked(act)
  }
  return (
    <section className="many" aria-label="批量办理">
      <p className="many__count">已选 {ticked.length} 项</p>
      {ACTS_ON_MANY.filter((act) => fit(act).length > 0).map((act) => (
        <button key={act} type="button" className="plain-button" onClick={() => ask(act)}>
          {ACTS[act]}（{fit(act).length}）
        </button>
      ))}
      <button type="button" className="plain-button many__clear" onClick={onClear}>
        取消选择
      </button>
      {asked && (
        <QuestionDialog
          question={questionForMany(asked, fit(asked), ticked.length - fit(asked).length)}
          isBusy={false}
          answeredBefore={answered}
          onYes={(input) => {
            setAsked(undefined)
            onAct(asked, fit(asked), input)
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  )
}
