import type { Work } from '../database/transaction.ts'
import type { Cursor } from './cursor.ts'
import { allOf, type Bind, type Conditions, type Walk } from './Walk.ts'

type Query = Work['query']

/**
 * The next lines along a walk, by what they are ordered by. From each of the places a few are read
 * first; from them it is known beyond which line the page cannot reach, and the places where few were
 * too few are read on as far as that. So a page of fifty costs about as much however many places there
 * are, and however much lies in each.
 */
export const readKeys = (
  query: Query,
  walk: Walk,
  { after, size }: { after?: Cursor | undefined; size: number },
): Promise<Cursor[]> =>
  ask(query, (bind) => {
    const limit = bind(size)
    const wanted = [...walk.where(bind), after && beyond(walk, bind(after.key), bind(after.line))]
    const near = (most: string | number, ...more: Conditions) => `
      select ${walk.line} as line, ${walk.key} as key from ${walk.from}
      where ${allOf([...wanted, ...more])}
      order by ${inOrder(walk, walk.key, walk.line)} limit ${most}`
    return `
      with place as materialized (
        select row_number() over () as nth, each.* from (${walk.places(bind)}) each
      ), few as materialized (
        select place.nth, near.line, near.key from place cross join lateral (${near(FEW)}) near
      ), bound as (
        select key, line from (
          (select key, line, 1 as turn from few group by key, line
           order by ${inOrder(walk, 'key', 'line')} offset ${limit} - 1 limit 1)
          union all select ${END[walk.backwards ? 'first' : 'last']}, 2
        ) each (key, line, turn) order by turn limit 1
      ), last as (
        select distinct on (nth) nth, key, line, count(*) over (partition by nth) as lines from few
        order by nth, ${inOrder(walk, 'key', 'line', 'from the end')}
      ), unread as materialized (
        select place.*, last.key as last_key, last.line as last_line,
               bound.key as bound_key, bound.line as bound_line
        from place join last using (nth) cross join bound
        where last.lines = ${FEW}
          and (last.key, last.line) ${walk.backwards ? '>' : '<'} (bound.key, bound.line)
      ), found as (
        select line, key from few
        union all
        select near.line, near.key from unread place cross join lateral (${near(
          limit,
          beyond(walk, 'place.last_key', 'place.last_line'),
          notBeyond(walk, 'place.bound_key', 'place.bound_line'),
        )}) near
      )
      select line, key::text as key from found group by line, found.key
      order by ${inOrder(walk, 'found.key', 'line')} limit ${limit}`
  })

/** Lines that are read from every place at first. */
const FEW = 2

/** Before and after everything that there is. */
const END = {
  first: `'-infinity', '00000000-0000-0000-0000-000000000000'::uuid`,
  last: `'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`,
}

/** How many lines there are along a walk; no more are counted than `most`. */
export const countAlong = async (query: Query, walk: Walk, most: number): Promise<number> => {
  const [counted] = await ask<{ lines: number }>(query, (bind) => {
    // A line that lies in two places is read twice and counted once.
    const limit = bind(most * Math.max(walk.overlap ?? 1, 1))
    return `
      with place as materialized (${walk.places(bind)})
      select count(distinct line)::integer as lines from (
        select near.line from place cross join lateral (
          select ${walk.line} as line from ${walk.from}
          where ${allOf(walk.where(bind))} limit ${limit}
        ) near limit ${limit}
      ) counted`
  })
  return Math.min(counted?.lines ?? 0, most)
}

const beyond = (walk: Walk, key: string, line: string): string =>
  `(${walk.key}, ${walk.line}) ${walk.backwards ? '<' : '>'} (${key}::${walk.keyType}, ${line}::uuid)`

const notBeyond = (walk: Walk, key: string, line: string): string =>
  `(${walk.key}, ${walk.line}) ${walk.backwards ? '>=' : '<='} (${key}, ${line})`

const inOrder = ({ backwards }: Walk, key: string, line: string, from?: 'from the end'): string =>
  (backwards === true) !== (from !== undefined) ? `${key} desc, ${line} desc` : `${key}, ${line}`

const ask = <Row extends object = Cursor>(query: Query, statement: (bind: Bind) => string) => {
  const values: unknown[] = []
  const text = statement((value) => `$${values.push(value)}`)
  return query<Row>(text, values)
}
