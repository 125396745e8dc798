import type { Work } from '../database/transaction.ts'
import type { Cursor } from './cursor.ts'
import { gramsOf } from './spelled.ts'
import type { Bind, Walk } from './Walk.ts'
import { allOf } from './walks.ts'

type Query = Work['query']
export type Key = Pick<Cursor, 'key' | 'line'>

interface Wanted {
  after?: Key | undefined
  size: number
  words?: readonly string[] | undefined
}

/** The next lines along a walk, by what they are ordered by. */
export const readKeys = async (query: Query, walk: Walk, wanted: Wanted): Promise<Key[]> => {
  const { words = [] } = wanted
  if (walk.breadth === 0) return []
  if (words.length === 0) return nearest(query, walk, wanted)
  return (
    (await namedNearby(query, walk, { ...wanted, words })) ??
    named(query, walk, { ...wanted, words })
  )
}

/** From each place a page at most, and of all these the first. */
const nearest = (query: Query, walk: Walk, { after, size }: Wanted): Promise<Key[]> =>
  asked(query, (bind) => {
    const limit = bind(size)
    return `select line, key::text as key from (${along(walk, bind, after, limit)}) near
            order by ${inOrder(walk, 'near.key', 'near.line')}`
  })

/**
 * Many titles have a common word: the first lines are looked through one by one, and are the page if
 * enough of them have it, or if there are no others.
 * @returns undefined when it takes more than that
 */
const namedNearby = async (
  query: Query,
  walk: Walk,
  { after, size, words }: Wanted & { words: readonly string[] },
): Promise<Key[] | undefined> => {
  const seen = Math.max(size, Math.min(MOST_SEEN, Math.floor(MOST_READ / walk.breadth)))
  const [found] = await asked<{ seen: number; keys: Key[] }>(query, (bind) => {
    const limit = bind(seen)
    return `
      with near as materialized (${along(walk, bind, after, limit)})
      select (select count(*)::integer from near) as seen, (
        select coalesce(json_agg(json_build_object('line', line, 'key', key::text)), '[]') from (
          select near.line, near.key from near ${toTitle(walk)} where ${hasWords(bind, words)}
          order by ${inOrder(walk, 'near.key', 'near.line')} limit ${bind(size)}
        ) page) as keys`
  })
  return found && (found.keys.length >= size || found.seen < seen) ? found.keys : undefined
}

const MOST_SEEN = 4000
const MOST_READ = 40_000

/** Few titles have a rare word: they are found first, and then put in order. */
const named = (
  query: Query,
  walk: Walk,
  { after, size, words }: Wanted & { words: readonly string[] },
): Promise<Key[]> =>
  asked(query, (bind) => {
    const conditions = [`${walk.line} = named.line`, ...walk.where(bind), beyond(walk, bind, after)]
    return `
      with named as materialized (
        select ${walk.ofItems ? 'title.entry' : 'line.line'} as line from editorial.titles title
        ${walk.ofItems ? '' : 'join editorial.under_way line on line.lead = title.entry'}
        where title.grams @> ${bind(gramsOf(words))}::text[] and ${hasWords(bind, words)}
      )
      select ${walk.line} as line, ${walk.key}::text as key
      from named cross join ${walk.from} cross join ${walk.places(bind)}
      where ${allOf(conditions)}
      group by ${walk.line}, ${walk.key}
      order by ${inOrder(walk, walk.key, walk.line)} limit ${bind(size)}`
  })

/** How many lines a heap has; no more are counted than `most`. */
export const countAlong = async (query: Query, walk: Walk, most: number): Promise<number> => {
  if (walk.breadth === 0) return 0
  const [counted] = await asked<{ count: number; rows: number }>(query, (bind) => {
    const limit = bind(most * (walk.overlap ?? 1))
    return `
      select count(distinct line)::integer as count, count(*)::integer as rows from (
        select near.line from ${walk.places(bind)} cross join lateral (
          select ${walk.line} as line from ${walk.from} where ${allOf(walk.where(bind))}
          limit ${limit}
        ) near limit ${limit}
      ) counted`
  })
  const { count = 0, rows = 0 } = counted ?? {}
  return rows >= most * (walk.overlap ?? 1) ? most : Math.min(count, most)
}

const along = (walk: Walk, bind: Bind, after: Key | undefined, limit: string): string => `
  select near.line, near.key from ${walk.places(bind)} cross join lateral (
    select ${walk.line} as line, ${walk.key} as key from ${walk.from}
    where ${allOf([...walk.where(bind), beyond(walk, bind, after)])}
    order by ${inOrder(walk, walk.key, walk.line)} limit ${limit}
  ) near
  group by near.line, near.key
  order by ${inOrder(walk, 'near.key', 'near.line')} limit ${limit}`

const beyond = (walk: Walk, bind: Bind, after: Key | undefined): string | undefined =>
  after &&
  `(${walk.key}, ${walk.line}) ${walk.backwards ? '<' : '>'}
   (${bind(after.key)}::${walk.keyType}, ${bind(after.line)}::uuid)`

const inOrder = ({ backwards }: Walk, key: string, line: string): string =>
  backwards ? `${key} desc, ${line} desc` : `${key}, ${line}`

const toTitle = ({ ofItems }: Walk): string =>
  ofItems
    ? 'join editorial.titles title on title.entry = near.line'
    : `join editorial.under_way line on line.line = near.line
       join editorial.titles title on title.entry = line.lead`

const hasWords = (bind: Bind, words: readonly string[]): string =>
  words.map((word) => `strpos(title.plain, ${bind(word)}) > 0`).join(' and ')

const asked = <Row extends object = Key>(query: Query, statement: (bind: Bind) => string) => {
  const values: unknown[] = []
  const text = statement((value) => `$${values.push(value)}`)
  return query<Row>(text, values)
}
