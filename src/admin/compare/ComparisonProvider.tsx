'use client'

import { useMemo, useState, type ReactNode } from 'react'
import { useReview } from '../review/ReviewContext.ts'
import { ComparisonContext, type Sides } from './ComparisonContext.ts'
import { useComparison } from './useComparison.ts'
import { useIsJudge } from './useIsJudge.ts'

/** Compares the texts of an item: at once for whoever judges it, for everybody else when it is asked for. */
export const ComparisonProvider = ({ children }: { children: ReactNode }) => {
  const { id } = useReview()
  const isJudge = useIsJudge()
  const [sides, setSides] = useState<Sides>({})
  const [chosen, setChosen] = useState<boolean>()
  const [calls, setCalls] = useState(0)
  const isWanted = Boolean(id) && (isJudge || chosen === true)
  const { comparison, problem } = useComparison(isWanted, sides)
  const isOpen = chosen ?? (isJudge && isNews(comparison))
  const comparing = useMemo(
    () => ({
      ...{ comparison, problem, isOpen, calls },
      toggle: () => setChosen(!isOpen),
      choose: (asked: Sides) => {
        setSides(asked)
        setChosen(true)
      },
      show: (asked: Sides) => {
        setSides(asked)
        setChosen(true)
        setCalls((before) => before + 1)
      },
    }),
    [comparison, problem, isOpen, calls],
  )
  return <ComparisonContext value={comparing}>{children}</ComparisonContext>
}

/** Of a text that nobody has judged or read before, everything is new: there is nothing to point out. */
const isNews = (comparison: ReturnType<typeof useComparison>['comparison']): boolean =>
  comparison !== undefined && comparison.basis !== 'first' && comparison.differences.length > 0
