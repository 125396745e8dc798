'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ProblemsAnswer } from '../../collections/problems/endpoints.ts'
import { askServer } from '../askServer.ts'

/** What the list is looked through by; an empty text stands for everything. */
export interface AskedProblems {
  kind: string
  unit: string
}

/** The problems of that kind and unit, page after page; undefined until the first is there. */
export const useProblems = ({ kind, unit }: AskedProblems) => {
  const { config } = useConfig()
  const url = `${config.routes.api}/problems?${new URLSearchParams({ kind, unit })}`
  const [read, setRead] = useState<ProblemsAnswer>()
  const [trouble, setTrouble] = useState<string>()
  const [isReading, setReading] = useState(true)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let isWanted = true
    setReading(true)
    void askServer<ProblemsAnswer>(url).then((answer) => {
      if (!isWanted) return
      setReading(false)
      setTrouble(answer.ok ? undefined : answer.message)
      setRead(answer.ok ? answer.body : undefined)
    })
    return () => {
      isWanted = false
    }
  }, [url, attempt])

  const readMore = useCallback(() => {
    if (!read?.next) return
    setReading(true)
    void askServer<ProblemsAnswer>(`${url}&after=${read.next}`).then((answer) => {
      setReading(false)
      if (!answer.ok) return setTrouble(answer.message)
      setTrouble(undefined)
      // Another kind or unit that was chosen meanwhile has begun another list.
      setRead((now) =>
        now === read
          ? { ...answer.body, problems: [...read.problems, ...answer.body.problems] }
          : now,
      )
    })
  }, [read, url])

  const readAgain = useCallback(() => setAttempt((count) => count + 1), [])
  return { read, trouble, isReading, readMore, readAgain }
}
