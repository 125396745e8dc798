'use client'

import type { ReactNode } from 'react'
import { useComparing, type Sides } from './ComparisonContext.ts'

interface Props extends Required<Sides> {
  /** What is compared with what, for those who do not see what stands around the button. */
  label: string
  children: ReactNode
}

/** Leads to the comparison of two texts. */
export const CompareButton = ({ from, to, label, children }: Props) => {
  const { show } = useComparing()
  return (
    <button
      type="button"
      className="link-button"
      aria-label={label}
      title={label}
      onClick={() => show({ from, to })}
    >
      {children}
    </button>
  )
}
