'use client'

import { Button, useEditDepth, useFormModified, useHotkey } from '@payloadcms/ui'
import { useState } from 'react'
import type { ActName } from '../../domain/review.ts'
import { QUESTIONS } from './actWords.ts'
import type { OpenAct } from './CaseState.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { QuestionDialog } from './QuestionDialog.tsx'
import { useReview } from './ReviewContext.ts'
import { useActs } from './useActs.ts'
import { useMayEdit } from './useMayEdit.ts'

/** The acts open to whoever looks, as buttons: always in sight above the form. */
export const ActBar = () => {
  const { perform, busy, isWorking, conflict, dropConflict } = useActs()
  const [asked, setAsked] = useState<ActName>()
  const [typed, setTyped] = useState<Partial<Record<ActName, string>>>({})
  const [declined, setDeclined] = useState<string>()
  const acts = useOfferedActs()
  const question = asked && QUESTIONS[asked]
  const isOpen = (act: ActName) =>
    acts.some((each) => each.act === act && each.reasonsAgainst.length === 0)
  const start = (act: ActName) => {
    if (isWorking || !isOpen(act)) return
    setDeclined(undefined)
    if (QUESTIONS[act]) setAsked(act)
    else void perform({ act })
  }
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    start('save')
  })
  return (
    <div className="act-bar" role="group" aria-label="办理">
      {acts.map((act) => (
        <ActButton key={act.act} act={act} isBusy={busy === act.act} onDo={() => start(act.act)} />
      ))}
      {asked && question && (
        <QuestionDialog
          question={question}
          isBusy={isWorking}
          declined={declined}
          typedBefore={typed[asked] ?? ''}
          onClose={(text) => {
            setTyped({ ...typed, [asked]: text })
            setAsked(undefined)
          }}
          onYes={async (input) => {
            const answer = await perform({ act: asked, input })
            setDeclined(answer.ok ? undefined : answer.message)
            if (answer.ok) setAsked(undefined)
          }}
        />
      )}
      {conflict && <ConflictDialog conflict={conflict} perform={perform} onClose={dropConflict} />}
    </div>
  )
}

/**
 * The acts that the server names. What keeps a saved text from being submitted may be mended in what
 * was typed since: then the server is asked again.
 */
const useOfferedActs = (): readonly OpenAct[] => {
  const { state, id } = useReview()
  const isModified = useFormModified()
  const mayEdit = useMayEdit()
  if (!id) return FOR_A_NEW_ITEM
  return (state?.acts ?? []).map((each) =>
    each.act === 'submit' && mayEdit && isModified ? { ...each, reasonsAgainst: [] } : each,
  )
}

/** Before the first save nothing else is possible, and the server has not been asked. */
const FOR_A_NEW_ITEM: readonly OpenAct[] = [
  { act: 'save', label: '保存', reasonsAgainst: [] },
  { act: 'submit', label: '提交审核', reasonsAgainst: [] },
]

interface ButtonProps {
  act: OpenAct
  isBusy: boolean
  onDo: () => void
}

/** A closed act keeps its place and can be reached, so that its reasons can be read. */
const ActButton = ({ act: { act, label, reasonsAgainst }, isBusy, onDo }: ButtonProps) => {
  const isClosed = reasonsAgainst.length > 0
  return (
    <Button
      id={`act-${act}`}
      size="medium"
      margin={false}
      buttonStyle={
        act === 'save' || act === 'return' || act === 'withdraw' ? 'secondary' : 'primary'
      }
      className={isClosed ? 'act-bar__one act-bar__one--closed' : 'act-bar__one'}
      onClick={onDo}
      extraButtonProps={{
        'aria-disabled': isClosed,
        'aria-busy': isBusy,
        title: reasonsAgainst.join('；') || undefined,
        'aria-describedby': isClosed ? `act-${act}-reasons` : undefined,
      }}
    >
      {isBusy ? `正在${label}…` : label}
    </Button>
  )
}
