import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openPublicCity, type PublicCity, type PublishedItem } from './deliveryCity.ts'

let city: PublicCity
beforeAll(async () => {
  city = await openPublicCity()
})
afterAll(() => city.close())

interface Page {
  items: {
    nodes: { indexNumber: string; title: string }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

const PAGE = `query($column: String, $first: PageSize!, $after: String, $filter: ItemFilter,
  $unit: String, $from: Day, $to: Day) {
  items(column: $column, first: $first, after: $after, filter: $filter, unit: $unit,
    publishedFrom: $from, publishedTo: $to) {
    nodes { indexNumber title }
    pageInfo { hasNextPage endCursor }
  }
}`

const page = async (variables: Record<string, unknown>) =>
  (await city.ask<Page>(PAGE, { first: 100, ...variables })).items

/** The whole answer, whatever is wrong with it. */
const told = async (query: string, variables: Record<string, unknown> = {}) => {
  const response = await city.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as {
    errors?: { message: string; extensions: { code: string; argument?: string } }[]
  }
}

const numbersOf = ({ nodes }: Page['items']) => nodes.map(({ indexNumber }) => indexNumber)

/** Every item of a list, read page by page; `between` runs before each further page. */
const readAll = async (
  variables: Record<string, unknown>,
  between: () => Promise<unknown> = async () => {},
): Promise<string[]> => {
  const found: string[] = []
  let after: string | null = null
  for (;;) {
    const { pageInfo, ...read }: Page['items'] = await page({ ...variables, after })
    found.push(...numbersOf({ ...read, pageInfo }))
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
    await between()
  }
}

const publishMany = async (count: number, columns: readonly string[]): Promise<PublishedItem[]> => {
  const items: PublishedItem[] = []
  for (let at = 0; at < count; at++) items.push(await city.publish({ columns }))
  return items
}

describe('a list', () => {
  test('shows the newest first, and each of a page in its place', async () => {
    const column = await city.column('newest')
    const items = await publishMany(3, [column])
    expect(numbersOf(await page({ column: 'newest' }))).toEqual(
      items.map(({ indexNumber }) => indexNumber).reverse(),
    )
  })

  test('shows an item that was taken over on its original day', async () => {
    const column = await city.column('taken-over')
    const now = await city.publish({ columns: [column] })
    const old = await city.publish({ columns: [column], listedAt: '2013-05-08T00:00:00+08:00' })
    expect(numbersOf(await page({ column: 'taken-over' }))).toEqual([
      now.indexNumber,
      old.indexNumber,
    ])
    const days = { column: 'taken-over', from: '2013-05-08', to: '2013-05-08' }
    expect(numbersOf(await page(days))).toEqual([old.indexNumber])
    expect(numbersOf(await page({ ...days, to: '2013-05-07', from: null }))).toEqual([])
  })

  test('read page by page is whole, whatever the size of the pages', async () => {
    const column = await city.column('pages')
    const items = await publishMany(7, [column])
    const all = items.map(({ indexNumber }) => indexNumber).reverse()
    for (const first of [1, 2, 3, 7, 8]) {
      expect(await readAll({ column: 'pages', first })).toEqual(all)
    }
  })

  test('skips and repeats nothing when many items share one moment', async () => {
    const column = await city.column('one-moment')
    const listedAt = '2018-05-08T09:30:00.123456+08:00'
    const items: string[] = []
    for (let at = 0; at < 7; at++) {
      items.push((await city.publish({ columns: [column], listedAt })).indexNumber)
    }
    const read = await readAll({ column: 'one-moment', first: 2 })
    expect(new Set(read)).toEqual(new Set(items))
    expect(read).toHaveLength(items.length)
  })

  test('skips and repeats nothing while items are being published and withdrawn', async () => {
    const column = await city.column('busy')
    const standing = await publishMany(12, [column])
    const other = await city.publish({ columns: [column] })
    let withdrawn = false
    const read = await readAll({ column: 'busy', first: 2 }, async () => {
      await city.publish({ columns: [column] })
      await city.publish({ columns: [column], listedAt: '2031-01-01T00:00:00+08:00' })
      if (!withdrawn) await city.withdraw(other, '重复发布')
      withdrawn = true
    })
    expect(read.filter((number) => number !== other.indexNumber)).toEqual(
      standing.map(({ indexNumber }) => indexNumber).reverse(),
    )
  })

  test('says that there is no more, and has no cursor when it is empty', async () => {
    await city.column('empty')
    expect(await page({ column: 'empty' })).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    })
  })

  test('refuses a cursor that is not one of its own', async () => {
    for (const after of [
      '',
      'x',
      Buffer.from(`2018-13-45T00:00:00+08:00 ${'0'.repeat(36)}`).toString('base64url'),
    ]) {
      await expect(page({ after })).rejects.toThrow(/不是列表的游标.*BAD_INPUT.*"after"/s)
    }
  })

  test('refuses a cursor of another list', async () => {
    const column = await city.column('cursors')
    await publishMany(2, [column])
    const { pageInfo } = await page({ column: 'cursors', first: 1 })
    const after = pageInfo.endCursor
    expect((await page({ column: 'cursors', first: 5, after })).nodes).toHaveLength(1)
    for (const other of [{}, { column: 'newest' }, { column: 'cursors', from: '2018-01-01' }]) {
      await expect(page({ ...other, after })).rejects.toThrow(/另一个列表.*BAD_INPUT.*"after"/s)
    }
  })

  test('can be read as edges with cursors of their own', async () => {
    const column = await city.column('edges')
    const items = await publishMany(3, [column])
    const { items: read } = await city.ask<{
      items: { edges: { cursor: string; node: { indexNumber: string } }[] }
    }>('{ items(column: "edges") { edges { cursor node { indexNumber } } } }')
    const next = await page({ column: 'edges', after: read.edges[1]?.cursor })
    expect(numbersOf(next)).toEqual([items[0]?.indexNumber])
  })
})

describe('the list of a column', () => {
  test('holds what stands in the columns below it, each item once', async () => {
    await city.column('branch')
    const left = await city.column('branch/left')
    const right = await city.column('branch/right')
    const both = await city.publish({ columns: [left, right] })
    const one = await city.publish({ columns: [right] })
    expect(numbersOf(await page({ column: 'branch' }))).toEqual([one.indexNumber, both.indexNumber])
    expect(await readAll({ column: 'branch', first: 1 })).toHaveLength(2)
    expect(numbersOf(await page({ column: 'branch/left' }))).toEqual([both.indexNumber])
  })

  test('is found by the codes the column had before', async () => {
    const column = await city.column('moved')
    const item = await city.publish({ columns: [column] })
    await city.owner.query(`insert into published.column_redirects values ('before', $1)`, [column])
    expect(numbersOf(await page({ column: 'before' }))).toEqual([item.indexNumber])
    expect(
      await city.ask(
        '{ column(code: "before") { code itemCount } columns(under: "before") { code } }',
      ),
    ).toEqual({ column: { code: 'moved', itemCount: 1 }, columns: [{ code: 'moved' }] })
  })

  test('holds what stood in a column that was merged into it, under the heir’s name', async () => {
    const heir = await city.column('heir')
    const merged = await city.column('merged', {
      code: 'heir',
      name: 'heir',
      merged_into: heir,
    })
    await city.owner.query('update published.columns set subtree = $1 where id = any ($1)', [
      [heir, merged],
    ])
    await city.owner.query(`insert into published.column_redirects values ('merged', $1)`, [heir])
    const item = await city.publish({ columns: [merged] })
    for (const column of ['heir', 'merged']) {
      expect(numbersOf(await page({ column }))).toEqual([item.indexNumber])
    }
    expect(
      await city.ask(`query($n: String!) { item(indexNumber: $n) { column { code path } } }`, {
        n: item.indexNumber,
      }),
    ).toEqual({ item: { column: { code: 'heir', path: ['heir'] } } })
    const { columns } = await city.ask<{ columns: { code: string }[] }>('{ columns { code } }')
    expect(columns.filter(({ code }) => code === 'heir')).toHaveLength(1)
  })

  test('can be narrowed, and still be read page by page', async () => {
    const column = await city.column('narrowed')
    const wanted: string[] = []
    for (let at = 0; at < 6; at++) {
      const item = await city.publish({ columns: [column], values: { households: at } })
      if (at % 2 === 0) wanted.unshift(item.indexNumber)
      await city.publish({ columns: [column], values: { use: 'irrigation', households: 0 } })
    }
    const filter = { wellSurvey: { use: ['DRINKING'], households: { from: '0', to: '5' } } }
    const all = await readAll({ column: 'narrowed', first: 2, filter, unit: 'water-bureau' })
    expect(all).toHaveLength(6)
    expect(wanted.every((number) => all.includes(number))).toBe(true)
  })
})

describe('a filter', () => {
  const titles = async (filter: Record<string, unknown>, more = {}) => {
    const { nodes } = await page({ column: 'filters', filter, ...more })
    return nodes.map(({ title }) => title).sort()
  }

  beforeAll(async () => {
    const column = await city.column('filters')
    const publish = (title: string, values: Record<string, unknown>) =>
      city.publish({ columns: [column], values: { title, ...values } })
    await publish('甲', { isPerson: false, keeper: '村委会', county: '621026', cost: '9.50' })
    await publish('乙', { isPerson: true, county: '621002', cost: '10.00', season: '2017-Q4' })
    await publish('丙', {
      isPerson: undefined,
      county: '620100',
      cost: '100.00',
      season: '2018',
      use: '3',
      drilledIn: 2001,
      surveyedOn: '2018-01-01',
      source: 'republished',
    })
  })

  test('narrows by every kind of facet', async () => {
    const own = (filter: Record<string, unknown>) => titles({ wellSurvey: filter })
    expect(await own({ isPerson: false })).toEqual(['甲'])
    expect(await own({ county: ['621000'] })).toEqual(['乙', '甲'])
    expect(await own({ county: ['621026', '620100'] })).toEqual(['丙', '甲'])
    expect(await own({ cost: { from: '9.6', to: 100 } })).toEqual(['丙', '乙'])
    expect(await own({ season: ['2018'] })).toEqual(['丙', '甲'])
    expect(await own({ use: ['USE_3'] })).toEqual(['丙'])
    expect(await own({ drilledIn: [2001] })).toEqual(['丙'])
    expect(await own({ surveyedOn: { to: '2018-01-01' } })).toEqual(['丙'])
    expect(await own({ keeper: ['张*'], cost: { to: '10' } })).toEqual(['乙'])
    expect(await own({ topic: ['农业、林业、水利'], lining: ['BRICK'] })).toHaveLength(3)
    expect(await own({})).toHaveLength(3)
  })

  test('narrows by what every item has', async () => {
    expect(await titles({ source: ['REPUBLISHED'] })).toEqual(['丙'])
    expect(await titles({ article20: ['ARTICLE20_13', 'ARTICLE20_1'] })).toHaveLength(3)
    expect(await titles({ responsibleUnit: ['water-bureau'] })).toHaveLength(3)
    expect(await titles({ formationDate: { from: '2019-01-01' } })).toEqual([])
    expect(await titles({ domain: ['well-survey'] })).toHaveLength(3)
  })

  test('is taken as it is, whatever it holds', async () => {
    const nasty = `'"}]) or true; drop table published.items --`
    expect(await titles({ wellSurvey: { keeper: [nasty] } })).toEqual([])
    for (const named of [{ unit: nasty }, { column: nasty }]) {
      await expect(titles({}, named)).rejects.toThrow(/BAD_INPUT/)
    }
  })

  test('names what there is, and is told which argument does not', async () => {
    const refused = async (variables: Record<string, unknown>) => {
      const { errors } = await told(PAGE, { first: 1, ...variables })
      return errors?.map(({ extensions, message }) => [extensions.argument, message])
    }
    expect(await refused({ column: 'no-such' })).toEqual([
      ['column', 'column：没有这个栏目：no-such'],
    ])
    expect(await refused({ unit: 'no-such' })).toEqual([['unit', 'unit：没有这个单位：no-such']])
    expect(await refused({ filter: { domain: ['budget'] } })).toEqual([
      ['filter.domain', 'filter.domain：没有这个信息类别：budget'],
    ])
    expect(await refused({ from: '2018-02-30' })).toEqual([
      ['publishedFrom', expect.stringContaining('不是日期：2018-02-30')],
    ])
    expect(await refused({ filter: { formationDate: { to: '2018-13-01' } } })).toEqual([
      ['filter.formationDate.to', expect.stringContaining('不是日期：2018-13-01')],
    ])
    expect(await refused({ from: '2018-05-09', to: '2018-05-08' })).toEqual([
      ['publishedFrom', 'publishedFrom：2018-05-09 在 publishedTo 2018-05-08 之后'],
    ])
    expect(
      await refused({ unit: 'water-bureau', filter: { wellSurvey: { county: ['620102'] } } }),
    ).toEqual([
      ['filter.wellSurvey.county', expect.stringContaining('不在单位 water-bureau 所在的 621000')],
    ])
    const literal = await told(
      '{ items(filter: { formationDate: { from: "昨天" } }) { nodes { title } } }',
    )
    expect(literal.errors?.[0]?.extensions).toEqual({
      code: 'BAD_INPUT',
      argument: 'filter.formationDate.from',
    })
  })

  test('may not be endless', async () => {
    await expect(titles({ wellSurvey: { keeper: Array(51).fill('张*') } })).rejects.toThrow(
      /BAD_INPUT/,
    )
  })
})
