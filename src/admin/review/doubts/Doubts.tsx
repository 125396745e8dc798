'use client'

import { useState } from 'react'
import { DOUBT_GROUPS, groupOf, type DoubtGroup } from '../../../domain/screening/groups.ts'
import type { DoubtLine } from '../CaseState.ts'
import { useReview } from '../ReviewContext.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { Doubt } from './Doubt.tsx'

/**
 * What somebody has to look at before it becomes public, sorted by what it is about: each leads to its
 * place, is mended with a click where that can be, or is answered for by a second person.
 */
export const Doubts = () => {
  const { state, id } = useReview()
  const [asked, setAsked] = useState<DoubtLine>()
  const doubts = state?.doubts ?? []
  if (!id || doubts.length === 0) return null
  const open = doubts.filter(({ accepted }) => !accepted).length
  return (
    <section className="doubts" aria-labelledby="doubts-title">
      <h2 id="doubts-title">{open > 0 ? `${open} 处疑点` : '疑点都已认可'}</h2>
      <p className="doubts__about">按最近一次保存的内容检查。</p>
      {GROUPS.map((group) => {
        const lines = doubts.filter(({ code }) => groupOf(code) === group)
        return (
          lines.length > 0 && (
            <div key={group} role="group" aria-label={DOUBT_GROUPS[group]}>
              <h3>{DOUBT_GROUPS[group]}</h3>
              <ul>
                {lines.map((doubt) => (
                  <Doubt key={doubt.key} doubt={doubt} onAccept={() => setAsked(doubt)} />
                ))}
              </ul>
            </div>
          )
        )
      })}
      {asked && <AcceptDialog doubt={asked} onClose={() => setAsked(undefined)} />}
    </section>
  )
}

const GROUPS = Object.keys(DOUBT_GROUPS) as DoubtGroup[]
