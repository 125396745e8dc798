'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askServer, type Answer } from '../askServer.ts'

/** Work of one kind that waits for me, and the list of exactly that work. */
interface Group {
  key: string
  label: string
  count: number
  href: string
  isOverview?: true
}

/** 待办: how much of what waits for me. Every number opens the list that was counted. */
export const Worklist = () => {
  const answer = useWorklist()
  const groups = answer?.ok ? answer.body.groups : []
  const overview = groups.filter(({ isOverview }) => isOverview)
  return (
    <>
      <section className="worklist" aria-labelledby="worklist-title" aria-busy={!answer}>
        <h2 id="worklist-title">待我办理</h2>
        {!answer && <p className="worklist__empty">正在读取…</p>}
        {answer && !answer.ok && (
          <p className="worklist__empty" role="alert">
            没有读到待办：{answer.message}
          </p>
        )}
        {answer?.ok && <Waiting groups={groups.filter(({ isOverview }) => !isOverview)} />}
      </section>
      {overview.length > 0 && (
        <section className="worklist" aria-labelledby="overview-title">
          <h2 id="overview-title">全市情况</h2>
          <Groups groups={overview} />
        </section>
      )}
    </>
  )
}

const Waiting = ({ groups }: { groups: readonly Group[] }) => (
  <>
    {groups.every(({ count }) => count === 0) && (
      <p className="worklist__empty">没有等待您办理的事项。</p>
    )}
    <Groups groups={groups} />
  </>
)

const Groups = ({ groups }: { groups: readonly Group[] }) => (
  <ul className="worklist__groups">
    {groups.map(({ key, label, count, href }) => (
      <li
        key={key}
        className={count === 0 ? 'worklist__group worklist__group--none' : 'worklist__group'}
      >
        <Link href={href} prefetch={false}>
          <strong>{count}</strong>
          <span>{label}</span>
        </Link>
      </li>
    ))}
  </ul>
)

const useWorklist = (): Answer<{ groups: Group[] }> | undefined => {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer<{ groups: Group[] }>>()
  const api = config.routes.api
  useEffect(() => {
    let isShown = true
    void askServer<{ groups: Group[] }>(`${api}/worklist`).then(
      (said) => isShown && setAnswer(said),
    )
    return () => {
      isShown = false
    }
  }, [api])
  return answer
}
