'use client'

import { Fragment, useState, type ReactNode } from 'react'
import { fold } from './fold.ts'

interface Props<Part> {
  parts: readonly Part[]
  /** How many of them are folded, in words: 未改动的 3 段. */
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
  const turn = (from: number) =>
    setOpened((before) => {
      const others = [...before].filter((one) => one !== from)
      return new Set(before.has(from) ? others : [...others, from])
    })
  let start = 0
  return fold(parts).map(({ isFolded, parts: stretch }) => {
    const from = start
    start += stretch.length
    const shown = () => stretch.map((part, at) => children(part, from + at))
    if (!isFolded) return shown()
    const isOpen = opened.has(from)
    return (
      <Fragment key={`folded ${from}`}>
        {around(
          <Unfold isOpen={isOpen} onTurn={() => turn(from)}>
            {say(stretch.length)}
          </Unfold>,
        )}
        {isOpen && shown()}
      </Fragment>
    )
  })
}

interface UnfoldProps {
  isOpen: boolean
  onTurn: () => void
  children: string
}

/** Stays where it is once it is pressed, so that the keyboard does not lose its place. */
const Unfold = ({ isOpen, onTurn, children }: UnfoldProps) => (
  <button
    type="button"
    className="plain-button comparison__unfold"
    aria-expanded={isOpen}
    onClick={onTurn}
  >
    {isOpen ? '收起' : '展开'}
    {children}
  </button>
)
