import { PLACES, TOPICS } from '../city/words.ts'
import { units } from '../city/catalogue.ts'
import { LISTED, type City } from '../city/city.ts'
import type { Item } from '../city/items.ts'
import type { Asked, Told } from './connection.ts'
import { dataOf, difference, shownAgain, shownOf, type Shown } from './expected.ts'
import { toHouse } from './graphql.ts'
import type { MakeTask } from './task.ts'

const SHOWN = 'indexNumber title publishedOn unit { code name } column { code name }'

const QUERY = `query ($query: String!) {
  search(query: $query, first: ${LISTED}) {
    totalCount isTotalExact hits { item { ${SHOWN} } }
    facets {
      columns { value label count } units { value label count } years { value label count }
    }
  }
}`

/** What somebody looks for: every word, and that in quotation marks just so. */
interface Search {
  typed: string
  words: readonly string[]
}

/** In turn what nearly every text says, two of such words, an office's name beside one, and a title. */
const searchAt = (nth: number): Search => {
  const at = Math.floor(nth / KINDS.length)
  const [place, topic] = [each(PLACES, at), each(TOPICS, at)]
  return (KINDS[nth % KINDS.length] as (typeof KINDS)[number])(place, topic, at)
}

const KINDS = [
  (_: string, topic: string): Search => ({ typed: topic, words: [topic] }),
  (place: string, topic: string): Search => ({ typed: `${place} ${topic}`, words: [place, topic] }),
  (_: string, topic: string, at: number): Search => {
    const { name } = each(units, at)
    return { typed: `“${name}” ${topic}`, words: [name, topic] }
  },
  (place: string, topic: string): Search => {
    const title = `${place}${topic}工作的通知`
    return { typed: `“${title}”`, words: [title] }
  },
] as const

const each = <Each>(list: readonly Each[], at: number): Each => list[at % list.length] as Each

type FaultOf = (told: Told, right: ReturnType<Answers>) => string | undefined

const searchOf =
  (asking: (search: Search, nth: number) => Asked, faultOf: FaultOf): MakeTask =>
  ({ city }) => {
    const answers = answersIn(city)
    return {
      run: (ask, nth) => ask(asking(searchAt(nth), nth)),
      fault: (told, nth) => faultOf(told, answers(searchAt(nth))),
    }
  }

type Answers = (search: Search) => ReadonlyMap<string, Item>

/** The items that have all of the words, by their index numbers; looked for once a search. */
const answersIn = ({ items, paragraphs }: City): Answers => {
  const known = new Map<string, ReadonlyMap<string, Item>>()
  const found = (words: readonly string[]) => {
    const texts = words.map((word) => paragraphs.map(({ text }) => text.includes(word)))
    const has = ({ title, summary, unit, text }: Item, word: string, at: number) =>
      `${title}\n${summary}\n${unit.name}`.includes(word) || text.some((no) => texts[at]?.[no])
    const right = items.filter((item) => words.every((word, at) => has(item, word, at)))
    return new Map(right.map((item) => [item.indexNumber, item]))
  }
  return ({ typed, words }) => {
    const right = known.get(typed) ?? found(words)
    known.set(typed, right)
    return right
  }
}

/** As many are counted one by one. */
const MOST_COUNTED = 10_000

interface Found {
  search: {
    totalCount: number
    isTotalExact: boolean
    hits: { item: Shown }[]
    facets: Record<'units' | 'years', { count: number }[]>
  }
}

/** Twenty of the right ones, as they are; how many, and no fewer by unit and by year. */
const faultOfHouse: FaultOf = (told, right) => {
  const { search } = dataOf<Found>(told)
  const total = Math.min(right.size, MOST_COUNTED)
  const counted = (facet: 'units' | 'years') =>
    search?.facets[facet].reduce((sum, { count }) => sum + count, 0)
  return (
    difference(
      [search?.totalCount, search?.isTotalExact, search?.hits.length],
      [total, right.size === total, Math.min(total, LISTED)],
    ) ??
    (right.size === total
      ? difference([counted('units'), counted('years')], [total, total])
      : undefined) ??
    faultOfHits(search?.hits ?? [], right)
  )
}

/** The newest twenty, and how many there are. */
const faultOfPrepared: FaultOf = (told, right) => {
  const { search } = dataOf<Found>(told)
  const newest = [...right.values()].slice(-LISTED).toReversed()
  return (
    difference(search?.totalCount, right.size) ??
    difference(
      search?.hits.map(({ item }) => shownAgain(item)),
      newest.map(shownOf),
    )
  )
}

const faultOfHits = (hits: Found['search']['hits'], right: ReadonlyMap<string, Item>) => {
  const wanted = hits.map(({ item }) => right.get(item.indexNumber))
  return difference(
    hits.map(({ item }) => shownAgain(item)),
    wanted.map((item) => item && shownOf(item)),
  )
}

/** A variable that the query does not know makes each question one that was never asked before. */
export const search = {
  house: searchOf(({ typed }, once) => toHouse(QUERY, { query: typed, once }), faultOfHouse),
  prepared: searchOf(
    ({ words }) => ({
      method: 'GET',
      path: `/search?${new URLSearchParams(words.map((word) => ['of', word]))}`,
    }),
    faultOfPrepared,
  ),
}
