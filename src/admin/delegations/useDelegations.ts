'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { DelegationsAnswer } from '../../collections/delegations/endpoints.ts'
import { askServer, type Answer } from '../askServer.ts'

/** What goes with a delegation that is to be made. */
export interface Entrusted {
  of: string
  to: string
  posts: readonly { role: string; unit: string }[]
  from: string
  until: string
  reason: string
}

/** The delegations that concern whoever looks, and the ways to make one and to end one. */
export const useDelegations = () => {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer<DelegationsAnswer>>()
  const url = `${config.routes.api}/delegations`
  const read = useCallback(async () => setAnswer(await askServer<DelegationsAnswer>(url)), [url])
  useEffect(() => void read(), [read])
  const send = async (path: string, body: unknown): Promise<Answer<unknown>> => {
    const sent = await askServer(`${url}${path}`, { method: 'POST', body })
    if (sent.ok) await read()
    return sent
  }
  return {
    answer,
    read,
    entrust: (entrusted: Entrusted) => send('', entrusted),
    end: (id: string, reason?: string) => send(`/${id}/end`, { reason }),
  }
}
