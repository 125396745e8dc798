import type { Domain } from '../../domain/defineDomain.ts'
import type { Reading } from '../read/reading.ts'
import { allOf, firstOf, statement } from '../read/statement.ts'
import {
  neighboursOf,
  replacementsIn,
  runsOf,
  withRun,
  type Correction,
  type Replacement,
  type Run,
} from './corrections.ts'
import { folded, gramsOf } from './grams.ts'
import { allTerms } from './matching.ts'
import { pinyin } from './pinyin.ts'
import { hasNumber, readQuery, type SearchQuery } from './readQuery.ts'
import { narrowed, type SearchAsked } from './statement.ts'

type Place = Pick<Reading, 'find' | 'lexicon' | 'vocabulary'> & { domains: readonly Domain[] }

/**
 * What somebody probably meant who found hardly anything: the same with a character that sounds alike,
 * one more, one less or two exchanged, as it stands in public titles and the office's words. Only what
 * is found, under the same conditions and much more often, is proposed.
 */
export const didYouMean = async (
  asked: SearchAsked,
  { query, total }: { query: SearchQuery; total: number },
  place: Place,
): Promise<string | null> => {
  if (hasNumber(query)) return null
  const corrections = (await correctionsOf(asked.query, place)).flatMap(nearestFirst)
  if (corrections.length === 0) return null
  const hits = await hitsOf(corrections, asked, place)
  const better = corrections.filter(({ text }) => (hits.get(text) ?? 0) > 2 * total)
  const [nearest] = better
  const alike = better.filter(({ cost }) => cost === nearest?.cost)
  const [best] = alike.sort((one, other) => (hits.get(other.text) ?? 0) - (hits.get(one.text) ?? 0))
  return best?.text ?? null
}

/** Corrections of one kind that are looked up. */
const MOST_TRIED = 12

const nearestFirst = (corrections: readonly Correction[]): Correction[] => {
  const costs = new Map<string, number>()
  for (const { text, cost } of corrections) {
    costs.set(text, Math.min(cost, costs.get(text) ?? Infinity))
  }
  return [...costs]
    .map(([text, cost]) => ({ text, cost }))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, MOST_TRIED)
}

/** By kinds: many characters sound alike, and would leave no room for the rest. */
const correctionsOf = async (typed: string, place: Place): Promise<Correction[][]> => [
  await spelt(typed, place),
  ...(await mistyped(typed, place)),
]

/** Words of the office whose pinyin was typed: `gongjijin`. */
const spelt = async (typed: string, { vocabulary }: Place): Promise<Correction[]> => {
  const letters = folded(typed).replace(/[\s']/g, '')
  if (!/^[a-z]{3,}$/.test(letters)) return []
  const names = await (await vocabulary()).startedBy(letters)
  return names.map(({ text }, at) => ({ text, cost: at }))
}

const mistyped = async (typed: string, place: Place): Promise<Correction[][]> => {
  const runs = runsOf(typed, await place.lexicon())
  if (runs.length === 0) return []
  const [sounds, { names }] = await Promise.all([pinyin(), place.vocabulary()])
  const near = await nearTitles(runs, place)
  const isKnown = (pair: string) => near.pairs.includes(pair)
  const ofRuns = await Promise.all(
    runs.map(async (run, at) =>
      [
        await known(replacementsIn(run, isKnown, sounds), place),
        neighboursOf(run, { titles: near.titles[at] ?? [], names }, sounds),
      ].map((kind) => kind.map(({ text, cost }) => ({ text: withRun(typed, run, text), cost }))),
    ),
  )
  return ofRuns.flat()
}

interface NearTitles {
  /** The pairs of the runs that any title has. */
  pairs: readonly string[]
  /** For each run, titles that have it but for a few pairs that follow one another. */
  titles: readonly (readonly string[])[]
}

const nearTitles = (runs: readonly Run[], { find }: Place): Promise<NearTitles> => {
  const pairs = runs.flatMap(({ text }) => gramsOf(text))
  return find<NearTitles>(
    statement((bind) =>
      firstOf(`select
        (select coalesce(json_agg(pair), '[]') from unnest(${bind(pairs)}::text[]) pair
         where ${isInTitles('pair')}) as pairs,
        (select coalesce(json_agg(coalesce(
             (select json_agg(title) from (
                select distinct title from published.search
                where title_grams @@ run.wanted::tsquery limit ${MOST_TITLES}) each), '[]'
           ) order by nth), '[]')
         from unnest(${bind(runs.map(mostOf))}::text[]) with ordinality run (wanted, nth)) as titles`),
    ),
  )
}

const MOST_TITLES = 200

/** The condition that some title has a pair, an expression of type text. */
const isInTitles = (pair: string): string =>
  `exists (select from published.search where title_grams @@ quote_literal(${pair})::tsquery)`

/** All pairs of a run but two or three that follow one another: as many as one slip breaks. */
const mostOf = ({ text }: Run): string => {
  const pairs = gramsOf(text)
  const ways = pairs.flatMap((_, at) =>
    [2, 3].map((broken) => pairs.filter((__, nth) => nth < at || nth >= at + broken)),
  )
  return [...new Set(ways.filter((rest) => rest.length > 0).map(allOfPairs))].join(' | ')
}

const allOfPairs = (pairs: readonly string[]): string =>
  `(${pairs.map((pair) => `'${pair}'`).join(' & ')})`

/** The replacements that titles have: all of whose pairs are somewhere before those with one. */
const known = async (
  replacements: readonly Replacement[],
  { find }: Place,
): Promise<Correction[]> => {
  const pairs = [...new Set(replacements.flatMap((each) => each.pairs))]
  if (pairs.length === 0) return []
  const there = new Set(
    await find<string[]>(
      statement(
        (bind) =>
          `select coalesce(json_agg(pair), '[]') as found from unnest(${bind(pairs)}::text[]) pair
          where ${isInTitles('pair')}`,
      ),
    ),
  )
  return replacements.flatMap(({ text, pairs }) => {
    const found = pairs.filter((pair) => there.has(pair)).length
    return found > 0 ? [{ text, cost: found === pairs.length ? 0.4 : 0.6 }] : []
  })
}

/** How often each would be found, up to a hundred times. */
const hitsOf = async (
  corrections: readonly Correction[],
  asked: SearchAsked,
  { find, lexicon, domains }: Place,
): Promise<ReadonlyMap<string, number>> => {
  const words = await lexicon()
  const counts = await find<{ text: string; hits: number }[]>(
    statement(
      (bind) =>
        allOf(
          corrections
            .map(({ text }) => {
              const { terms } = readQuery(text, words)
              const conditions = [
                `row.grams @@ ${allTerms(terms, bind)}`,
                ...narrowed(asked, { domains }, bind),
              ]
              return `select ${bind(text)}::text as text, (select count(*)::int from (
                select from published.search row where ${conditions.join(' and ')} limit ${MOST_HITS}
              ) each) as hits`
            })
            .join(' union all '),
        ),
      { isCommon: false },
    ),
  )
  return new Map(counts.map(({ text, hits }) => [text, hits]))
}

const MOST_HITS = 100
