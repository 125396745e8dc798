'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { NoticesAnswer, ShownNotice } from '../../collections/notices/endpoints.ts'
import { askServer } from '../askServer.ts'
import { sayNoticesRead } from './noticesRead.ts'

/** What the person was told, page after page; undefined until the first is there. */
export const useNotices = () => {
  const { config } = useConfig()
  const url = `${config.routes.api}/notices`
  const [read, setRead] = useState<NoticesAnswer>()
  const [trouble, setTrouble] = useState<string>()

  const ask = useCallback(
    async (older?: NoticesAnswer) => {
      const below = older?.next ? `&below=${older.next}` : ''
      const answer = await askServer<NoticesAnswer>(`${url}?limit=20${below}`)
      setTrouble(answer.ok ? undefined : answer.message)
      if (!answer.ok) return
      const notices = [...(older?.notices ?? []), ...answer.body.notices]
      setRead({ ...answer.body, notices })
    },
    [url],
  )
  useEffect(() => void ask(), [ask])

  /** Those that are named, or all that are on the page and older. */
  const mark = useCallback(
    async (which: { ids: string[] } | { upTo: string }) => {
      const answer = await askServer(`${url}/read`, { method: 'POST', body: which })
      setTrouble(answer.ok ? undefined : answer.message)
      if (!answer.ok) return
      const isMeant = ({ id }: ShownNotice) => !('ids' in which) || which.ids.includes(id)
      setRead(
        (now) =>
          now && {
            ...now,
            unread: 'ids' in which ? Math.max(0, now.unread - which.ids.length) : 0,
            notices: now.notices.map((each) => (isMeant(each) ? { ...each, isRead: true } : each)),
          },
      )
      sayNoticesRead()
    },
    [url],
  )

  return { read, trouble, readOlder: () => ask(read), readAgain: () => ask(), mark }
}
