import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { COLUMN_ID, UNIT_ID } from '../unit/derive/wellSurvey.ts'
import { FILE_SHA256, insert, openPublicCity, type PublicCity } from './deliveryCity.ts'

let city: PublicCity
beforeAll(async () => {
  city = await openPublicCity()
})
afterAll(() => city.close())

const item = async (indexNumber: string, selection: string) =>
  (
    await city.ask<{ item: Record<string, unknown> | null }>(
      `query($n: String!) { item(indexNumber: $n) { ${selection} } }`,
      { n: indexNumber },
    )
  ).item

describe('an item', () => {
  test('shows what every item has, with its unit and column as they are today', async () => {
    const { indexNumber } = await city.publish()
    expect(
      await item(
        indexNumber,
        `__typename indexNumber domain domainName title edition publishedOn formationDate
         attribute attributeText article20 article20Text channels channelsText issuers
         unit { code name creditCode parent { code } successors { code } }
         responsibleUnit { code name } column { code name path } furtherColumns { code }
         attachments { name mediaType size sha256 url }`,
      ),
    ).toMatchObject({
      __typename: 'WellSurvey',
      indexNumber,
      domain: 'well-survey',
      domainName: '机井普查',
      title: '湘乐镇机井普查结果',
      edition: 1,
      formationDate: '2018-05-08',
      attribute: 'PROACTIVE',
      attributeText: '主动公开',
      article20: 'ARTICLE20_13',
      channels: ['WEBSITE'],
      channelsText: ['政府网站'],
      issuers: ['庆阳市水务局'],
      unit: { code: 'water-bureau', name: '庆阳市水务局', parent: null, successors: [] },
      responsibleUnit: { code: 'water-bureau', name: '庆阳市水利局' },
      column: { code: 'water/wells', name: '机井', path: ['水务', '机井'] },
      furtherColumns: [],
      attachments: [
        {
          name: '位置图.txt',
          size: 15,
          sha256: FILE_SHA256,
          url: `http://localhost:${city.house.port}/files/${FILE_SHA256}/${encodeURIComponent('位置图.txt')}`,
        },
      ],
    })
  })

  test('shows what is its domain’s own, tables and rich texts included', async () => {
    const { indexNumber } = await city.publish()
    expect(
      await item(
        indexNumber,
        `... on WellSurvey {
          keeper isPerson aliases cost { amount unit text } depth { value unit } households
          use useText lining liningText surveyor { name } nearby { code } others { code name }
          report { html text } strata { name thickness { text } price { text } wet }
        }`,
      ),
    ).toEqual({
      keeper: '张*',
      isPerson: true,
      aliases: ['东井', '老井'],
      cost: { amount: '1234.50', unit: '万元', text: '1,234.50万元' },
      depth: { value: '180', unit: 'm' },
      households: 86,
      use: 'DRINKING',
      useText: '饮用',
      lining: ['BRICK', 'CAST_IRON'],
      liningText: ['砖', '铸铁'],
      surveyor: { name: '庆阳市水利局' },
      nearby: { code: 'water/wells' },
      others: [{ code: 'water/wells', name: '机井' }],
      report: { html: '<p>机井完好。</p>', text: '机井完好，水质良好。' },
      strata: [
        { name: '黄*', thickness: { text: '60 m' }, price: { text: '80.00元' }, wet: false },
        { name: '砂*', thickness: { text: '<120 m' }, price: null, wet: null },
      ],
    })
  })

  test('has an empty list where nothing was given, and null where a value is missing', async () => {
    const values = { aliases: undefined, strata: undefined, cost: undefined, attachments: [] }
    const { indexNumber } = await city.publish({ values })
    expect(
      await item(
        indexNumber,
        'attachments { name } ... on WellSurvey { aliases strata { name } cost { text } }',
      ),
    ).toEqual({ attachments: [], aliases: [], strata: [], cost: null })
  })

  test('is found however its number is typed', async () => {
    const { indexNumber } = await city.publish()
    const typed = ` ${indexNumber.toLowerCase().replace('/', '／').replace('-', '－')}`
    expect(await item(typed, 'indexNumber')).toEqual({ indexNumber })
  })

  test('taken over with a number of another shape is found by that', async () => {
    const indexNumber = '庆政-2013_a/7'
    await city.publish({ indexNumber })
    expect(await item(indexNumber, 'indexNumber')).toEqual({ indexNumber })
  })

  test('of a domain that this house does not know shows what every item has', async () => {
    const { indexNumber } = await city.publish({ domain: 'not-yet-known' })
    expect(await item(indexNumber, '__typename domain domainName title')).toEqual({
      __typename: 'OtherItem',
      domain: 'not-yet-known',
      domainName: 'not-yet-known',
      title: '湘乐镇机井普查结果',
    })
  })

  test('with an option that the declaration no longer has still says its key', async () => {
    const { indexNumber } = await city.publish()
    await city.owner.query(
      `update published.items set card = card || '{"use": "bathing"}' where index_number = $1`,
      [indexNumber],
    )
    expect(await item(indexNumber, '... on WellSurvey { use useText }')).toEqual({
      use: null,
      useText: 'bathing',
    })
  })

  test('can be asked for nothing but its type, at every level', async () => {
    const { indexNumber } = await city.publish()
    expect(
      await item(
        indexNumber,
        '__typename unit { __typename } furtherColumns { __typename } column { __typename }',
      ),
    ).toEqual({
      __typename: 'WellSurvey',
      unit: { __typename: 'Organisation' },
      furtherColumns: [],
      column: { __typename: 'Column' },
    })
    expect(
      await city.ask(`{ columns { __typename } organisations { __typename }
        items(first: 1) { __typename nodes { __typename } edges { __typename } }
        changes(first: 1) { __typename nodes { __typename item { __typename } } } }`),
    ).toMatchObject({ items: { nodes: [{ __typename: 'WellSurvey' }] } })
  })

  test('is the same whichever way its fields are selected', async () => {
    const { indexNumber } = await city.publish()
    const data = await city.ask(
      `query($n: String!, $yes: Boolean!) {
        item(indexNumber: $n) {
          unit { code } ...Common ... on WellSurvey { unit { name } column { name } }
          name: title title @skip(if: $yes) edition @include(if: $yes)
        }
      }
      fragment Common on DisclosureItem { unit { kind } column { code } }`,
      { n: indexNumber, yes: true },
    )
    expect(data).toEqual({
      item: {
        unit: { code: 'water-bureau', kind: 'department', name: '庆阳市水务局' },
        column: { code: 'water/wells', name: '机井' },
        name: '湘乐镇机井普查结果',
        edition: 1,
      },
    })
  })
})

describe('a withdrawn item', () => {
  test('is gone from every list and has a reason', async () => {
    const { id, indexNumber } = await city.publish()
    await city.withdraw({ id, indexNumber }, '内容有误')
    expect(
      await city.ask(
        `query($n: String!) {
          item(indexNumber: $n) { title }
          withdrawal(indexNumber: $n) { indexNumber title reason }
          items { nodes { indexNumber } }
        }`,
        { n: indexNumber },
      ),
    ).toMatchObject({
      item: null,
      withdrawal: { indexNumber, title: '湘乐镇机井普查结果', reason: '内容有误' },
      items: {
        nodes: expect.not.arrayContaining([{ indexNumber }]) as unknown,
      },
    })
  })

  test('is told from one that never was', async () => {
    expect(await city.ask('{ withdrawal(indexNumber: "none") { reason } }')).toEqual({
      withdrawal: null,
    })
  })
})

describe('the changes', () => {
  interface Changes {
    changes: {
      nodes: {
        position: number
        kind: string
        indexNumber: string
        reason: string | null
        item: { title: string } | null
      }[]
      next: number
      hasMore: boolean
    }
  }
  const read = async (after: number, first = 100) =>
    (
      await city.ask<Changes>(
        `query($after: Int!, $first: PageSize!) { changes(after: $after, first: $first) {
          nodes { position kind indexNumber reason item { title } } next hasMore } }`,
        { after, first },
      )
    ).changes

  const readToEnd = async (after: number, first: number) => {
    const found: Changes['changes']['nodes'] = []
    for (let at = after; ;) {
      const { nodes, next, hasMore } = await read(at, first)
      found.push(...nodes)
      at = next
      if (!hasMore) return found
    }
  }

  test('tell in order what was published and withdrawn, with the item as it is today', async () => {
    const start = (await readToEnd(0, 100)).at(-1)?.position ?? 0
    const stays = await city.publish()
    const goes = await city.publish()
    await city.withdraw(goes, '内容有误')
    const found = await readToEnd(start, 2)
    expect(found).toMatchObject([
      { kind: 'PUBLISHED', indexNumber: stays.indexNumber, item: { title: '湘乐镇机井普查结果' } },
      { kind: 'PUBLISHED', indexNumber: goes.indexNumber, item: null },
      { kind: 'WITHDRAWN', indexNumber: goes.indexNumber, item: null, reason: '内容有误' },
    ])
    expect(found.map(({ position }) => position)).toEqual([start + 1, start + 2, start + 3])
  })

  test('wait where they were read to when there is nothing new', async () => {
    const end = (await readToEnd(0, 100)).at(-1)?.position ?? 0
    expect(await read(end)).toEqual({ nodes: [], next: end, hasMore: false })
  })
})

describe('the catalogue', () => {
  test('is read in its order, every column after the one above it', async () => {
    await city.column('b-second', { position: 2 })
    await city.column('a-third', { position: 3 })
    await city.column('b-second/inner', { position: 1 })
    await city.column('z-first', { position: 1 })
    const { columns } = await city.ask<{ columns: { code: string; depth: number }[] }>(
      '{ columns { code depth } }',
    )
    expect(columns.map(({ code }) => code)).toEqual([
      'water',
      'water/wells',
      'z-first',
      'b-second',
      'b-second/inner',
      'a-third',
    ])
    expect(columns[1]?.depth).toBe(1)
  })

  test('counts each item of a branch once', async () => {
    const other = await city.column('water/other')
    const before = await city.ask<{ column: { itemCount: number } }>(
      '{ column(code: "water") { itemCount } }',
    )
    await city.publish({ columns: [COLUMN_ID, other] })
    expect(
      await city.ask(
        '{ water: column(code: "water") { itemCount } other: column(code: "water/other") { itemCount } }',
      ),
    ).toEqual({ water: { itemCount: before.column.itemCount + 1 }, other: { itemCount: 1 } })
  })

  test('has no column where there is none', async () => {
    expect(
      await city.ask('{ column(code: "none") { code } columns(under: "none") { code } }'),
    ).toEqual({ column: null, columns: [] })
  })
})

describe('units and sites', () => {
  test('are found by their codes, with what stands above them and after them', async () => {
    const successor = '01980000-0000-7000-8000-0000000000aa'
    const ended = '01980000-0000-7000-8000-0000000000ab'
    await insert(city.owner, 'organisations', [
      {
        id: successor,
        code: 'new',
        name: '庆阳市生态环境局',
        kind: 'department',
        parent: UNIT_ID,
        successors: [],
      },
      {
        id: ended,
        code: 'old',
        name: '庆阳市环境保护局',
        kind: 'department',
        exists_to: '2018-12-31',
        successors: [successor],
      },
    ])
    await insert(city.owner, 'sites', [
      { id: successor, code: 'portal', name: '庆阳市人民政府网站', unit: successor },
    ])
    await city.settle()
    expect(
      await city.ask(`{
        organisation(code: "old") { name existsTo parent { name } successors { code name } }
        organisations(under: "water-bureau") { code parent { code } }
        ofKind: organisations(kind: "county") { code }
        site(code: "portal") { name address unit { code parent { name } } }
        sites { code }
        none: organisation(code: "none") { name }
      }`),
    ).toEqual({
      organisation: {
        name: '庆阳市环境保护局',
        existsTo: '2018-12-31',
        parent: null,
        successors: [{ code: 'new', name: '庆阳市生态环境局' }],
      },
      organisations: [{ code: 'new', parent: { code: 'water-bureau' } }],
      ofKind: [],
      site: {
        name: '庆阳市人民政府网站',
        address: null,
        unit: { code: 'new', parent: { name: '庆阳市水务局' } },
      },
      sites: [{ code: 'portal' }],
      none: null,
    })
  })
})
