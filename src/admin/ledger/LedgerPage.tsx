'use client'

import { Button, useConfig, useStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { LedgerFilters } from './LedgerFilters.tsx'
import { NO_FILTER, queryOf } from './ledgerFilter.ts'
import { LedgerTable } from './LedgerTable.tsx'
import { useLedger } from './useLedger.ts'

/** The ledger, the newest line first: looked through by filters, taken along as a file. */
export const LedgerPage = () => {
  const { config } = useConfig()
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: '办理记录' }]), [setStepNav])
  const [filter, setFilter] = useState(NO_FILTER)
  const { lines, hasOlder, isReading, trouble, readOlder, readAgain } = useLedger(filter)
  const query = queryOf(filter)
  return (
    <>
      <LedgerFilters onAsk={setFilter} />
      <div className="ledger__tools">
        <p role="status">{saidOf({ lines: lines?.length, hasOlder, isReading })}</p>
        {(['csv', 'jsonl'] as const).map((format) => (
          <a
            key={format}
            className="plain-button"
            href={`${config.routes.api}/ledger/export?${query}&format=${format}`}
            download
          >
            {DOWNLOADS[format]}
          </a>
        ))}
      </div>
      {trouble && (
        <div role="alert">
          <p>没有读到办理记录：{trouble}</p>
          <Button onClick={readAgain}>重新读取</Button>
        </div>
      )}
      {lines && lines.length > 0 && <LedgerTable lines={lines} />}
      {lines?.length === 0 && !trouble && (
        <p className="ledger__empty">
          {query ? '没有符合条件的记录，请放宽筛选条件。' : '还没有办理记录。'}
        </p>
      )}
      {hasOlder && (
        <button type="button" className="plain-button" onClick={readOlder} disabled={isReading}>
          更早的记录
        </button>
      )}
    </>
  )
}

const DOWNLOADS = { csv: '下载表格（CSV）', jsonl: '下载数据（JSONL）' } as const

interface Seen {
  lines: number | undefined
  hasOlder: boolean
  isReading: boolean
}

/** What is said of the list, also to those who listen to the page. */
const saidOf = ({ lines, hasOlder, isReading }: Seen): string => {
  if (isReading) return '正在读取…'
  if (lines === undefined) return ''
  return hasOlder ? `已显示最近 ${lines} 条，还有更早的` : `共 ${lines} 条，已全部显示`
}
