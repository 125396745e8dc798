/** A text by the pairs of neighbouring characters in it, its ends included. */
export interface Profile {
  pairs: ReadonlyMap<string, number>
  size: number
}

const profileOf = (text: string): Profile => {
  const pairs = new Map<string, number>()
  const closed = `\u0002${text}\u0003`
  for (let at = 0; at + 1 < closed.length; at += 1) {
    const pair = closed.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { pairs, size: closed.length - 1 }
}

/** The same, each text read once: in wide gaps every text is compared with many. */
export const profiles = (): ((text: string) => Profile) => {
  const known = new Map<string, Profile>()
  return (text) => {
    const profile = known.get(text) ?? profileOf(text)
    known.set(text, profile)
    return profile
  }
}

/** How much of two texts is alike, from 0 to 1: twice what they share over what both are (Dice). */
export const likeness = (one: Profile, other: Profile): number => {
  if (Math.min(one.size, other.size) * LOPSIDED < Math.max(one.size, other.size)) return 0
  const [small, large] = one.pairs.size < other.pairs.size ? [one, other] : [other, one]
  let shared = 0
  for (const [pair, count] of small.pairs) shared += Math.min(count, large.pairs.get(pair) ?? 0)
  return (2 * shared) / (one.size + other.size)
}

/** One text so many times as long as another has little in common with it. */
const LOPSIDED = 4
