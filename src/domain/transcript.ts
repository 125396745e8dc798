import type { Element } from './officialElements.ts'

/** How sure it is that a passage is the element it was taken for. Stored; do not change. */
export const CERTAINTIES = { sure: '确定', likely: '较有把握', unsure: '请核对' } as const
export type Certainty = keyof typeof CERTAINTIES

/** An element of an official document, and where it was found. */
export interface ElementFound {
  element: Element
  /** The passage of the file, counted from one. */
  at: number
  /** As it stands in the file. */
  text: string
  certainty: Certainty
  /** The field that it went to; absent where the domain has none, or where it stays in the body. */
  path?: string
}

/** A passage that nobody could make anything of; it is in no field. */
export interface PassageLeft {
  /** Absent for what does not stand in the text itself: headers, footers, boxes. */
  at?: number
  text: string
}

/** 录入来源: how a draft came out of a Word file. Kept beside the draft for whoever checks it. */
export interface Transcript {
  fileName: string
  found: readonly ElementFound[]
  left: readonly PassageLeft[]
  remarks: readonly string[]
}
