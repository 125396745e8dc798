import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { loadRegister } from '../bench/worklist/load.ts'
import { QUESTIONS, READERS, type Question } from '../bench/worklist/questions.ts'
import { createDatabase, type TestDatabase } from '../postgres/database.ts'
import { MOST_COUNTED } from '../../src/domain/heaps.ts'
import type { Work } from '../../src/database/transaction.ts'
import { shanghaiDay } from '../../src/domain/time/day.ts'
import type { Cursor } from '../../src/worklist/cursor.ts'
import { countHeap } from '../../src/worklist/readHeap.ts'
import { readKeys } from '../../src/worklist/readKeys.ts'
import { walkOf } from '../../src/worklist/walkOf.ts'

/*
 * A register of twenty thousand items: each statement of each question is shown to Postgres before it
 * is asked, and must not read a large table from end to end.
 */

let database: TestDatabase
let pool: pg.Pool
beforeAll(async () => {
  database = await createDatabase()
  const steward = new URL(String(process.env.TEST_SUPERUSER_URL))
  steward.pathname = new URL(database.ownerUrl).pathname
  const client = new pg.Client({ connectionString: steward.href })
  await client.connect()
  await loadRegister(client, 20_000)
  await client.end()
  pool = new pg.Pool({ connectionString: database.editorialUrl, max: 1 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  Plans?: Node[]
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** Asks, and gives the plans by which it was answered. */
const plansOf = async (ask: Question['ask']): Promise<Node[]> => {
  const nodes: Node[] = []
  const query: Work['query'] = async (text, values = []) => {
    const explained = await pool.query(`explain (analyze, format json) ${text}`, [...values])
    const [{ Plan: plan }] = explained.rows[0]['QUERY PLAN'] as [{ Plan: Node }]
    nodes.push(...nodesOf(plan))
    return (await pool.query(text, [...values])).rows as never
  }
  await ask(query)
  return nodes
}

/** Of these there are a few hundred at most, in whatever city. */
const SMALL = new Set(['organisations', 'columns', 'people'])

describe.each(QUESTIONS)('$name', ({ ask }) => {
  test('is answered from an index', async () => {
    const scanned = (await plansOf(ask))
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => String(node['Relation Name']))
      .filter((name) => !SMALL.has(name))
    expect(scanned).toEqual([])
  })
})

describe('a count', () => {
  const reader = { person: READERS[1]!, today: shanghaiDay(new Date()), off: [] }

  test('goes no further than it is of use, and says so', async () => {
    const counted = await countHeap(
      async (text, values = []) => (await pool.query(text, [...values])).rows as never,
      'waiting',
      reader,
    )
    expect(counted).toEqual({ count: MOST_COUNTED, hasMore: true })
  })

  test('reads no more lines than it counts', async () => {
    const nodes = await plansOf((query) => countHeap(query, 'live', reader))
    const read = nodes
      .filter((node) => node['Relation Name'] === 'entries')
      .reduce((sum, node) => sum + node['Actual Rows'] * node['Actual Loops'], 0)
    expect(read).toBeGreaterThan(0)
    expect(read).toBeLessThanOrEqual(MOST_COUNTED + 51)
  })
})

describe('a page', () => {
  const HEAPS = ['waiting', 'mine', 'overdue', 'under-way', 'live'] as const
  const ask: Work['query'] = async (text, values = []) =>
    (await pool.query(text, [...values])).rows as never
  const asked = READERS.flatMap((person) =>
    HEAPS.map((heap) => [person.name, heap, person] as const),
  )

  test.each(asked)('of %s: %s goes on where the one before ended', async (_, heap, person) => {
    const walk = walkOf(heap, { person, today: shanghaiDay(new Date()), off: [] }, {})
    // Of everything at once, whatever lies where.
    const whole = await readKeys(ask, walk, { size: 30_000 })
    const paged: Cursor[] = []
    for (const size of [1, 3, 50, 7, 120]) {
      const after = paged.at(-1)
      paged.push(...(await readKeys(ask, walk, { size, ...(after && { after }) })))
    }
    expect(whole.length).toBeGreaterThan(50)
    expect(paged).toEqual(whole.slice(0, paged.length))
    expect(paged).toHaveLength(Math.min(whole.length, 181))
    const keys = whole.map(({ key, line }) => `${key} ${line}`)
    const sorted = [...keys].sort()
    expect(keys).toEqual(walk.backwards ? sorted.reverse() : sorted)
  })
})
