'use client'

import { Button, useStepNav } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import type { ProblemsAnswer } from '../../collections/problems/endpoints.ts'
import { useUnits } from '../units/useUnits.ts'
import { ProblemKinds } from './ProblemKinds.tsx'
import { ProblemLine } from './ProblemLine.tsx'
import { useProblems } from './useProblems.ts'

interface Props {
  /** Looks after more than one unit. */
  isOffice: boolean
  mayResend: boolean
}

/** The problems, what has waited longest first: by kind, as the address says, and by unit. */
export const ProblemsPage = ({ isOffice, mayResend }: Props) => {
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: '问题清单' }]), [setStepNav])
  const kind = useSearchParams().get('kind') ?? ''
  const [unit, setUnit] = useState('')
  const { read, trouble, isReading, readMore, readAgain } = useProblems({ kind, unit })
  const problems = read?.problems ?? []
  return (
    <>
      {read && <ProblemKinds counts={read.counts} kind={kind} />}
      <div className="problems__tools">
        {isOffice && <UnitChoice unit={unit} onChoose={setUnit} />}
        <p role="status">{isReading ? '正在读取…' : read && saidOf(read)}</p>
      </div>
      {trouble && (
        <div role="alert">
          <p>没有读到问题清单：{trouble}</p>
          <Button onClick={readAgain}>重新读取</Button>
        </div>
      )}
      <ul className="problems__list" aria-label="问题">
        {problems.map((problem) => (
          <ProblemLine
            key={`${problem.kind} ${problem.id}`}
            problem={problem}
            mayResend={mayResend}
            onDone={readAgain}
          />
        ))}
      </ul>
      {read?.next && (
        <button type="button" className="plain-button" onClick={readMore} disabled={isReading}>
          更多问题
        </button>
      )}
    </>
  )
}

/** What is said of the list, also to those who listen to the page. */
const saidOf = ({ problems, next }: ProblemsAnswer): string => {
  if (problems.length === 0) return '没有需要处理的问题。'
  return next ? `已显示最早的 ${problems.length} 项，还有更多` : `共 ${problems.length} 项`
}

const UnitChoice = ({ unit, onChoose }: { unit: string; onChoose: (unit: string) => void }) => {
  const units = useUnits()
  return (
    <label>
      责任单位
      <select value={unit} onChange={({ target }) => onChoose(target.value)}>
        <option value="">全部</option>
        {units?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
