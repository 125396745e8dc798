'use client'

import { Button, useDocumentInfo, useEditDepth, useHotkey } from '@payloadcms/ui'
import { useState } from 'react'
import type { ActName } from '../../domain/review/index.ts'
import type { OpenAct } from './CaseState.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { answerAtFirst, questionOf, type Answered } from './questionOf.ts'
import { QuestionDialog } from './QuestionDialog.tsx'
import { useReview } from './ReviewContext.ts'
import { useAssignees } from './useAssignees.ts'
import { useActs } from './useActs.ts'
import { useOfferedActs } from './useOfferedActs.ts'

/** Where it is said for whom the person acts. */
export const BEHALF_ID = 'acts-on-behalf'

/** The acts open to whoever looks, as buttons: always in sight above the form. */
export const ActBar = () => {
  const { perform, busy, isWorking, conflict, dropConflict } = useActs()
  const [asked, setAsked] = useState<ActName>()
  const [answered, setAnswered] = useState<Partial<Record<ActName, Answered>>>({})
  const [declined, setDeclined] = useState<string>()
  const { state, fields, base } = useReview()
  const { data } = useDocumentInfo()
  const acts = useOfferedActs()
  const { assignees, readAssignees } = useAssignees()
  const question = asked && questionOf(asked, state, assignees)
  const isOpen = (act: ActName) =>
    acts.some((each) => each.act === act && each.reasonsAgainst.length === 0)
  const start = async (act: ActName) => {
    if (!isOpen(act)) return
    setDeclined(undefined)
    if (act === 'reassign' && !(await readAssignees())) return
    // A question may be asked while the page is brought up to date; its answer waits for that.
    if (questionOf(act, state)) setAsked(act)
    else if (!isWorking) void perform({ act })
  }
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    void start('save')
  })
  return (
    <div className="act-bar" role="group" aria-label="办理">
      {acts.map((act) => (
        <ActButton
          key={act.act}
          act={act}
          isBusy={busy === act.act}
          onDo={() => void start(act.act)}
        />
      ))}
      {asked && question && (
        <QuestionDialog
          question={question}
          isBusy={isWorking}
          declined={declined}
          answeredBefore={answered[asked] ?? answerAtFirst(asked, state)}
          onClose={(answer) => {
            setAnswered({ ...answered, [asked]: answer })
            setAsked(undefined)
          }}
          onYes={async (input) => {
            const instead = asked === 'restate' ? state?.amendment?.note : undefined
            const answer = await perform({ act: asked, input: { ...input, instead } })
            setDeclined(answer.ok ? undefined : answer.message)
            if (answer.ok) setAsked(undefined)
          }}
        />
      )}
      {conflict && (
        <ConflictDialog
          fields={fields}
          start={base?.values ?? data ?? {}}
          conflict={conflict}
          onKeep={(values) => perform({ act: conflict.act, values, basedOn: conflict.revision })}
          onClose={dropConflict}
        />
      )}
    </div>
  )
}

/** Acts that do not bring the item further. */
const ASIDE: ReadonlySet<ActName> = new Set([
  'save',
  'schedule',
  'unschedule',
  'return',
  'withdraw',
  'lapse',
  'repeal',
  'restore',
  'recall',
  'takeOut',
  'reassign',
  'publishUrgently',
  'amend',
  'restate',
  'abandon',
])

interface ButtonProps {
  act: OpenAct
  isBusy: boolean
  onDo: () => void
}

/** A closed act keeps its place and can be reached, so that its reasons can be read. */
const ActButton = ({
  act: { act, label, reasonsAgainst, for: principal },
  ...props
}: ButtonProps) => {
  const { isBusy, onDo } = props
  const isClosed = reasonsAgainst.length > 0
  return (
    <Button
      id={`act-${act}`}
      size="medium"
      margin={false}
      buttonStyle={ASIDE.has(act) ? 'secondary' : 'primary'}
      className={isClosed ? 'act-bar__one act-bar__one--closed' : 'act-bar__one'}
      onClick={onDo}
      extraButtonProps={{
        'aria-disabled': isClosed,
        'aria-busy': isBusy,
        title: reasonsAgainst.join('；') || (principal && `代 ${principal}`) || undefined,
        'aria-describedby': isClosed ? `act-${act}-reasons` : principal && BEHALF_ID,
      }}
    >
      {isBusy ? `正在${label}…` : label}
    </Button>
  )
}
