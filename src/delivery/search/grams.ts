/**
 * The text with capitals, and full-width letters and digits, as small and half-width ones: character
 * by character, so that a place in the one is the same place in the other. As `published.folded`.
 */
export const folded = (text: string): string =>
  text.replace(/[A-ZＡ-Ｚａ-ｚ０-９]/g, (one) => narrow(one).toLowerCase())

const narrow = (one: string): string =>
  one < '０' ? one : String.fromCharCode(one.charCodeAt(0) - WIDER)

/** How far a full-width character lies from its half-width one. */
const WIDER = 0xfee0

/**
 * What is looked up for a word: its characters in pairs, its runs of letters and digits. The one
 * character of a word that is no longer stands for every pair that it begins: `水*`.
 */
export const gramsOf = (word: string): string[] => [
  ...new Set(
    [...folded(word).matchAll(RUNS)].flatMap(([run]) => (isHan(run) ? pairsOf(run) : [run])),
  ),
]

const HAN = '\u3400-\u9fff\u3007\uf900-\ufaff\u{20000}-\u{33fff}'
const RUNS = new RegExp(`[a-z0-9]{1,40}|[${HAN}]+`, 'gu')
const STARTS_HAN = new RegExp(`^[${HAN}]`, 'u')

const isHan = (run: string): boolean => STARTS_HAN.test(run)

const pairsOf = (run: string): string[] => {
  const each = [...run]
  return each.length === 1 ? [`${run}*`] : each.slice(1).map((one, at) => `${each[at]}${one}`)
}
