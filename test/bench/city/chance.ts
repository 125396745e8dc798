/** Numbers that look random and are the same in every run. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next: () => number
  /** A whole number from 0 up to, not including, the limit. */
  below: (limit: number) => number
  oneOf: <Each>(list: readonly Each[]) => Each
}

/** mulberry32: small, fast, and the same on every machine. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { next, below, oneOf: (list) => list[below(list.length)] as (typeof list)[number] }
}
