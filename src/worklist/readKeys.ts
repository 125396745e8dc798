import type { Work } from '../database/transaction.ts'
import type { Cursor } from './cursor.ts'
import { gramsOf } from './spelled.ts'
import { allOf, type Bind, type Walk } from './Walk.ts'

type Query = Work['query']
export type Key = Pick<Cursor, 'key' | 'line'>

interface Wanted {
  after?: Key | undefined
  size: number
  /** What the title must have. */
  words: readonly string[]
}

/**
 * The next lines along a walk, by what they are ordered by. The first ones are sieved as they come,
 * which mostly makes a page. If not, and it was for the words, as many more are looked through as
 * promise to, if that is not too much to read; what is rarer is found by its words and put in order
 * then.
 */
export const readKeys = async (query: Query, walk: Walk, wanted: Wanted): Promise<Key[]> => {
  const { size, words } = wanted
  if (walk.breadth === 0) return []
  const first = words.length > 0 ? wordsFirst(walk, size) : size * 2
  const near = await sieved(query, walk, wanted, first)
  if (isEnough(near, wanted, first)) return near.keys
  if (words.length === 0) return strictly(query, walk, wanted)
  const further = promising(near, size)
  const most = near.keys.length > 0 ? MOST_READ : FEW
  if ((await rowsWithin(query, walk, wanted, { each: further, most })) < most) {
    const sieve = await sieved(query, walk, wanted, further)
    if (isEnough(sieve, wanted, further)) return sieve.keys
  }
  return named(query, walk, wanted)
}

/** How many lines are looked through for words before it is known how rare they are. */
const wordsFirst = ({ breadth }: Walk, size: number): number =>
  Math.max(size, Math.min(300, Math.floor(MOST_READ / breadth)))

/** How many lines should hold a page, by those that were looked through. */
const promising = ({ seen, keys }: Sieved, size: number): number =>
  Math.min(MOST_SIEVED, Math.ceil((1.5 * size * seen) / keys.length))

/** How many lines are looked through for their titles at most. */
const MOST_SIEVED = 6000
/** So few that it is quicker to look through all of them than to find the words first. */
const FEW = 1000
/** How many rows of an index are read for that at most, over all places. */
const MOST_READ = 40_000

/** How many rows a sieve would read: no more than `each` from a place, and counted up to `most`. */
const rowsWithin = async (
  query: Query,
  walk: Walk,
  { after }: Wanted,
  { each, most }: { each: number; most: number },
): Promise<number> => {
  const [counted] = await asked<{ rows: number }>(
    query,
    (bind) => `
    with ${placesOf(walk, bind)}
    select count(*)::integer as rows from (
      select from place cross join lateral (
        select from ${walk.from}
        where ${allOf([...walk.where(bind), beyond(walk, bind, after)])} limit ${bind(each)}
      ) near limit ${bind(most)}
    ) counted`,
  )
  return counted?.rows ?? 0
}

interface Sieved {
  seen: number
  keys: Key[]
}

const isEnough = ({ seen, keys }: Sieved, { size }: Wanted, limit: number): boolean =>
  keys.length >= size || seen < limit

/** The first lines of all places together, and which of them are wanted. */
const sieved = async (
  query: Query,
  walk: Walk,
  { after, size, words }: Wanted,
  seen: number,
): Promise<Sieved> => {
  const carried = walk.carried ?? []
  const [found] = await asked<Sieved>(query, (bind) => {
    const limit = bind(seen)
    const near = ['near.line', 'near.key', ...carried.map((each) => `place.${each}`)].join(', ')
    return `
      with ${placesOf(walk, bind)}, near as materialized (
        select ${near} from place cross join lateral (
          select ${walk.line} as line, ${walk.key} as key from ${walk.from}
          where ${allOf([...walk.where(bind), beyond(walk, bind, after)])}
          order by ${inOrder(walk, walk.key, walk.line)} limit ${limit}
        ) near
        order by ${inOrder(walk, 'near.key', 'near.line')} limit ${limit}
      )
      select (select count(*)::integer from near) as seen, (
        select coalesce(json_agg(json_build_object('line', line, 'key', key::text)
          order by ${inOrder(walk, 'key', 'line')}), '[]') from (
          select near.line, near.key from near
          where ${allOf([
            ...(walk.sieve?.(bind, 'near.line', 'near') ?? []),
            words.length > 0 && `(select ${hasWords(bind, words)} ${titleOf(walk, 'near.line')})`,
          ])}
          group by near.line, near.key
          order by ${inOrder(walk, 'near.key', 'near.line')} limit ${bind(size)}
        ) page) as keys`
  })
  return found ?? { seen: 0, keys: [] }
}

/** Every line is sieved where it lies, so that only wanted ones are read. */
const strictly = (query: Query, walk: Walk, { after, size }: Wanted): Promise<Key[]> =>
  asked(query, (bind) => {
    const limit = bind(size)
    const conditions = [...everyCondition(walk, bind), beyond(walk, bind, after)]
    return `
      with ${placesOf(walk, bind)}
      select near.line, near.key::text as key from place cross join lateral (
        select ${walk.line} as line, ${walk.key} as key from ${walk.from}
        where ${allOf(conditions)}
        order by ${inOrder(walk, walk.key, walk.line)} limit ${limit}
      ) near
      group by near.line, near.key
      order by ${inOrder(walk, 'near.key', 'near.line')} limit ${limit}`
  })

/** The lines are found by the words in their titles. */
const named = (query: Query, walk: Walk, { after, size, words }: Wanted): Promise<Key[]> =>
  asked(query, (bind) => {
    const conditions = [
      `${walk.line} = named.line`,
      ...everyCondition(walk, bind),
      beyond(walk, bind, after),
    ]
    return `
      with ${placesOf(walk, bind)}, named as materialized (
        select ${walk.ofItems ? 'title.entry' : 'led.line'} as line from editorial.titles title
        ${walk.ofItems ? '' : 'join editorial.under_way led on led.lead = title.entry'}
        where title.grams @> ${bind(gramsOf(words))}::text[] and ${hasWords(bind, words)}
      )
      select ${walk.line} as line, ${walk.key}::text as key
      from named cross join ${walk.from} cross join place
      where ${allOf(conditions)}
      group by ${walk.line}, ${walk.key}
      order by ${inOrder(walk, walk.key, walk.line)} limit ${bind(size)}`
  })

/** How many lines there are along a walk; no more are counted than `most`. */
export const countAlong = async (query: Query, walk: Walk, most: number): Promise<number> => {
  if (walk.breadth === 0) return 0
  const rows = most * (walk.overlap ?? 1)
  const [counted] = await asked<{ lines: number; rows: number }>(query, (bind) => {
    const limit = bind(rows)
    return `
      with ${placesOf(walk, bind)}
      select count(distinct line)::integer as lines, count(*)::integer as rows from (
        select near.line from place cross join lateral (
          select ${walk.line} as line from ${walk.from}
          where ${allOf(everyCondition(walk, bind))} limit ${limit}
        ) near limit ${limit}
      ) counted`
  })
  if (!counted) return 0
  return counted.rows >= rows ? most : Math.min(counted.lines, most)
}

const placesOf = (walk: Walk, bind: Bind): string => `place as materialized (${walk.places(bind)})`

const everyCondition = (walk: Walk, bind: Bind) => [
  ...walk.where(bind),
  ...(walk.sieve?.(bind, walk.line, 'place') ?? []),
]

const beyond = (walk: Walk, bind: Bind, after: Key | undefined): string | undefined =>
  after &&
  `(${walk.key}, ${walk.line}) ${walk.backwards ? '<' : '>'}
   (${bind(after.key)}::${walk.keyType}, ${bind(after.line)}::uuid)`

const inOrder = ({ backwards }: Walk, key: string, line: string): string =>
  backwards ? `${key} desc, ${line} desc` : `${key}, ${line}`

/** The title of each line by itself: a join would read all titles there are. */
const titleOf = ({ ofItems }: Walk, line: string): string =>
  ofItems
    ? `from editorial.titles title where title.entry = ${line}`
    : `from editorial.titles title where title.entry = (
         select led.lead from editorial.under_way led where led.line = ${line})`

const hasWords = (bind: Bind, words: readonly string[]): string =>
  words.map((word) => `strpos(title.plain, ${bind(word)}) > 0`).join(' and ')

const asked = <Row extends object = Key>(query: Query, statement: (bind: Bind) => string) => {
  const values: unknown[] = []
  const text = statement((value) => `$${values.push(value)}`)
  return query<Row>(text, values)
}
