'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ShownImport } from '../../collections/imports/describeImport.ts'
import { askServer } from '../askServer.ts'

/** An act on an import, as its address says. */
export type ImportAct = 'map' | 'start' | 'stop' | 'undo'

/** One import, read anew as long as something goes on in it. */
export const useImport = (id: string) => {
  const { config } = useConfig()
  const url = `${config.routes.api}/imports/${id}`
  const [shown, setShown] = useState<ShownImport>()
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const read = useCallback(async () => {
    const answer = await askServer<ShownImport>(url)
    if (answer.ok) setShown(answer.body)
    else setTrouble(answer.message)
  }, [url])
  useEffect(() => void read(), [read])

  const isGoingOn = shown?.state === 'checking' || shown?.state === 'running'
  useEffect(() => {
    if (!isGoingOn) return
    const timer = setInterval(() => void read(), EVERY_MS)
    return () => clearInterval(timer)
  }, [isGoingOn, read])

  const act = async (word: ImportAct, body: unknown = {}): Promise<boolean> => {
    setBusy(true)
    const answer = await askServer<ShownImport>(`${url}/acts/${word}`, { method: 'POST', body })
    setBusy(false)
    setTrouble(answer.ok ? undefined : answer.message)
    if (answer.ok) setShown(answer.body)
    return answer.ok
  }
  return { shown, trouble, isBusy, act }
}

const EVERY_MS = 1000
