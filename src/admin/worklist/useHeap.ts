'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { HeapAnswer } from '../../collections/worklist/endpoints.ts'
import type { ShownLine } from '../../collections/worklist/shownLine.ts'
import { askServer } from '../askServer.ts'
import { filterQuery, type AskedWork } from './askedWork.ts'

interface Read {
  lines: readonly ShownLine[]
  next: string | null
}

/** The lines of a heap that the filter lets through, page after page; undefined until the first is there. */
export const useHeap = (asked: AskedWork) => {
  const { config } = useConfig()
  const url = `${config.routes.api}/worklist/${asked.heap}?${filterQuery(asked)}`
  const [read, setRead] = useState<Read>()
  const [trouble, setTrouble] = useState<string>()
  const [isReading, setReading] = useState(true)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let isWanted = true
    setReading(true)
    void askServer<HeapAnswer>(url).then((answer) => {
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
    void askServer<HeapAnswer>(`${url}&after=${read.next}`).then((answer) => {
      setReading(false)
      if (!answer.ok) return setTrouble(answer.message)
      setTrouble(undefined)
      // A filter that was changed meanwhile has begun another list.
      setRead((now) =>
        now === read ? { ...answer.body, lines: withNew(read.lines, answer.body.lines) } : now,
      )
    })
  }, [read, url])

  return {
    lines: read?.lines,
    hasMore: Boolean(read?.next),
    isReading,
    trouble,
    readMore,
    readAgain: useCallback(() => setAttempt((count) => count + 1), []),
  }
}

/** A line that moved on while the list was read may come a second time. */
const withNew = (lines: readonly ShownLine[], more: readonly ShownLine[]): ShownLine[] => {
  const known = new Set(lines.map(({ line }) => line))
  return [...lines, ...more.filter(({ line }) => !known.has(line))]
}
