'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Question } from './actWords.ts'
import { Dialog } from './Dialog.tsx'

interface Props {
  question: Question
  isBusy: boolean
  /** Why the server declined; the text stays. */
  declined?: string
  onYes: (input: Partial<Record<'reason' | 'words', string>>) => void
  onClose: (typed: string) => void
  typedBefore: string
}

/** Asks for the reason or the opinion that goes with an act, or just whether it is really meant. */
export const QuestionDialog = (props: Props) => {
  const { question, isBusy, declined, onYes, onClose, typedBefore } = props
  const { text } = question
  const [typed, setTyped] = useState(typedBefore)
  const [isMissing, setMissing] = useState(false)
  const id = useId()
  const answer = () => {
    const words = typed.trim()
    if (text?.required && words === '') return setMissing(true)
    onYes(text && words ? { [text.name]: words } : {})
  }
  const remark = isMissing && typed.trim() === '' ? `请填写${text?.label.split('（')[0]}` : declined
  return (
    <Dialog
      title={question.title}
      onClose={() => onClose(typed)}
      actions={
        <>
          <Button buttonStyle="secondary" onClick={() => onClose(typed)} disabled={isBusy}>
            取消
          </Button>
          <Button onClick={answer} disabled={isBusy}>
            {question.yes}
          </Button>
        </>
      }
    >
      <p>{question.explains}</p>
      {text && (
        <label className="ask__text" htmlFor={id}>
          {text.label}
          <textarea
            id={id}
            rows={4}
            autoFocus
            value={typed}
            placeholder={text.placeholder}
            aria-required={text.required}
            aria-invalid={remark !== undefined}
            aria-describedby={`${id}-remark`}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
      )}
      <p className="ask__remark" id={`${id}-remark`} role="alert">
        {remark}
      </p>
    </Dialog>
  )
}
