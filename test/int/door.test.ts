import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkAtNight } from '../../src/actions/publication/checkAtNight.ts'
import { perform } from '../../src/actions/perform.ts'
import { HOUSE_ITSELF } from '../../src/actions/people/readPerson.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { houseOf } from '../../src/house.ts'
import { readLastCheck } from '../../src/monitor/lastCheck.ts'
import { checkPublished } from '../../src/publication/check.ts'
import { PUBLISHED_TABLES, type PublishedTable } from '../../src/publication/door.ts'
import { placeOf } from '../../src/publication/publicStore.ts'
import { amendTo, attach } from './amending.ts'
import { bringTo, foundTestCity, unique, type City } from './city.ts'

let city: City
let live: string
beforeAll(async () => {
  city = await foundTestCity()
  live = await bringTo(city, 'published', { attachments: [(await attach(city, 'red')).id] })
  await amendTo(city, 'published', live, { kind: 'update', note: '监测结果有更新' })
  const gone = await bringTo(city, 'published')
  await perform(city.payload, {
    act: 'withdraw',
    by: city.office,
    subjects: [gone],
    input: { reason: '重复发布' },
  })
  const repealed = await bringTo(city, 'published')
  await perform(city.payload, {
    act: 'repeal',
    by: city.office,
    subjects: [repealed],
    input: { reason: '已有新的结果', successor: live },
  })
  await city.build('sites', { code: unique('site'), name: '庆阳市人民政府网站' })
  await rename(unique('old'))
})
afterAll(() => city.close())

const rename = (segment: string) =>
  perform(city.payload, {
    act: 'maintain',
    by: HOUSE_ITSELF,
    subjects: [city.column],
    input: { collection: 'columns', values: { segment } },
  })

const check = () => checkPublished(readerOf(city.payload), houseOf(city.payload).stores.public)
const rebuild = () =>
  perform(city.payload, { act: 'rebuild', by: HOUSE_ITSELF, subjects: [], input: {} })

/** One way to tamper with each kind of thing that a row says. */
const TAMPERINGS: Record<PublishedTable, string[]> = {
  items: [
    `update published.items set card = card || '{"title": "假标题"}'`,
    `update published.items set body = '{"fake": true}'`,
    `update published.items set listed_at = listed_at - interval '1 day'`,
    `delete from published.items`,
    `insert into published.items select gen_random_uuid(), 'X/2018-00001', domain, title, unit,
       column_id, formation_date, edition, published_at, listed_at, card, body, facets, content_hash
     from published.items limit 1`,
  ],
  editions: [
    `update published.editions set note = '假' where no = 2`,
    `update published.editions set kind = 'correction' where no = 2`,
    `update published.editions set card = card || '{"title": "假标题"}' where no = 1`,
    `update published.editions set body = null where no = 1`,
    `delete from published.editions where no = 1`,
    `insert into published.editions (item, no, domain, kind, published_at)
     select item, 3, domain, 'update', now() from published.editions where no = 2`,
  ],
  search: [
    `update published.search set title = '假标题'`,
    `update published.search set text = ''`,
    `update published.search set grams = ''`,
    `update published.search set columns = '{}'`,
    `delete from published.search`,
  ],
  numbers: [
    `insert into published.numbers select id, '庆政发〔2018〕9号', '庆政发20189号' from published.items`,
  ],
  tallies: [`update published.tallies set items = items + 1`, `delete from published.tallies`],
  placements: [`delete from published.placements`],
  columns: [`update published.columns set name = '假栏目'`, `delete from published.columns`],
  column_redirects: [`delete from published.column_redirects`],
  organisations: [`update published.organisations set name = '假单位'`],
  sites: [`update published.sites set name = '假网站'`],
  terms: [`update published.terms set synonyms = '{假}'`, `delete from published.terms`],
  files: [`update published.files set media_type = 'text/html'`, `delete from published.files`],
  changes: [
    `update published.changes set reason = '假'`,
    `update published.changes set note = '假'`,
    `update published.changes set edition = 7`,
    `delete from published.changes where position = 1`,
  ],
  standings: [
    `update published.standings set reason = '假'`,
    `update published.standings set state = 'lapsed'`,
    `delete from published.standings`,
  ],
  tombstones: [`update published.tombstones set reason = '假'`, `delete from published.tombstones`],
}

describe('publication:check', () => {
  beforeEach(rebuild)

  test('finds nothing in what the acts have published', async () => {
    expect(await check()).toEqual([])
  })

  for (const table of PUBLISHED_TABLES) {
    for (const tampering of TAMPERINGS[table]) {
      test(`sees: ${tampering.slice(0, 70)}`, async () => {
        const { rowCount } = await city.owner.query(tampering)
        expect(rowCount).toBeGreaterThan(0)
        const tables = (await check()).map((found) => found.table)
        expect(tables).toContain(table)
        await rebuild()
        expect(await check()).toEqual([])
      })
    }
  }

  test('sees a public file whose bytes were changed or lost', async () => {
    const { rows } = await city.owner.query<{ sha256: string }>(
      'select sha256 from published.files',
    )
    const place = placeOf(houseOf(city.payload).stores.public, rows[0]?.sha256 ?? '')
    await writeFile(place, '别的内容')
    expect(await check()).toMatchObject([{ table: 'files', fault: 'altered' }])
    await rm(place)
    expect(await check()).toMatchObject([{ table: 'files', fault: 'missing' }])
    await rebuild()
    expect(await check()).toEqual([])
  })
})

describe('publication:rebuild', () => {
  test('recreates every table as it was', async () => {
    const before = await contents()
    for (const table of PUBLISHED_TABLES) await city.owner.query(`delete from published.${table}`)
    await rebuild()
    expect(await contents()).toEqual(before)
    expect(before.items).toHaveLength(2)
    expect(before.items).toContainEqual(expect.objectContaining({ id: live }))
  })

  test('is for the administrator alone', async () => {
    await expect(
      perform(city.payload, { act: 'rebuild', by: city.office, subjects: [], input: {} }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })
})

const contents = async () => {
  const found: Record<string, unknown[]> = {}
  for (const table of PUBLISHED_TABLES) {
    const { rows } = await city.owner.query(`select * from published.${table} order by 1, 2`)
    found[table] = rows
  }
  return found as Record<PublishedTable, unknown[]>
}

test('at night the check is made once and remembered; by day it is not made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-checks-'))
  const look = (at: string) => checkAtNight(folder)(city.payload, new Date(at))
  const found = (await check()).length
  await look('2018-03-01T14:00:00+08:00')
  expect(readLastCheck(folder)).toBeUndefined()
  await look('2018-03-02T02:00:00+08:00')
  const first = readLastCheck(folder)
  expect(first?.found).toBe(found)
  await look('2018-03-02T03:00:00+08:00')
  expect(readLastCheck(folder)).toEqual(first)
  await rm(folder, { recursive: true })
})
