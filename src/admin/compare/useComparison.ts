'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Comparison } from '../../collections/disclosure/comparison/Comparison.ts'
import { askServer } from '../askServer.ts'
import { useReview } from '../review/ReviewContext.ts'
import type { Sides } from './ComparisonContext.ts'

interface Answered {
  comparison?: Comparison
  problem?: string
}

/** The comparison of two texts, read anew when there is a new text; the last one stays until then. */
export const useComparison = (isWanted: boolean, { from, to }: Sides): Answered => {
  const { config } = useConfig()
  const { slug, id, state } = useReview()
  const [answered, setAnswered] = useState<Answered>({})
  const named = new URLSearchParams({ ...(from && { from }), ...(to && { to }) })
  const url = `${config.routes.api}/${slug}/${id}/compare?${named}`
  useEffect(() => {
    if (!isWanted) return
    let isAwaited = true
    void askServer<Comparison>(url).then((answer) => {
      if (!isAwaited) return
      if (answer.ok) setAnswered({ comparison: answer.body })
      else setAnswered(({ comparison }) => ({ comparison, problem: answer.message }))
    })
    return () => {
      isAwaited = false
    }
  }, [isWanted, url, state?.revision, state?.stage])
  return answered
}
