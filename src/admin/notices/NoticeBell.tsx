'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { NoticesAnswer } from '../../collections/notices/endpoints.ts'
import { askServer } from '../askServer.ts'
import { onNoticesRead } from './noticesRead.ts'

/** At the head of every page: how many notices have not been read. */
export const NoticeBell = () => {
  const { config } = useConfig()
  const unread = useUnread(`${config.routes.api}/notices?limit=1`)
  const many = unread > MOST ? `${MOST}+` : String(unread)
  return (
    <Link
      className="notice-bell"
      href={`${config.routes.admin}/notices`}
      prefetch={false}
      aria-label={unread > 0 ? `提醒，${many} 条未读` : '提醒，没有未读'}
    >
      <Bell />
      {unread > 0 && <span className="notice-bell__count">{many}</span>}
    </Link>
  )
}

/** Asked again every minute while somebody looks, and when they come back. */
const useUnread = (url: string): number => {
  const [unread, setUnread] = useState(0)
  const ask = useCallback(async () => {
    if (document.visibilityState === 'hidden') return
    const answer = await askServer<NoticesAnswer>(url)
    if (answer.ok) setUnread(answer.body.unread)
  }, [url])
  useEffect(() => {
    void ask()
    const timer = setInterval(ask, ASKED_EVERY_MS)
    document.addEventListener('visibilitychange', ask)
    const deafen = onNoticesRead(ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
      deafen()
    }
  }, [ask])
  return unread
}

const ASKED_EVERY_MS = 60_000

/** The server counts no farther than one more. */
const MOST = 99

const Bell = () => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path
      d="M10 2.5a5 5 0 0 0-5 5v3.2L3.6 14h12.8L15 10.7V7.5a5 5 0 0 0-5-5Zm-2 13a2 2 0 0 0 4 0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
    />
  </svg>
)
