'use client'

import { createContext, use } from 'react'
import type { Comparison } from '../../collections/disclosure/comparison/Comparison.ts'

/** Two texts by their names, as the server takes them; what is absent it chooses. */
export interface Sides {
  from?: string
  to?: string
}

/** What the parts of an item's page share about the comparison of its texts. */
export interface Comparing {
  comparison?: Comparison
  /** Why nothing can be compared. */
  problem?: string
  isOpen: boolean
  toggle: () => void
  /** Compares other texts where the comparison stands open. */
  choose: (sides: Sides) => void
  /** The same from elsewhere on the page: opens the comparison and leads there. */
  show: (sides: Sides) => void
  /** How often it was asked for from elsewhere. */
  calls: number
}

export const ComparisonContext = createContext<Comparing>({
  isOpen: false,
  toggle: () => {},
  choose: () => {},
  show: () => {},
  calls: 0,
})

export const useComparing = (): Comparing => use(ComparisonContext)
