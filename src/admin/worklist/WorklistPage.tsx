'use client'

import { Button, useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import { HEAPS, type HeapName } from '../../domain/heaps.ts'
import { ACTS } from '../../domain/review/index.ts'
import { filterQuery, readAsked, workQuery } from './askedWork.ts'
import { Foldable } from './Foldable.tsx'
import { HeapTabs } from './HeapTabs.tsx'
import { ManyBar } from './ManyBar.tsx'
import { RunBar } from './RunBar.tsx'
import { RunReport, sayRun } from './RunReport.tsx'
import { TickAll } from './TickAll.tsx'
import { useHeap } from './useHeap.ts'
import { useRun, type Run } from './useRun.ts'
import { useTicked } from './useTicked.ts'
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
  const query = workQuery(asked)
  const [moment, setMoment] = useState(0)
  const { lines, hasMore, isReading, trouble, readMore, readAgain } = useHeap(asked, moment)
  const { tickable, ticked, tick } = useTicked(query, lines ?? [])
  const { run, start, stop, dismiss } = useRun({
    onDone: (done) => tick(done, false),
    onEnd: () => setMoment((count) => count + 1),
  })
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
      <p className="for-readers" role="status" aria-label="批量办理进展">
        {run && sayProgress(run)}
      </p>
      {run && !run.isRunning && <RunReport run={run} onDismiss={dismiss} />}
      <h2 className="for-readers">{HEAPS[asked.heap]}</h2>
      <div className="work__tools">
        {tickable.length > 0 && (
          <TickAll
            lines={tickable}
            ticked={ticked}
            isBusy={run?.isRunning ?? false}
            onTick={tick}
          />
        )}
        <p className="work__status" role="status">
          {saidOf({ lines: lines?.length, hasMore, isReading })}
        </p>
      </div>
      {trouble && (
        <div role="alert">
          <p>没有读到待办：{trouble}</p>
          <Button onClick={readAgain}>重新读取</Button>
        </div>
      )}
      {lines && lines.length > 0 && (
        <WorkTable
          heap={asked.heap}
          lines={lines}
          ticked={ticked}
          isBusy={run?.isRunning ?? false}
          onTick={tick}
        />
      )}
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
      {run?.isRunning && <RunBar run={run} onStop={stop} />}
      {!run?.isRunning && ticked.length > 0 && (
        <ManyBar ticked={ticked} onClear={() => tick(ticked, false)} onAct={start} />
      )}
    </>
  )
}

/** What is said of an empty heap. */
const NOTHING: Readonly<Record<HeapName, string>> = {
  waiting: '没有等待您办理的事项。',
  mine: '您没有起草正在办理的信息。',
  overdue: '没有超期的事项。',
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
  if (lines === undefined) return ''
  if (lines === 0) return '共 0 项'
  return hasMore ? `已显示 ${lines} 项，还有更多` : `共 ${lines} 项，已全部显示`
}

/** How an act on many cases goes, said at each tenth of its way rather than at every case. */
const sayProgress = (run: Run): string => {
  const { act, total, results, isRunning } = run
  if (!isRunning) return `${ACTS[act]}：${sayRun(run)}`
  const tenths = Math.floor((results.length / total) * 10)
  return `正在${ACTS[act]}，已办理 ${tenths * 10}%`
}
