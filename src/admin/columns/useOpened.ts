'use client'

import { useEffect, useState } from 'react'
import type { TreeLine } from './catalogueTree.ts'

/** Which branches stand open: the topmost at first, then as they were left in this window. */
export const useOpened = (tree: readonly TreeLine[]) => {
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => kept() ?? new Set(tree.filter(isTopmost).map(({ id }) => id)),
  )
  useEffect(() => sessionStorage.setItem(KEY, JSON.stringify([...opened])), [opened])
  return {
    opened,
    toggle: (id: string) => setOpened((now) => toggled(now, id)),
    open: (ids: readonly string[]) => setOpened((now) => new Set([...now, ...ids])),
    openAll: () => setOpened(new Set(tree.map(({ id }) => id))),
    closeAll: () => setOpened(new Set()),
  }
}

const KEY = 'catalogue-opened'

const kept = (): ReadonlySet<string> | undefined => {
  const text = sessionStorage.getItem(KEY)
  return text === null ? undefined : new Set(JSON.parse(text) as string[])
}

const toggled = (opened: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  opened.has(id) ? new Set([...opened].filter((other) => other !== id)) : new Set([...opened, id])

const isTopmost = ({ parent }: TreeLine): boolean => parent === null
