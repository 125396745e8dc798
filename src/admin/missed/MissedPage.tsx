'use client'

import { Button, useConfig, useStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { MissedAnswer } from '../../collections/missed/endpoints.ts'
import { askServer } from '../askServer.ts'
import { MissedTable } from './MissedTable.tsx'

/** What people look for and do not find, the most wanted first. */
export const MissedPage = () => {
  const { config } = useConfig()
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: '公众没有找到的' }]), [setStepNav])
  const [read, setRead] = useState<MissedAnswer>()
  const [trouble, setTrouble] = useState<string>()
  const readAgain = async () => {
    const answer = await askServer<MissedAnswer>(`${config.routes.api}/missed-searches`)
    setTrouble(answer.ok ? undefined : answer.message)
    if (answer.ok) setRead(answer.body)
  }
  useEffect(() => void readAgain(), [])
  return (
    <>
      <p role="status">{saidOf(read, trouble)}</p>
      {trouble && (
        <div role="alert">
          <p>没有读到：{trouble}</p>
          <Button onClick={() => void readAgain()}>重新读取</Button>
        </div>
      )}
      {read && (
        <p className="missed__says">
          近 {read.daysKept}{' '}
          天里，公众检索而一条也没有找到的内容。一天里至少有五位不同的读者检索过的才列出；不记录是谁检索的，像证件号码、电话号码的内容不保留。
        </p>
      )}
      {read && read.searches.length > 0 && (
        <MissedTable searches={read.searches} onDone={() => void readAgain()} />
      )}
    </>
  )
}

/** What is said of the list, also to those who listen to the page. */
const saidOf = (read: MissedAnswer | undefined, trouble: string | undefined): string => {
  if (!read) return trouble ? '' : '正在读取…'
  const { length } = read.searches
  return length === 0 ? '没有：公众检索的内容都找得到，或者检索的人还少。' : `共 ${length} 项`
}
