'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { readMinute } from '../../domain/time/moment.ts'
import type { Question } from './actWords.ts'
import { Dialog } from './Dialog.tsx'
import { MomentInput } from './MomentInput.tsx'
import type { Answered } from './questionOf.ts'
import { QuestionChoice } from './QuestionChoice.tsx'
import type { ActInput } from './useActRequests.ts'

interface Props {
  question: Question
  isBusy: boolean
  /** Why the server declined; the answer stays. */
  declined?: string
  onYes: (input: ActInput) => void
  onClose: (answered: Answered) => void
  answeredBefore: Answered
}

/** Asks for the reason, the opinion or the note that goes with an act, or just whether it is meant. */
export const QuestionDialog = (props: Props) => {
  const { question, isBusy, declined, onYes, onClose, answeredBefore } = props
  const { text, choice, line, moment } = question
  const [answered, setAnswered] = useState(answeredBefore)
  const [isAsked, setAsked] = useState(false)
  const id = useId()
  const missing = missingFrom(question, answered)
  const answer = () => {
    setAsked(true)
    if (!missing) onYes(inputOf(question, answered))
  }
  const remark = isAsked && missing ? missing : declined
  return (
    <Dialog
      title={question.title}
      onClose={() => onClose(answered)}
      actions={
        <>
          <Button buttonStyle="secondary" onClick={() => onClose(answered)} disabled={isBusy}>
            取消
          </Button>
          <Button onClick={answer} disabled={isBusy}>
            {question.yes}
          </Button>
        </>
      }
    >
      <p>{question.explains}</p>
      {choice && (
        <QuestionChoice
          choice={choice}
          chosen={answered.choice}
          onChoose={(key) => setAnswered({ ...answered, choice: key })}
        />
      )}
      {moment && (
        <MomentInput
          label={moment.label}
          typed={answered.moment ?? ''}
          isWrong={remark !== undefined}
          remark={`${id}-remark`}
          onType={(typed) => setAnswered({ ...answered, moment: typed })}
        />
      )}
      {line && (
        <label className="ask__text" htmlFor={`${id}-line`}>
          {line.label}
          <input
            id={`${id}-line`}
            type="text"
            value={answered.line ?? ''}
            onChange={({ target }) => setAnswered({ ...answered, line: target.value })}
          />
        </label>
      )}
      {text && (
        <label className="ask__text" htmlFor={id}>
          {text.label}
          <textarea
            id={id}
            rows={4}
            autoFocus={!choice}
            value={answered.text}
            maxLength={text.maxLength}
            placeholder={text.placeholder}
            aria-required={text.required}
            aria-invalid={remark !== undefined}
            aria-describedby={`${id}-remark`}
            onChange={({ target }) => setAnswered({ ...answered, text: target.value })}
          />
        </label>
      )}
      <p className="ask__remark" id={`${id}-remark`} role="alert">
        {remark}
      </p>
    </Dialog>
  )
}

const missingFrom = (
  { text, choice, moment }: Question,
  answered: Answered,
): string | undefined => {
  if (moment && !readMinute(answered.moment)) {
    return '请填写发布的日期和时间，例如 2026年12月1日 09:00'
  }
  if (choice && !answered.choice) return `请选择${choice.label}`
  if (text?.required && answered.text.trim() === '') return `请填写${text.label.split('（')[0]}`
  return undefined
}

const inputOf = ({ text, choice, line, moment }: Question, answered: Answered): ActInput => {
  const words = answered.text.trim()
  return {
    ...(choice && { [choice.name]: choice.isNumber ? Number(answered.choice) : answered.choice }),
    ...(line && answered.line?.trim() && { [line.name]: answered.line.trim() }),
    ...(moment && { [moment.name]: answered.moment }),
    ...(text && words && { [text.name]: words }),
  }
}
