'use client'

import { useReview } from './ReviewContext.ts'

/** Whether the values may be changed by whoever looks: saving is open to them, or there is no review. */
export const useMayEdit = (): boolean => {
  const { state } = useReview()
  if (!state) return true
  return state.acts.some(({ act, reasonsAgainst }) => act === 'save' && reasonsAgainst.length === 0)
}
