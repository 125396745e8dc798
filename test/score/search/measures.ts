import type { Judged } from './judged.ts'

/** How good a list of titles is for a question: 1 is the best that there could be. */
export interface Measures {
  ndcg: number
  recall: number
}

/** Of the first ten: what is most to the point should come first (nDCG), and nothing be missing (recall). */
export const measured = (found: readonly string[], { full, partly = [] }: Judged): Measures => {
  const ten = found.slice(0, 10)
  const gain = (title: string) => (full.includes(title) ? 3 : partly.includes(title) ? 1 : 0)
  const gained = ten.map((title, at) => (ten.indexOf(title) === at ? gain(title) : 0))
  const best = [...full.map(() => 3), ...partly.map(() => 1)].slice(0, 10)
  return {
    ndcg: discounted(gained) / discounted(best),
    recall: gained.filter((each) => each > 0).length / best.length,
  }
}

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0)

export const mean = (all: readonly Measures[]): Measures => ({
  ndcg: all.reduce((sum, { ndcg }) => sum + ndcg, 0) / all.length,
  recall: all.reduce((sum, { recall }) => sum + recall, 0) / all.length,
})
