'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { HeapAnswer } from '../../collections/worklist/endpoints.ts'
import type { ShownLine } from '../../collections/worklist/shownLine.ts'
import { askServer } from '../askServer.ts'
import { filterQuery, type AskedWork } from './askedWork.ts'

interface Read {
  lines: readonly ShownLine[]
  next: string | null
}

/**
 * The lines of a heap that the filter lets through, page after page; undefined until the first is
 * there. They are read anew, as many as were shown, whenever `moment` changes.
 */
export const useHeap = (asked: AskedWork, moment: number) => {
  const { config } = useConfig()
  const url = `${config.routes.api}/worklist/${asked.heap}?${filterQuery(asked)}`
  const [read, setRead] = useState<Read>()
  const [trouble, setTrouble] = useState<string>()
  const [isReading, setReading] = useState(true)
  const [attempt, setAttempt] = useState(0)
  const shown = useRef(0)
  shown.current = read?.lines.length ?? 0

  useEffect(() => {
    let isWanted = true
    setReading(true)
    const limit = Math.min(Math.max(shown.current, PAGE), MOST_AT_ONCE)
    void askServer<HeapAnswer>(`${url}&limit=${limit}`).then((answer) => {
      if (!isWanted) return
      setReading(false)
      setTrouble(answer.ok ? undefined : answer.message)
      setRead(answer.ok ? answer.body : undefined)
    })
    return () => {
      isWanted = false
    }
  }, [url, attempt, moment])

  const readMore = useCallback(() => {
    if (!read?.next) return
    setReading(true)
    void askServer<HeapAnswer>(`${url}&limit=${PAGE}&after=${read.next}`).then((answer) => {
      setReading(false)
      if (!answer.ok) return setTrouble(answer.message)
      setTrouble(undefined)
      // What was read anew meanwhile is another list.
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

const PAGE = 50
const MOST_AT_ONCE = 200

/** A line that moved on while the list was read may come a second time. */
const withNew = (lines: readonly ShownLine[], more: readonly ShownLine[]): ShownLine[] => {
  const known = new Set(lines.map(({ line }) => line))
  return [...lines, ...more.filter(({ line }) => !known.has(line))]
}
