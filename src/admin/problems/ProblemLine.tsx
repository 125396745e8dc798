'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { ShownProblem } from '../../collections/problems/endpoints.ts'
import { askServer } from '../askServer.ts'

interface Props {
  problem: ShownProblem
  mayResend: boolean
  onDone: () => void
}

/** What is wrong, since when, whose it is; the item's name goes to where it is put right. */
export const ProblemLine = ({ problem, mayResend, onDone }: Props) => {
  const { id, kind, kindName, words, item, items } = problem
  const { config } = useConfig()
  return (
    <li className={`problems__line problems__line--${problem.overdue > 0 ? 'late' : 'due'}`}>
      <p className="problems__words">
        <span className="problems__kind">{kindName}</span>
        <strong>{words}</strong>
      </p>
      {item && (
        <p>
          <Link
            href={`${config.routes.admin}/collections/${item.domain}/${item.id}`}
            prefetch={false}
          >
            {item.title}
          </Link>
          {items > 1 && `等 ${items} 项`}
        </p>
      )}
      <p className="problems__facts">{factsOf(problem).join('　')}</p>
      {kind === 'mail' && mayResend && <Resend person={id} onDone={onDone} />}
    </li>
  )
}

const factsOf = ({ kind, unitName, byName, stageName, item, overdue }: ShownProblem): string[] => [
  ...(unitName ? [unitName] : []),
  ...(byName ? [byName] : []),
  ...(item ? [item.domainName, item.indexNumber] : []),
  ...(stageName ? [`现在“${stageName}”`] : []),
  since(kind, overdue),
]

/** Since when: what has no day by which it was due has simply been so for days. */
const since = (kind: ShownProblem['kind'], days: number): string => {
  if (days < 0) return `还有 ${-days} 天`
  const isTimed = kind !== 'schedule' && kind !== 'calendar' && kind !== 'mail'
  if (days === 0) return isTimed ? '今天到期' : '今天'
  return isTimed ? `超期 ${days} 天` : `已有 ${days} 天`
}

const Resend = ({ person, onDone }: { person: string; onDone: () => void }) => {
  const { config } = useConfig()
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const resend = async () => {
    setBusy(true)
    const answer = await askServer(`${config.routes.api}/mails/${person}/resend`, {
      method: 'POST',
      body: {},
    })
    setBusy(false)
    if (answer.ok) onDone()
    else setTrouble(answer.message)
  }
  return (
    <p>
      <button type="button" className="plain-button" onClick={resend} disabled={isBusy}>
        重新发送
      </button>
      <span role="alert">{trouble}</span>
    </p>
  )
}
