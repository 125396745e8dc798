import type { CorpusText } from './corpus.ts'

/**
 * What a search must be better than: an index of pairs of characters, ranked by how many of the
 * query's an item has, the rarer the more (BM25), its title no different from its text.
 */
export const bigramIndex = (texts: readonly CorpusText[]) => {
  const items = texts.map(({ title, text }) => {
    const counts = new Map<string, number>()
    const all = `${title}\n${text}`
    for (const gram of pairsIn(all)) counts.set(gram, (counts.get(gram) ?? 0) + 1)
    return { title, counts, length: all.length }
  })
  const usual = items.reduce((sum, { length }) => sum + length, 0) / items.length
  const having = (gram: string) => items.filter(({ counts }) => counts.has(gram)).length
  return (query: string): string[] => {
    const grams = [...new Set(pairsIn(query))].map((gram) => {
      const n = having(gram)
      return { gram, rarity: Math.log(1 + (items.length - n + 0.5) / (n + 0.5)) }
    })
    return items
      .map(({ title, counts, length }) => ({
        title,
        score: grams.reduce((sum, { gram, rarity }) => {
          const times = counts.get(gram) ?? 0
          return sum + (rarity * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * length) / usual))
        }, 0),
      }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .slice(0, 10)
      .map(({ title }) => title)
  }
}

function* pairsIn(text: string): Generator<string> {
  for (const [run] of text.matchAll(/[\u3400-\u9fff]+|[A-Za-z0-9]+/g)) {
    if (run < '㐀') yield run.toLowerCase()
    else for (let at = 0; at < run.length - 1; at++) yield run.slice(at, at + 2)
    if (run.length === 1) yield run
  }
}
