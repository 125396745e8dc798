'use client'

import { createContext, use } from 'react'
import type { Marks } from '../review/ReviewContext.ts'

/**
 * Answers that are not part of the item's form, such as the plan of its case: they have a state and a
 * way to the server of their own, and use the same inputs. Keys are the whole paths of the inputs.
 */
export interface Answers {
  values: Readonly<Record<string, unknown>>
  setValue: (path: string, value: unknown) => void
  marks: Marks
  mayEdit: boolean
  /** They are on their way to the server. */
  isWaiting: boolean
}

/** Absent inside the form of an item: there Payload keeps the values. */
export const OwnAnswers = createContext<Answers | undefined>(undefined)

export const useOwnAnswers = (): Answers | undefined => use(OwnAnswers)
