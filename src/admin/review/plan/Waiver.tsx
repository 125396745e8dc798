'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { sayActor } from '../../../domain/capacities.ts'
import type { PlanState } from '../../../domain/review/interpretationPlan.ts'
import { DONE, QUESTIONS } from '../actWords.ts'
import type { OpenAct } from '../CaseState.ts'
import { QuestionDialog } from '../QuestionDialog.tsx'
import type { Answered } from '../questionOf.ts'
import { useReview } from '../ReviewContext.ts'
import { useActRequests, type ActInput } from '../useActRequests.ts'

interface Props {
  plan: PlanState
  /** The act of agreeing to it, where it may come to that. */
  accept?: OpenAct
}

/** That the document is not to be explained, why, and whether a second person agrees. */
export const Waiver = ({ plan: { waiver, accepted }, accept }: Props) => (
  <>
    <blockquote>{waiver}</blockquote>
    {accepted && (
      <p>
        <strong>{sayActor(accepted.name, accepted.for)} 同意免予解读：</strong>
        {accepted.reason}
      </p>
    )}
    {!accepted && accept && <Accept act={accept} />}
  </>
)

const Accept = ({ act: { label, reasonsAgainst } }: { act: OpenAct }) => {
  const { ask, dialog } = useAccepting()
  const isClosed = reasonsAgainst.length > 0
  return (
    <>
      {isClosed && (
        <p className="plan__closed" id="accept-waiver-reasons">
          <strong>您不能同意：</strong>
          {reasonsAgainst.join('；')}
        </p>
      )}
      <Button
        size="medium"
        margin={false}
        className={isClosed ? 'act-bar__one--closed' : undefined}
        onClick={() => !isClosed && ask()}
        extraButtonProps={{
          'aria-disabled': isClosed,
          'aria-describedby': isClosed ? 'accept-waiver-reasons' : undefined,
        }}
      >
        {label}
      </Button>
      {dialog}
    </>
  )
}

/** Asks for the reason and sends it; the answer stays when the server declines. */
const useAccepting = () => {
  const { reload } = useReview()
  const request = useActRequests()
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [declined, setDeclined] = useState<string>()
  const [answered, setAnswered] = useState<Answered>({ text: '' })
  const question = QUESTIONS.acceptWaiver
  const accept = async (input: ActInput) => {
    setBusy(true)
    const answer = await request('acceptWaiver', input)
    setBusy(false)
    setDeclined(answer.ok ? undefined : answer.message)
    if (!answer.ok) return
    toast.success(DONE.acceptWaiver)
    setAsked(false)
    await reload()
  }
  const dialog = isAsked && question && (
    <QuestionDialog
      question={question}
      isBusy={isBusy}
      declined={declined}
      answeredBefore={answered}
      onYes={(input) => void accept(input)}
      onClose={(answer) => {
        setAnswered(answer)
        setAsked(false)
      }}
    />
  )
  return { ask: () => setAsked(true), dialog }
}
