'use client'

import { Button, useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import { HEAPS, type HeapName } from '../../domain/heaps.ts'
import { filterQuery, readAsked, workQuery } from './askedWork.ts'
import { Foldable } from './Foldable.tsx'
import { HeapTabs } from './HeapTabs.tsx'
import { useHeap } from './useHeap.ts'
import { WorkFilters, type FilterChoices } from './WorkFilters.tsx'
import { WorkTable } from './WorkTable.tsx'

/** The heaps of work; what is asked for stands in the address, so that it can be kept and sent on. */
export const WorklistPage = ({ choices }: { choices: FilterChoices }) => {
  const { config } = useConfig()
  const router = useRouter()
  const address = useSearchParams()
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: '待办' }]), [setStepNav])
  const asked = readAsked(address)
  const { lines, hasMore, isReading, trouble, readMore, readAgain } = useHeap(asked)
  const [moment] = useState(0)
  const query = workQuery(asked)
  return (
    <>
      <HeapTabs current={asked.heap} moment={moment} />
      <Foldable label="筛选" isNeeded={filterQuery(asked) !== ''}>
        <WorkFilters
          key={query}
          asked={asked}
          choices={choices}
          onAsk={(next) => router.push(`${config.routes.admin}/worklist?${workQuery(next)}`)}
        />
      </Foldable>
      <h2 className="for-readers">{HEAPS[asked.heap]}</h2>
      <p className="work__status" role="status">
        {saidOf({ lines: lines?.length, hasMore, isReading })}
      </p>
      {trouble && (
        <div role="alert">
          <p>没有读到待办：{trouble}</p>
          <Button onClick={readAgain}>重新读取</Button>
        </div>
      )}
      {lines && lines.length > 0 && <WorkTable heap={asked.heap} lines={lines} />}
      {lines?.length === 0 && !trouble && !isReading && (
        <p className="work__empty">
          {filterQuery(asked) ? '没有符合条件的事项，请放宽筛选条件。' : NOTHING[asked.heap]}
        </p>
      )}
      {hasMore && (
        <button type="button" className="plain-button" onClick={readMore} disabled={isReading}>
          再看一页
        </button>
      )}
    </>
  )
}

/** What is said of an empty heap. */
const NOTHING: Readonly<Record<HeapName, string>> = {
  waiting: '没有等待您办理的事项。',
  mine: '您没有起草正在办理的信息。',
  overdue: '没有逾期的事项。',
  'due-soon': '七日内没有到期的事项。',
  'under-way': '没有正在办理的事项。',
  live: '还没有公开过信息。',
}

interface Seen {
  lines: number | undefined
  hasMore: boolean
  isReading: boolean
}

/** What is said of the list, also to those who listen to the page. */
const saidOf = ({ lines, hasMore, isReading }: Seen): string => {
  if (isReading) return '正在读取…'
  if (!lines) return ''
  return hasMore ? `已显示 ${lines} 项，还有更多` : `共 ${lines} 项，已全部显示`
}
