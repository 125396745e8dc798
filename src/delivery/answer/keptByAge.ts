import type { Freshness } from './Freshness.ts'

/**
 * Something small that many answers need, read when first asked for and again once something changed.
 * However many ask at once, it is read once; what could not be read is asked for anew.
 */
export const keptByAge = <Kept>(
  freshness: Freshness,
  read: () => Promise<Kept>,
): (() => Promise<Kept>) => {
  let last: { age: number; kept: Promise<Kept> } | undefined
  return () => {
    const { age, isKnown } = freshness
    if (last?.age === age && isKnown) return last.kept
    const now = { age, kept: read() }
    if (isKnown) last = now
    now.kept.catch(() => {
      if (last === now) last = undefined
    })
    return now.kept
  }
}
