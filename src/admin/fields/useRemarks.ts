'use client'

import { useMemo } from 'react'
import { useReview, type Marks } from '../review/ReviewContext.ts'

/** What the server said of this field and is still true: its value has not changed since. */
export const useRemarks = (path: string, value: unknown): Marks['issues'] => {
  const { marks } = useReview()
  const [key = path] = path.split('.')
  return useMemo(() => {
    const own = marks.issues.filter((issue) => issue.path.split('.')[0] === key)
    return own.length > 0 && isSame(value, marks.of[key]) ? own : NONE
  }, [marks, key, value])
}

const NONE: Marks['issues'] = []

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
