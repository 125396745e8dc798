'use client'

import { createContext, use } from 'react'
import type { Described } from '../../derive/collection/described.ts'
import type { Values } from '../../domain/fields/index.ts'
import type { CaseState, ChecklistLine } from './CaseState.ts'

/** What the parts of one item's form share: where the item stands and what was said of its values. */
export interface Review {
  slug?: string
  id?: string
  fields: Readonly<Record<string, Described>>
  /** Absent until the server has answered, and for an item that was never saved. */
  state?: CaseState
  /** Why the state could not be read. */
  problem?: string
  reload: () => Promise<void>
  /** The text that the form started from, once it has been saved on this page; before, the page's. */
  base?: Base
  rebase: (base: Base | undefined) => void
  /** What the server said was wrong, and of which values: a remark goes when its value changes. */
  marks: Marks
  mark: (marks: Marks) => void
  /** What the person should read before going on, such as why an act was refused. */
  notice?: Notice
  notify: (notice: Notice | undefined) => void
}

export interface Base {
  revision: number
  values: Values
}

export interface Marks {
  issues: readonly ChecklistLine[]
  of: Values
}

export interface Notice {
  message: string
  /** What is on the page is no longer so: it should be read again. */
  isOutdated?: boolean
}

export const NO_MARKS: Marks = { issues: [], of: {} }

/** Forms that are not items of disclosure have no review: nothing is marked, everything may be edited. */
export const ReviewContext = createContext<Review>({
  fields: {},
  reload: async () => {},
  rebase: () => {},
  marks: NO_MARKS,
  mark: () => {},
  notify: () => {},
})

export const useReview = (): Review => use(ReviewContext)
