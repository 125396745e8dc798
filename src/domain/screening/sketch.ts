/**
 * A text in a few numbers, so made that texts which share most of their phrases share most of the
 * numbers (MinHash). Kept for everything public; what is kept must be compared with what is made by
 * the same rules, so they never change.
 */
export type Sketch = readonly number[]

/** The sketch of a text; undefined for one too short to be told from others by its phrases. */
export const sketchOf = (text: string): Sketch | undefined => {
  const letters = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, LONGEST)
  if (letters.length < SHORTEST) return undefined
  const least = new Int32Array(SIZE).fill(0x7fffffff)
  for (let at = 0; at + PHRASE <= letters.length; at += 1) {
    const phrase = hashOf(letters, at)
    for (let nth = 0; nth < SIZE; nth += 1) {
      const value = mixed(phrase ^ SEEDS[nth]!)
      if (value < least[nth]!) least[nth] = value
    }
  }
  return [...least]
}

/** How much of two texts is the same, 0 to 1, give or take a few hundredths. */
export const shareOf = (one: Sketch, other: Sketch): number =>
  one.filter((value, nth) => value === other[nth]).length / SIZE

/** From this share on, two texts are nearly the same. */
export const NEARLY_SAME = 0.9

/**
 * Numbers by which sketches are found again: of two texts that are nearly the same, some are equal with
 * near certainty; of two that have half in common, hardly ever.
 */
export const bandsOf = (sketch: Sketch): number[] =>
  Array.from({ length: SIZE / ROWS }, (_, band) =>
    sketch
      .slice(band * ROWS, (band + 1) * ROWS)
      .reduce((hash, value) => mixed(hash ^ value), band + 1),
  )

/** Numbers in a sketch, and of them in a band. */
const SIZE = 128
const ROWS = 8
/** Letters in a phrase; letters of the shortest text, and of the longest that is looked at. */
const PHRASE = 6
const SHORTEST = 200
const LONGEST = 40_000

/** FNV-1a over the letters of a phrase. */
const hashOf = (letters: string, from: number): number => {
  let hash = 0x811c9dc5
  for (let at = from; at < from + PHRASE; at += 1) {
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  }
  return hash
}

/** The last step of MurmurHash3: every bit of the one decides about every bit of the other. */
const mixed = (value: number): number => {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

const SEEDS = Int32Array.from({ length: SIZE }, (_, nth) => mixed(nth + 1))
