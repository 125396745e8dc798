'use client'

import { useLayoutEffect, useState, type RefObject } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import type { Selected } from './Selected.ts'

/**
 * Selects cells that the next rendering brings, in the same go that brings them: a key that comes
 * right behind finds them selected.
 */
export const useLanding = (grid: RefObject<DataSheetGridRef | null>) => {
  const [place, landOn] = useState<Selected>()
  useLayoutEffect(() => {
    if (place) grid.current?.setSelection({ min: place.from, max: place.to })
  }, [grid, place])
  return landOn
}
