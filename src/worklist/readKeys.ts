import type { Work } from '../database/transaction.ts'
import type { Cursor } from './cursor.ts'
import { allOf, type Bind, type Walk } from './Walk.ts'

type Query = Work['query']

/**
 * The next lines along a walk, by what they are ordered by: a page from every place, and of all these
 * the first ones.
 */
export const readKeys = (
  query: Query,
  walk: Walk,
  { after, size }: { after?: Cursor | undefined; size: number },
): Promise<Cursor[]> =>
  ask(query, (bind) => {
    const limit = bind(size)
    return `
      with place as materialized (${walk.places(bind)})
      select near.line, near.key::text as key from place cross join lateral (
        select ${walk.line} as line, ${walk.key} as key from ${walk.from}
        where ${allOf([...walk.where(bind), after && beyond(walk, bind, after)])}
        order by ${inOrder(walk, walk.key, walk.line)} limit ${limit}
      ) near
      group by near.line, near.key
      order by ${inOrder(walk, 'near.key', 'near.line')} limit ${limit}`
  })

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

const beyond = (walk: Walk, bind: Bind, { key, line }: Cursor): string =>
  `(${walk.key}, ${walk.line}) ${walk.backwards ? '<' : '>'}
   (${bind(key)}::${walk.keyType}, ${bind(line)}::uuid)`

const inOrder = ({ backwards }: Walk, key: string, line: string): string =>
  backwards ? `${key} desc, ${line} desc` : `${key}, ${line}`

const ask = <Row extends object = Cursor>(query: Query, statement: (bind: Bind) => string) => {
  const values: unknown[] = []
  const text = statement((value) => `$${values.push(value)}`)
  return query<Row>(text, values)
}
