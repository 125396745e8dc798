import type { ActName } from './acts.ts'

/** What may be done with many cases at once: acts that ask the same of each of them. */
export const ACTS_ON_MANY = [
  ...(['submit', 'recall', 'approve', 'sign', 'publish', 'settle'] as const),
  ...(['return', 'acceptWaiver'] as const),
] as const satisfies readonly ActName[]
export type ActOnMany = (typeof ACTS_ON_MANY)[number]

/** Whether it may be done with many cases at once. */
export const isActOnMany = (word: unknown): word is ActOnMany =>
  (ACTS_ON_MANY as readonly unknown[]).includes(word)
