'use client'

import { useEffect, useRef } from 'react'
import type { ShownLine } from '../../collections/worklist/shownLine.ts'

interface Props {
  /** The lines with which something may be done. */
  lines: readonly ShownLine[]
  ticked: readonly ShownLine[]
  isBusy: boolean
  onTick: (lines: readonly ShownLine[], isTicked: boolean) => void
}

/** Ticks all lines that are shown, or none. */
export const TickAll = ({ lines, ticked, isBusy, onTick }: Props) => {
  const box = useRef<HTMLInputElement>(null)
  const isWhole = ticked.length === lines.length
  useEffect(() => {
    if (box.current) box.current.indeterminate = ticked.length > 0 && !isWhole
  }, [ticked.length, isWhole])
  return (
    <label className="work__all">
      <input
        ref={box}
        type="checkbox"
        checked={isWhole}
        disabled={isBusy}
        onChange={() => onTick(lines, !isWhole)}
      />
      选中已显示的 {lines.length} 项
    </label>
  )
}
