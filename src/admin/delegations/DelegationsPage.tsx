'use client'

import { Button, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { DelegationsAnswer } from '../../collections/delegations/endpoints.ts'
import { DelegationForm } from './DelegationForm.tsx'
import { DelegationList } from './DelegationList.tsx'
import { useDelegations } from './useDelegations.ts'

/** What was entrusted by and to whoever looks, and the form for one more. */
export const DelegationsPage = () => {
  const { answer, read, entrust, end } = useDelegations()
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: '委托' }]), [setStepNav])
  if (!answer) return <p aria-live="polite">正在读取…</p>
  if (!answer.ok) {
    return (
      <div role="alert">
        <p>没有读到委托：{answer.message}</p>
        <Button onClick={() => void read()}>重新读取</Button>
      </div>
    )
  }
  const { lines, me } = answer.body
  return (
    <>
      <p className="delegations__explains">
        受托人在期限内可以在您的任职上办理，办理记录写明代谁办理；您自己仍然可以办理。起草过一份信息的人，不能由他人受托审核、发布它。
      </p>
      {sectionsOf(answer.body).map(({ title, none, of }) => (
        <DelegationList
          key={title}
          title={title}
          none={none}
          me={me}
          lines={lines.filter(of)}
          onEnd={end}
        />
      ))}
      {answer.body.principals.length > 0 && (
        <DelegationForm offered={answer.body} onEntrust={entrust} />
      )}
    </>
  )
}

type Line = DelegationsAnswer['lines'][number]

interface Section {
  title: string
  none: string
  of: (line: Line) => boolean
}

/** One's own; for whoever entrusts for others, everybody's. */
const sectionsOf = ({ me, principals }: DelegationsAnswer): Section[] =>
  principals.some(({ id }) => id !== me)
    ? [{ title: '全市的委托', none: '目前没有委托。', of: () => true }]
    : [
        { title: '我委托的', none: '您没有委托他人。', of: ({ of }) => of.id === me },
        { title: '委托给我的', none: '没有人委托您。', of: ({ to }) => to.id === me },
      ]
