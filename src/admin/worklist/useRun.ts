'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ActOnManyAnswer, ActResult } from '../../collections/worklist/actOnMany.ts'
import type { ShownLine } from '../../collections/worklist/shownLine.ts'
import type { ActOnMany } from '../../domain/review/actsOnMany.ts'
import { askServer } from '../askServer.ts'
import type { ActInput } from '../review/useActRequests.ts'

/** A line, and what became of it. */
export interface RunResult {
  line: ShownLine
  result: ActResult
}

/** One act on many cases, as far as it has come. */
export interface Run {
  act: ActOnMany
  total: number
  results: readonly RunResult[]
  isRunning: boolean
  /** Why it ended before its end, when nobody stopped it. */
  trouble?: string
}

interface Callbacks {
  /** Lines that are done with. */
  onDone: (lines: readonly ShownLine[]) => void
  /** Nothing more will be done. */
  onEnd: () => void
}

/** Acts on many cases, a few at a time, so that it is seen how far it has come and can be stopped. */
export const useRun = ({ onDone, onEnd }: Callbacks) => {
  const { config } = useConfig()
  const [run, setRun] = useState<Run>()
  const isStopped = useRef(false)
  const isRunning = run?.isRunning ?? false
  useWarning(isRunning)
  // Whoever leaves the page sees no more results: what was not begun is left undone.
  useEffect(() => {
    isStopped.current = false
    return () => {
      isStopped.current = true
    }
  }, [])

  const start = async (act: ActOnMany, lines: readonly ShownLine[], input: ActInput) => {
    isStopped.current = false
    let now: Run = { act, total: lines.length, results: [], isRunning: true }
    setRun(now)
    for (let from = 0; from < lines.length && !isStopped.current; from += A_FEW) {
      const few = lines.slice(from, from + A_FEW)
      const answer = await askServer<ActOnManyAnswer>(`${config.routes.api}/worklist/acts/${act}`, {
        method: 'POST',
        body: { ...input, items: few.map(named) },
      })
      if (!answer.ok) {
        now = { ...now, trouble: troubleOf(answer.message, few.length) }
        break
      }
      const results = resultsOf(few, answer.body)
      now = { ...now, results: [...now.results, ...results] }
      setRun(now)
      onDone(results.filter(({ result }) => result.done).map(({ line }) => line))
    }
    setRun({ ...now, isRunning: false })
    onEnd()
  }

  return {
    run,
    start,
    stop: () => {
      isStopped.current = true
    },
    dismiss: () => setRun(undefined),
  }
}

const A_FEW = 5

/** The text that was on the list is the one that is judged. */
const named = ({ item: { id, revision } }: ShownLine) => ({ id, revision })

const resultsOf = (lines: readonly ShownLine[], { results }: ActOnManyAnswer): RunResult[] =>
  lines.flatMap((line) => {
    const result = results.find(({ item }) => item === line.item.id)
    return result ? [{ line, result }] : []
  })

const troubleOf = (message: string, count: number): string =>
  `${message}。最后 ${count} 项没有收到结果，是否办成以列表为准。`

/** The browser asks before a page is left on which something is still being done. */
const useWarning = (isRunning: boolean) =>
  useEffect(() => {
    if (!isRunning) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isRunning])
