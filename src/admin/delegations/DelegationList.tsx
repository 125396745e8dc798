'use client'

import { toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { DelegationsAnswer } from '../../collections/delegations/endpoints.ts'
import { sayPeriod } from '../../domain/delegations.ts'
import { ROLES } from '../../domain/roles.ts'
import type { Answer } from '../askServer.ts'
import type { Question } from '../review/actWords.ts'
import type { Answered } from '../review/questionOf.ts'
import { QuestionDialog } from '../review/QuestionDialog.tsx'

type Line = DelegationsAnswer['lines'][number]

interface Props {
  title: string
  /** What is said where there are none. */
  none: string
  me: string
  lines: readonly Line[]
  onEnd: (id: string, reason?: string) => Promise<Answer<unknown>>
}

/** Delegations under one heading; those that hold or will hold can be ended. */
export const DelegationList = ({ title, none, me, lines, onEnd }: Props) => {
  const id = useId()
  const [asked, setAsked] = useState<Line>()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 && <p className="delegations__none">{none}</p>}
      <ul className="delegations__list">
        {lines.map((line) => (
          <Delegation key={line.id} line={line} me={me} onEnd={() => setAsked(line)} />
        ))}
      </ul>
      {asked && <Ending line={asked} onEnd={onEnd} onClose={() => setAsked(undefined)} />}
    </section>
  )
}

interface LineProps {
  line: Line
  me: string
  onEnd: () => void
}

const Delegation = ({ line, me, onEnd }: LineProps) => {
  const { posts, state, reason, madeBy, mayEnd } = line
  const isOver = state === 'over' || state === 'ended'
  return (
    <li className={isOver ? 'delegations__one delegations__one--over' : 'delegations__one'}>
      <p>
        <strong>{whoTo(line, me)}</strong>
        <span className={`delegations__state delegations__state--${state}`}>{STATES[state]}</span>
      </p>
      <p>{posts.map(({ role, unit }) => `${unit}　${ROLES[role]}`).join('；')}</p>
      <p className="delegations__facts">
        {sayPeriod(line)}　{reason}
        {madeBy && `　（${madeBy}代为委托）`}
      </p>
      {mayEnd && (
        <button
          type="button"
          className="plain-button"
          aria-label={`结束委托：${whoTo(line, me)}`}
          onClick={onEnd}
        >
          结束委托…
        </button>
      )}
    </li>
  )
}

const whoTo = ({ of, to }: Line, me: string): string => {
  if (of.id === me) return `委托给${to.name}`
  return to.id === me ? `受${of.name}委托` : `${of.name}委托给${to.name}`
}

const STATES: Readonly<Record<Line['state'], string>> = {
  coming: '尚未开始',
  running: '正在生效',
  over: '已到期',
  ended: '已结束',
}

interface EndingProps {
  line: Line
  onEnd: Props['onEnd']
  onClose: () => void
}

/** Asks whether it is meant, and why; the answer stays when the server declines. */
const Ending = ({ line, onEnd, onClose }: EndingProps) => {
  const [isBusy, setBusy] = useState(false)
  const [declined, setDeclined] = useState<string>()
  return (
    <QuestionDialog
      question={QUESTION}
      isBusy={isBusy}
      declined={declined}
      answeredBefore={NOTHING}
      onClose={onClose}
      onYes={async ({ reason }) => {
        setBusy(true)
        const answer = await onEnd(line.id, reason)
        setBusy(false)
        if (!answer.ok) return setDeclined(answer.message)
        toast.success('委托已经结束')
        onClose()
      }}
    />
  )
}

const QUESTION: Question = {
  title: '结束委托',
  explains: '结束后立即生效，受托人不能再代为办理；已经办理的仍然有效。',
  text: { name: 'reason', label: '理由（可不填）', required: false, placeholder: '如 已经回来' },
  yes: '结束委托',
}

const NOTHING: Answered = { text: '' }
