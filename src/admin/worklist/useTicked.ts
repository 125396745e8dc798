'use client'

import { useState } from 'react'
import type { ShownLine } from '../../collections/worklist/shownLine.ts'

/** Which lines of a list are ticked; of another list none are. */
export const useTicked = (list: string, lines: readonly ShownLine[]) => {
  const [state, setState] = useState({ list, ids: NONE })
  const ids = state.list === list ? state.ids : NONE
  const change = (named: readonly string[], isTicked: boolean) =>
    setState((now) => {
      const kept = new Set(now.list === list ? now.ids : NONE)
      for (const id of named) kept[isTicked ? 'add' : 'delete'](id)
      return { list, ids: kept }
    })
  const tickable = lines.filter(({ acts }) => acts.length > 0)
  return {
    tickable,
    ticked: tickable.filter(({ line }) => ids.has(line)),
    tick: (named: readonly ShownLine[], isTicked: boolean) =>
      change(
        named.map(({ line }) => line),
        isTicked,
      ),
  }
}

const NONE: ReadonlySet<string> = new Set()
