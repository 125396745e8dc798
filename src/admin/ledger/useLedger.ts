'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { LedgerAnswer, ShownLine } from '../../collections/ledger/endpoints.ts'
import { askServer } from '../askServer.ts'
import { queryOf, type AskedFilter } from './ledgerFilter.ts'

interface Read {
  lines: readonly ShownLine[]
  next: string | null
}

/** The lines that the filter lets through, page after page; undefined until the first is there. */
export const useLedger = (filter: AskedFilter) => {
  const { config } = useConfig()
  const url = `${config.routes.api}/ledger?${queryOf(filter)}`
  const [read, setRead] = useState<Read>()
  const [trouble, setTrouble] = useState<string>()
  const [isReading, setReading] = useState(true)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let isWanted = true
    setReading(true)
    void askServer<LedgerAnswer>(url).then((answer) => {
      if (!isWanted) return
      setReading(false)
      setTrouble(answer.ok ? undefined : answer.message)
      setRead(answer.ok ? answer.body : undefined)
    })
    return () => {
      isWanted = false
    }
  }, [url, attempt])

  const readOlder = useCallback(() => {
    if (!read?.next) return
    setReading(true)
    void askServer<LedgerAnswer>(`${url}&below=${read.next}`).then((answer) => {
      setReading(false)
      if (!answer.ok) return setTrouble(answer.message)
      setTrouble(undefined)
      // A filter that was changed meanwhile has begun another list.
      setRead((now) =>
        now === read ? { ...answer.body, lines: [...read.lines, ...answer.body.lines] } : now,
      )
    })
  }, [read, url])

  return {
    lines: read?.lines,
    hasOlder: Boolean(read?.next),
    isReading,
    trouble,
    readOlder,
    readAgain: () => setAttempt((count) => count + 1),
  }
}
