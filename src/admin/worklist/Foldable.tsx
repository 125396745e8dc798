'use client'

import { useEffect, useState, type ReactNode } from 'react'

interface Props {
  label: string
  /** Whether it stays open where there is little room. */
  isNeeded: boolean
  children: ReactNode
}

/** What takes much of a phone's screen is folded away there until it is asked for. */
export const Foldable = ({ label, isNeeded, children }: Props) => {
  const [isOpen, setOpen] = useState(true)
  useEffect(() => {
    if (!isNeeded && matchMedia('(max-width: 700px)').matches) setOpen(false)
  }, [isNeeded])
  return (
    <details
      className="work__fold"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{label}</summary>
      {children}
    </details>
  )
}
