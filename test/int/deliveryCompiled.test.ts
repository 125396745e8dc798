import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse, validate, type GraphQLSchema } from 'graphql'
import pg from 'pg'
import type { Answer } from '../../src/delivery/answer/Answer.ts'
import { executor } from '../../src/delivery/answer/execution.ts'
import { cursorOf } from '../../src/delivery/read/cursor.ts'
import { finder } from '../../src/delivery/read/finder.ts'
import type { Reading } from '../../src/delivery/read/reading.ts'
import { openPool } from '../../src/delivery/read/openPool.ts'
import { publicSchema } from '../../src/delivery/schema/publicSchema.ts'
import { catalogueKept } from '../../src/delivery/asked/catalogue.ts'
import { markOf } from '../../src/delivery/asked/markOf.ts'
import { vocabularyKept } from '../../src/delivery/search/vocabulary.ts'
import { lexiconKept } from '../../src/delivery/search/lexiconKept.ts'
import { defineDomain } from '../../src/domain/defineDomain.ts'
import { choice, day, richText, table, text } from '../../src/domain/fields/index.ts'
import { COLUMN_ID, UNIT_ID, wellSurvey } from '../unit/derive/wellSurvey.ts'
import { insert, openPublicCity, type PublicCity } from './deliveryCity.ts'
import { operations, type Pools } from './operations.ts'

/** A second domain, with phases, and with some names of the survey's for other things. */
const wellClosure = defineDomain({
  slug: 'well-closure',
  name: { zh: "机井'封闭", en: 'Well closure' },
  group: '水务',
  columns: ['water/wells'],
  duty: { article20: 13, publishBy: 'publication' },
  identifiedBy: ['title'],
  phase: 'use',
  fields: {
    closedOn: day('封闭日期', { facet: true }),
    use: choice('阶段', { drinking: '公示', closed: '封闭' }, { facet: true }),
    households: text('户'),
    report: richText('报告'),
    strata: table('地层', { name: text('岩性'), kind: choice('类', { hard: '硬' }) }),
  },
  rules: [],
})

let city: PublicCity
let pool: pg.Pool
let schema: GraphQLSchema
let pools: Pools
beforeAll(async () => {
  city = await openPublicCity(
    async (url) => {
      pool = openPool(url, { max: 2 })
      return url
    },
    [wellSurvey, wellClosure],
  )
  schema = publicSchema([wellSurvey, wellClosure])
  pools = await fill(city)
})
afterAll(async () => {
  await pool.end()
  await city.close()
})

/** Items of every kind, with what was stored by mistake or long ago among them. */
const fill = async ({ owner, column, publish, withdraw }: PublicCity): Promise<Pools> => {
  const other = await column('water/other', { position: 2, description: 'a "quoted" \\ one' })
  await column('b', { position: 1 })
  await owner.query(
    `insert into published.columns (id, code, segment, name, position, depth, subtree, merged_into)
     values (gen_random_uuid(), 'water/old', 'old', 'old', 0, 1, array[$1::uuid], $1)`,
    [other],
  )
  await owner.query(`insert into published.column_redirects values ('old/wells', $1)`, [COLUMN_ID])
  await insert(owner, 'organisations', [
    { id: other, code: 'new', name: '新局', kind: 'department', parent: UNIT_ID, successors: [] },
    { id: COLUMN_ID, code: 'old', name: '旧局', kind: 'county', successors: [other, UNIT_ID] },
  ])
  await insert(owner, 'sites', [
    { id: other, code: 'portal', name: '门户', unit: other },
    { id: UNIT_ID, code: 'bare', name: '无主' },
  ])
  const items = [
    await publish(),
    await publish({ columns: [COLUMN_ID, other], listedAt: '2018-03-04T05:06:07.000001Z' }),
    await publish({
      columns: [other],
      values: { aliases: undefined, strata: undefined, cost: undefined },
    }),
    await publish({ domain: 'well-closure', listedAt: '2018-03-04T05:06:07.1Z' }),
    await publish({ domain: 'well-closure', unit: other }),
    await publish({ domain: 'not-yet-known', indexNumber: '庆政-2013_a/7' }),
    await publish({ values: { title: '引号"、\\、\u2028、\t与😀' } }),
    await publish({ values: { attachments: [], use: undefined, lining: [] } }),
  ]
  const stored = async (at: number, card: object, body: object = {}) =>
    owner.query(`update published.items set card = card || $2, body = body || $3 where id = $1`, [
      items[at]?.id,
      card,
      body,
    ])
  await stored(2, { use: 'bathing', lining: ['brick', 'gone'], nearby: null, aliases: null })
  await stored(4, { use: 'closed' }, { strata: [{ kind: 'hard' }, { name: null, kind: 'soft' }] })
  await stored(
    6,
    {},
    {
      report: {
        html: '<p><a href="/files/a">a</a><img src="/files/b"> href="/files/</p>',
        text: '\u0001',
      },
    },
  )
  await stored(7, {
    attachments: [
      { name: "a b'()*!~中😀.pdf", mediaType: 'application/pdf', size: 5e9, sha256: 'ab' },
    ],
    plans: [items[0]?.id, items[5]?.id],
  })
  await insert(owner, 'standings', [
    {
      id: items[0]?.id,
      state: 'repealed',
      since: '2020-01-01',
      reason: 'x',
      successor: items[1]?.id,
    },
    { id: items[1]?.id, state: 'lapsed', since: '2020-01-01', reason: 'y' },
  ])
  await owner.query(
    `insert into published.editions (item, no, domain, kind, published_at, note, card, content_hash)
     select id, 2, domain, 'correction', now(), '更正', null, null from published.items`,
  )
  const gone = await publish()
  await withdraw(gone, '内容有误')
  const { rows } = await owner.query<{ listedAt: string; id: string }>(
    `select to_json(listed_at) #>> '{}' as "listedAt", id from published.items`,
  )
  const numbers = [...items, gone].map(({ indexNumber }) => indexNumber)
  return {
    indexNumber: [...numbers, String(numbers[0]).toLowerCase(), 'none'],
    column: ['water', 'water/wells', 'water/old', 'old/wells', 'b', 'none'],
    unit: ['water-bureau', 'new', 'none'],
    under: ['water', 'water-bureau', 'none'],
    kind: ['department', 'none'],
    code: [
      'water',
      'water/old',
      'old/wells',
      'water-bureau',
      'old',
      'new',
      'portal',
      'bare',
      'none',
    ],
    edition: [1, 2, 3, -1],
    asOf: ['2018-05-08T09:30:00+08:00', '2030-01-01T00:00:00Z', 'yesterday'],
    first: [1, 2, 3, 20, 100, 0, 1000],
    query: ['机井', '普查结果', ''],
    after: [...rows.map((row) => cursorOf(row, markOf({}))), 'no cursor'],
    domain: ['well-survey', 'well-closure', 'none'],
    Month: ['2018-05', '2018-13'],
    Day: ['2018-03-04', '2018-05-08', '2026-01-01', '2018-02-30'],
    Amount: ['1234.50', '-1', 'much'],
    Int: [0, 1, 4, 1996, 2018],
    String: ['东井', '庆阳市水务局', '621026', '2018', numbers[0]],
    Boolean: [true, false],
  }
}

/** What the compiler does not write. */
const LEFT_TO_GRAPHQL = /search|suggest|relatedItems|metaTags|qrCode|changes|statistics/

const rootsOf = (query: string): number => new Set(query.match(/\br\d+:/g)).size

const dataIn = ({ body }: Answer): unknown =>
  (JSON.parse(body.toString()) as { data: unknown }).data

const FRESH = { age: 0, isKnown: true }

const RUNS = Number(process.env.RUNS ?? 300)

describe('an answer of one statement', () => {
  test('is what graphql-js answers, to the byte, whatever is asked', async () => {
    const faults: unknown[] = []
    const find = finder(pool)
    let compiled = 0
    const reading: Reading = {
      find: (statement) => {
        if (statement.text.startsWith(`select '{"data":`)) compiled += 1
        return find(statement)
      },
      publicUrl: "https://gongkai.example/it's",
      catalogue: catalogueKept(find, FRESH),
      lexicon: lexiconKept(find, FRESH),
      vocabulary: vocabularyKept(find, FRESH),
      miss: () => {},
    }
    const answer = executor({
      against: { schema, isIntrospectable: true },
      reading,
      report: (fault) => faults.push(fault),
    })
    let right = 0
    await fc.assert(
      fc.asyncProperty(operations(schema, pools), async (question) => {
        fc.pre(validate(schema, parse(question.query)).length === 0)
        const before = compiled
        const plain = await answer(question)
        const trusted = await answer({ ...question, isTrusted: true })
        // Of several fields that fail, graphql-js tells of whichever failed first.
        if (plain.isKept || rootsOf(question.query) === 1) {
          expect(trusted.body.toString()).toBe(plain.body.toString())
        } else expect(dataIn(trusted)).toEqual(dataIn(plain))
        expect(trusted.kind).toBe(plain.kind)
        if (plain.isKept && !LEFT_TO_GRAPHQL.test(question.query)) {
          right += 1
          expect(compiled).toBe(before + 1)
        }
      }),
      { numRuns: RUNS },
    )
    expect(right).toBeGreaterThan(RUNS / 4)
    expect(faults).toEqual([])
  })
})
