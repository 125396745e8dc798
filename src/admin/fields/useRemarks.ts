'use client'

import { useMemo } from 'react'
import { useReview, type Marks } from '../review/ReviewContext.ts'
import { useOwnAnswers } from './OwnAnswers.ts'

/** What the server said of this field and is still true: its value has not changed since. */
export const useRemarks = (path: string, value: unknown): Marks['issues'] => {
  const review = useReview()
  const own = useOwnAnswers()
  const marks = own?.marks ?? review.marks
  const key = own ? path : fieldIn(path)
  return useMemo(() => {
    const isOwn = (issue: string) => (own ? issue : fieldIn(issue)) === key
    const said = marks.issues.filter((issue) => isOwn(issue.path))
    return said.length > 0 && isSame(value, marks.of[key]) ? said : NONE
  }, [marks, own, key, value])
}

const NONE: Marks['issues'] = []

/** The field that a path leads to or into. */
const fieldIn = (path: string): string => path.split('.')[0] ?? path

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
