'use client'

import type { ActName } from '../../domain/review/index.ts'
import { useReview } from '../review/ReviewContext.ts'

/** Whether the item waits for the opinion, the signature or the release of whoever looks at it. */
export const useIsJudge = (): boolean => {
  const { state } = useReview()
  if (!state?.stage || state.stage === 'drafting') return false
  return state.acts.some(
    ({ act, reasonsAgainst }) => JUDGING.has(act) && reasonsAgainst.length === 0,
  )
}

const JUDGING = new Set<ActName>(['approve', 'sign', 'return', 'publish', 'settle'])
