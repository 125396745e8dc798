'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CatalogueAnswer } from '../../collections/columns/catalogueEndpoint.ts'
import { askServer, type Answer, type Declined } from '../askServer.ts'

/** What can be asked of the server for one column, and why it declined, in words. */
export interface Rearranging {
  place: (id: string, to: { parent: string | null; before: string | null }) => Promise<Said>
  merge: (id: string, into: string) => Promise<Said>
}
type Said = string | undefined

/** The catalogue as it is now, undefined until it has been read, and the ways to rearrange it. */
export const useCatalogue = () => {
  const { config } = useConfig()
  const url = `${config.routes.api}/columns`
  const [answer, setAnswer] = useState<Answer<CatalogueAnswer>>()
  const read = useCallback(
    () => askServer<CatalogueAnswer>(`${url}/catalogue`).then(setAnswer),
    [url],
  )
  useEffect(() => void read(), [read])
  const rearranging = useMemo((): Rearranging => {
    const ask = async (address: string, body: unknown): Promise<Said> => {
      const said = await askServer(`${url}/${address}`, { method: 'POST', body })
      await read()
      return said.ok ? undefined : inWords(said)
    }
    return {
      place: (id, to) => ask(`${id}/place`, to),
      merge: (id, into) => ask(`${id}/merge`, { into }),
    }
  }, [url, read])
  return { answer, read, rearranging }
}

const inWords = ({ issues, message }: Declined): string =>
  issues.map((issue) => issue.message).join('；') || message
