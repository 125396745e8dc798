'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LinkableItem } from '../../collections/entries/linkableEndpoint.ts'
import { askServer } from '../askServer.ts'

interface Looked {
  /** Part of a title or index number. */
  words: string
  /** The slugs of the domains they may belong to; any when absent. */
  of: readonly string[] | undefined
  /** The items that are named already, to be shown by their titles. */
  ids: readonly string[]
}

/** The items found by what was typed, and those already named; asked again as the typing goes on. */
export const useLinkableItems = ({ words, of, ids }: Looked) => {
  const { config } = useConfig()
  const address = `${config.routes.api}/entries/linkable?of=${of?.join(',') ?? ''}`
  const found = useAnswered(`${address}&words=${encodeURIComponent(words)}`)
  const named = useAnswered(ids.length > 0 ? `${address}&ids=${ids.join(',')}` : undefined)
  const titleOf = (id: string) =>
    [...(named ?? []), ...(found ?? [])].find((item) => item.id === id)?.title
  return { found: found ?? [], titleOf }
}

/** The newest answer; one that an earlier question gets late is let go. */
const useAnswered = (url: string | undefined): readonly LinkableItem[] | undefined => {
  const [items, setItems] = useState<readonly LinkableItem[]>()
  useEffect(() => {
    if (url === undefined) return
    let isAwaited = true
    const asking = setTimeout(() => {
      void askServer<{ items: LinkableItem[] }>(url).then((answer) => {
        if (isAwaited && answer.ok) setItems(answer.body.items)
      })
    }, PAUSE_MS)
    return () => {
      isAwaited = false
      clearTimeout(asking)
    }
  }, [url])
  return items
}

/** Nobody is asked at every letter. */
const PAUSE_MS = 200
