import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { bringDomainsInLine } from '../../src/actions/bringDomainsInLine.ts'
import { perform, type AnyStep, type Step } from '../../src/actions/perform.ts'
import { readerOf, reasonsAgainst } from '../../src/actions/reasonsAgainst.ts'
import { off } from '../../src/domain/off.ts'
import { houseOf, type House } from '../../src/house.ts'
import { checkPublished } from '../../src/publication/check.ts'
import { bringTo, buildSample, foundTestCity, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())
afterEach(() => turn('on'))

const SLUG = 'water-quality'
const WORDS = /“水质监测信息”已经停用/

/** What a new line in plugins/domains/index.ts and a new start do. */
const turn = async (to: 'on' | 'off'): Promise<void> => {
  const house = houseOf(city.payload) as { -readonly [K in keyof House]: House[K] }
  house.domains = house.domains.map((domain) => {
    const { isOff: _, ...inUse } = domain
    return domain.slug === SLUG && to === 'off' ? off(inUse) : inUse
  })
  await bringDomainsInLine(city.payload)
}

const published = async (): Promise<Record<string, unknown[]>> => {
  const tables = ['items', 'placements', 'tombstones', 'files', 'changes']
  const rows = await Promise.all(
    tables.map((table) => city.owner.query(`select * from published.${table} order by 1, 2`)),
  )
  return Object.fromEntries(tables.map((table, at) => [table, rows[at]?.rows ?? []]))
}

const does = <A extends Step['act']>(step: Step<A>) => perform(city.payload, step)

describe('a domain that is switched off', () => {
  test('leaves the public house with everything of it, and comes back exactly as it was', async () => {
    await bringTo(city, 'published')
    const gone = await bringTo(city, 'published')
    const { releaser: by } = city
    await does({ act: 'withdraw', by, subjects: [gone], input: { reason: '重复公开' } })
    const before = await published()
    expect(before.items).not.toEqual([])
    await turn('off')
    const { items, placements, tombstones, changes } = await published()
    expect({ items, placements, tombstones }).toEqual({ items: [], placements: [], tombstones: [] })
    expect(changes).toEqual(before.changes)
    const check = () => checkPublished(readerOf(city.payload), houseOf(city.payload).stores.public)
    expect(await check()).toEqual([])
    await turn('on')
    expect(await published()).toEqual(before)
    expect(await check()).toEqual([])
  })

  test('takes no draft and nothing taken over', async () => {
    await turn('off')
    const values = buildSample(city)
    await expect(
      does({ act: 'draft', by: city.editor, subjects: [], input: { domain: SLUG, values } }),
    ).rejects.toThrow(WORDS)
    const item = { values, publishedOn: '2018-03-28', takenFrom: '旧网站' }
    await expect(
      does({
        act: 'takeOver',
        by: city.editor,
        subjects: [],
        input: { domain: SLUG, items: [item] },
      }),
    ).rejects.toThrow(WORDS)
  })

  test('bears no act on its items, each refused in words, and says so beforehand', async () => {
    const drafted = await bringTo(city, 'drafted')
    const submitted = await bringTo(city, 'submitted')
    const approved = await bringTo(city, 'approved')
    const live = await bringTo(city, 'published')
    await turn('off')
    const { editor, reviewer, releaser } = city
    const steps: AnyStep[] = [
      { act: 'save', by: editor, subjects: [drafted], input: { values: { title: '改' } } },
      { act: 'submit', by: editor, subjects: [drafted], input: {} },
      { act: 'approve', by: reviewer, subjects: [submitted], input: {} },
      {
        act: 'return',
        by: reviewer,
        subjects: [submitted],
        input: { code: 'incomplete', reason: '不全' },
      },
      { act: 'publish', by: releaser, subjects: [approved], input: {} },
      { act: 'withdraw', by: releaser, subjects: [live], input: { reason: '重复' } },
    ]
    for (const step of steps) {
      await expect(does(step as Step)).rejects.toMatchObject({
        code: 'WRONG_STATE',
        message: expect.stringMatching(WORDS),
      })
    }
    expect(await reasonsAgainst(city.payload, 'submit', drafted, editor)).toEqual([
      expect.stringMatching(WORDS),
    ])
  })

  test('is out of sight in the register, and back in it afterwards', async () => {
    await bringTo(city, 'drafted')
    const lines = async () => {
      const { totalDocs } = await city.payload.count({
        collection: 'entries' as never,
        user: { id: city.editor.id, collection: 'people' } as never,
        overrideAccess: false,
      })
      return totalDocs
    }
    const before = await lines()
    expect(before).toBeGreaterThan(0)
    await turn('off')
    expect(await lines()).toBe(0)
    await turn('on')
    expect(await lines()).toBe(before)
  })

  test('is written into the ledger once, when it is switched', async () => {
    const lines = async () => {
      const { rows } = await city.owner.query(
        `select why, by_name as by from editorial.ledger where act = 'switchDomains' order by seq desc`,
      )
      return rows as { why: string; by: string }[]
    }
    const before = await lines()
    await turn('off')
    await turn('off')
    await turn('on')
    const after = await lines()
    expect(after).toHaveLength(before.length + 2)
    expect(after.slice(0, 2).map(({ why }) => why)).toEqual([`启用 ${SLUG}`, `停用 ${SLUG}`])
  })
})
