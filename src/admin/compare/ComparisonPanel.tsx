'use client'

import { useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useReview } from '../review/ReviewContext.ts'
import { useComparing } from './ComparisonContext.ts'
import { FieldChange } from './FieldChange.tsx'
import { SideChoice } from './SideChoice.tsx'
import { summaryOf } from './sideWords.ts'

/** 修改对照: what changed between two texts of the item; there is none before its second text. */
export const ComparisonPanel = () => {
  const { id, state } = useReview()
  const { comparison, isOpen, toggle, problem } = useComparing()
  const button = useFocusWhenCalled()
  if (!id || !state || (state.revision < 2 && state.editions.length === 0)) return null
  return (
    <section className="comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title">
        <button
          ref={button}
          type="button"
          aria-expanded={isOpen}
          aria-controls="comparison-body"
          onClick={toggle}
        >
          修改对照
        </button>
      </h2>
      <p className="comparison__summary" role="status">
        {comparison && summaryOf(comparison)}
      </p>
      {problem && (
        <p className="comparison__problem" role="alert">
          没有读到修改对照：{problem}
        </p>
      )}
      <div id="comparison-body" hidden={!isOpen}>
        {isOpen && <Body />}
      </div>
    </section>
  )
}

const Body = () => {
  const { comparison, problem } = useComparing()
  const isModified = useFormModified()
  if (!comparison) return problem ? null : <p>正在读取…</p>
  return (
    <>
      <SideChoice comparison={comparison} />
      {isModified && <p className="comparison__aside">还没有保存的修改不在对照里。</p>}
      {comparison.differences.map((difference) => (
        <FieldChange
          key={`${comparison.from.revision} ${comparison.to.revision} ${difference.key}`}
          difference={difference}
        />
      ))}
    </>
  )
}

/** Brings the comparison into view where it was asked for from elsewhere on the page. */
const useFocusWhenCalled = () => {
  const { calls } = useComparing()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (calls === 0) return
    button.current?.scrollIntoView({ block: 'center' })
    button.current?.focus({ preventScroll: true })
  }, [calls])
  return button
}
