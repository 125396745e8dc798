'use client'

import { useReview } from '../ReviewContext.ts'
import { BatchNote } from './BatchNote.tsx'
import { CaseItems } from './CaseItems.tsx'
import { Way } from './Way.tsx'

/** Of the case that an item is in: how far it has come, and what is reviewed with it. */
export const CaseHead = () => {
  const { state, id } = useReview()
  if (!id || !state?.stage) return null
  return (
    <div className="case-head">
      <Way way={state.way} />
      <CaseItems state={state} id={id} />
      <BatchNote />
    </div>
  )
}
