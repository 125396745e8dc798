/** What is read one after another: shown as it is, or folded away because nothing in it has changed. */
export interface Stretch<Part> {
  isFolded: boolean
  parts: readonly Part[]
}

/**
 * Folds long stretches of what was kept; one part on either side of a change stays, so that one sees
 * where it stands.
 */
export const fold = <Part extends { change: string }>(parts: readonly Part[]): Stretch<Part>[] => {
  const isShown = parts.map((_, at) =>
    parts.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ change }) => change !== 'kept'),
  )
  const stretches: { isFolded: boolean; parts: Part[] }[] = []
  for (const [at, part] of parts.entries()) {
    const isFolded = !isShown[at]
    const last = stretches.at(-1)
    if (last?.isFolded === isFolded) last.parts.push(part)
    else stretches.push({ isFolded, parts: [part] })
  }
  return stretches.map((stretch) =>
    stretch.parts.length < WORTH_IT ? { ...stretch, isFolded: false } : stretch,
  )
}

const AROUND = 1
/** One part alone takes no more room than the button that would fold it. */
const WORTH_IT = 2
