'use client'

import { useState, type ReactNode } from 'react'
import { fold } from './fold.ts'

interface Props<Part> {
  parts: readonly Part[]
  /** How many of them are folded, in words. */
  say: (count: number) => string
  /** A part as it is shown. */
  children: (part: Part, at: number) => ReactNode
  /** The button that unfolds a stretch, as it stands among the parts. */
  around?: (button: ReactNode) => ReactNode
}

/** Parts one after another, long unchanged stretches behind a button. */
export const Folded = <Part extends { change: string }>({
  parts,
  say,
  children,
  around = (button) => button,
}: Props<Part>) => {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  let start = 0
  return fold(parts).map(({ isFolded, parts: stretch }) => {
    const from = start
    start += stretch.length
    if (!isFolded || opened.has(from)) return stretch.map((part, at) => children(part, from + at))
    return (
      <Unfold
        key={`folded ${from}`}
        around={around}
        onOpen={() => setOpened(new Set([...opened, from]))}
      >
        {say(stretch.length)}
      </Unfold>
    )
  })
}

interface UnfoldProps {
  around: (button: ReactNode) => ReactNode
  onOpen: () => void
  children: string
}

const Unfold = ({ around, onOpen, children }: UnfoldProps) =>
  around(
    <button type="button" className="plain-button comparison__unfold" onClick={onOpen}>
      {children}
    </button>,
  )
