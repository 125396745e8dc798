'use client'

import { Button, Link, useConfig, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { ShownNotice } from '../../collections/notices/endpoints.ts'
import { sayMoment } from '../sayMoment.ts'
import { useNotices } from './useNotices.ts'

/** The notices of whoever is signed in, the newest first; opening an item's has it read. */
export const NoticesPage = () => {
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: '提醒' }]), [setStepNav])
  const { read, trouble, readOlder, readAgain, mark } = useNotices()
  const newest = read?.notices[0]?.id
  return (
    <>
      <div className="notices__tools">
        <p role="status">{read ? saidOf(read.unread, read.notices.length) : '正在读取…'}</p>
        {newest && read.unread > 0 && (
          <button type="button" className="plain-button" onClick={() => mark({ upTo: newest })}>
            全部标为已读
          </button>
        )}
      </div>
      {trouble && (
        <div role="alert">
          <p>没有办成：{trouble}</p>
          <Button onClick={readAgain}>重新读取</Button>
        </div>
      )}
      <ul className="notices__list" aria-label="提醒">
        {read?.notices.map((notice) => (
          <Line key={notice.id} notice={notice} onRead={() => mark({ ids: [notice.id] })} />
        ))}
      </ul>
      {read?.next && (
        <button type="button" className="plain-button" onClick={readOlder}>
          更早的提醒
        </button>
      )}
    </>
  )
}

const saidOf = (unread: number, shown: number): string => {
  if (shown === 0) return '没有提醒。'
  if (unread === 0) return '没有未读的提醒。'
  return unread > 99 ? '99 条以上未读' : `${unread} 条未读`
}

const Line = ({ notice, onRead }: { notice: ShownNotice; onRead: () => void }) => {
  const { config } = useConfig()
  const { words, at, item, isRead } = notice
  return (
    <li className={isRead ? 'notices__line' : 'notices__line notices__line--unread'}>
      <p>
        {!isRead && <span className="notices__mark">未读</span>}
        {words}
      </p>
      {item && (
        <p>
          <Link
            href={`${config.routes.admin}/collections/${item.domain}/${item.id}`}
            prefetch={false}
            onClick={isRead ? undefined : onRead}
          >
            {item.title}
          </Link>
          <span className="notices__number">{item.indexNumber}</span>
        </p>
      )}
      <p className="notices__facts">
        <time dateTime={at}>{sayMoment(at)}</time>
        {!isRead && (
          <button type="button" className="plain-button" onClick={onRead}>
            标为已读
          </button>
        )}
      </p>
    </li>
  )
}
