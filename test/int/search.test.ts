import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { folded, gramsOf } from '../../src/delivery/search/grams.ts'
import { richTextOf } from '../../src/domain/kinds/index.ts'
import { openPublicCity, type PublicCity } from './deliveryCity.ts'

let city: PublicCity
beforeAll(async () => {
  city = await openPublicCity()
})
afterAll(() => city.close())

describe('grams', () => {
  test('that a word is looked up by are kept of every text that holds it', async () => {
    const piece = fc.string({ unit: 'grapheme', maxLength: 8 })
    const han = fc
      .array(fc.constantFrom(...'政府信息公开条例水质〇㐀龥𠀀豈鿿'), { minLength: 1, maxLength: 6 })
      .map((each) => each.join(''))
    const word = fc.oneof(han, fc.constantFrom('PM２.５', '5Ｇ', '2018'))
    await fc.assert(
      fc.asyncProperty(piece, word, piece, async (before, held, after) => {
        const text = `${before} ${held} ${after}`
        const { rows } = await city.owner.query<{ kept: string[]; folded: string }>(
          `select tsvector_to_array(published.grams($1)) as kept, published.folded($1) as folded`,
          [text],
        )
        const kept = rows[0]?.kept ?? []
        const isKept = (gram: string) =>
          gram.endsWith('*')
            ? kept.some((each) => each.startsWith(gram.slice(0, -1)))
            : kept.includes(gram)
        expect(gramsOf(held).filter((gram) => !isKept(gram))).toEqual([])
        expect(rows[0]?.folded).toBe(folded(text))
      }),
    )
  })
})

interface Found {
  search: {
    totalCount: number
    isTotalExact: boolean
    isRelaxed: boolean
    words: string[]
    hits: {
      item: { indexNumber: string; title: string }
      title: { text: string; isHit: boolean }[]
      excerpt: { text: string; isHit: boolean }[]
    }[]
    facets: Record<'columns' | 'units' | 'years' | 'domains', Value[]> & {
      fields: { key: string; label: string; values: Value[] }[]
    }
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

interface Value {
  value: string
  label: string
  parent: string | null
  count: number
}

const SEARCH = `query($query: String!, $column: String, $unit: String, $filter: ItemFilter,
  $from: Day, $to: Day, $sort: SearchSort! = RELEVANCE, $first: PageSize! = 100, $after: String) {
  search(query: $query, column: $column, unit: $unit, filter: $filter, publishedFrom: $from,
    publishedTo: $to, sort: $sort, first: $first, after: $after) {
    totalCount isTotalExact isRelaxed words
    hits { item { indexNumber title } title { text isHit } excerpt { text isHit } }
    facets {
      columns { ...value } units { ...value } years { ...value } domains { ...value }
      fields { key label values { ...value } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
fragment value on FacetValue { value label parent count }`

const search = async (query: string, variables: Record<string, unknown> = {}) =>
  (await city.ask<Found>(SEARCH, { query, ...variables })).search

const numbersFound = ({ hits }: Found['search']) => hits.map(({ item }) => item.indexNumber)

const publish = async (
  title: string,
  report = '',
  rest: Parameters<PublicCity['publish']>[0] = {},
) =>
  (await city.publish({ ...rest, values: { title, report: richTextOf(report), ...rest.values } }))
    .indexNumber

describe('a search', () => {
  test('finds words in title and text, the title first, and marks them', async () => {
    const inText = await publish('二号井的普查', '井水含氟量偏高，不宜饮用。')
    const inTitle = await publish('一号井含氟量的普查', '另行处理。')
    const found = await search('含氟量')
    expect(numbersFound(found)).toEqual([inTitle, inText])
    expect(found).toMatchObject({ totalCount: 2, isTotalExact: true, isRelaxed: false })
    expect(found.hits[0]?.title.filter(({ isHit }) => isHit)).toEqual([
      { text: '含氟量', isHit: true },
    ])
    expect(found.hits[1]?.excerpt.map(({ text }) => text).join('')).toContain('井水含氟量偏高')
    expect(found.hits[1]?.excerpt.find(({ isHit }) => isHit)?.text).toBe('含氟量')
  })

  test('finds one character, two, and words that no dictionary knows', async () => {
    const number = await publish('鸑鷟沟机井的普查')
    for (const query of ['鷟', '鸑鷟', '鸑鷟沟'])
      expect(numbersFound(await search(query))).toEqual([number])
  })

  test('does not care for width and case', async () => {
    const number = await publish('ＰＭ２.５与Gb标准的普查')
    expect(numbersFound(await search('pm2.5'))).toEqual([number])
    expect(numbersFound(await search('ＧＢ标准'))).toContain(number)
  })

  test('finds a document number and an index number in any spelling, before all else', async () => {
    const other = await publish(
      '庆政办发〔2017〕33号的普查',
      '庆政办发〔2017〕33号 庆政办发〔2017〕33号',
    )
    const number = await publish('批文', '', { values: { permit: '庆政办发〔2017〕33号' } })
    for (const query of [
      '庆政办发〔2017〕33号',
      '庆政办发[2017]33号',
      '庆政办发（２０１７）第033号',
      '庆政办发2017 33号',
    ])
      expect(numbersFound(await search(query))).toEqual([number, other])
    for (const query of [
      number,
      number.replace('/', '／').toLowerCase(),
      number.replace(/0+(\d+)$/, '$1'),
    ])
      expect(numbersFound(await search(query))[0]).toBe(number)
  })

  test('takes what stands in quotation marks just as it is', async () => {
    const number = await publish('甲', '东干渠由水管所养护')
    await publish('乙', '东边的干渠，水由所里管养')
    for (const query of ['"东干渠由水管所"', '“东干渠由水管所”', '《东干渠由水管所》'])
      expect(numbersFound(await search(query))).toEqual([number])
  })

  test('takes what has most of the words when hardly anything has all', async () => {
    const number = await publish('灌区改造的普查', '涵洞与渡槽')
    const found = await search('灌区改造 天文台')
    expect(found.isRelaxed).toBe(true)
    expect(numbersFound(found)).toEqual([number])
    expect(await search('天文台')).toMatchObject({ totalCount: 0, isRelaxed: false, hits: [] })
  })

  test('leaves out the words with which people only ask', async () => {
    expect((await search('请问怎么查询含氟量')).words).toEqual(['含氟量'])
  })

  test('knows the words of the office at once, and forgets them', async () => {
    const number = await publish('最深水位的普查')
    expect(numbersFound(await search('井底水'))).toEqual([])
    await city.owner.query(
      `insert into published.terms values (gen_random_uuid(), '最深水位', '{井底水}')`,
    )
    await city.settle()
    expect(numbersFound(await search('井底水'))).toEqual([number])
    await city.owner.query(`delete from published.terms where word = '最深水位'`)
    await city.settle()
    expect(numbersFound(await search('井底水'))).toEqual([])
  })

  test('finds nothing of what was withdrawn', async () => {
    const item = await city.publish({ values: { title: '泄洪闸的普查' } })
    expect((await search('泄洪闸')).totalCount).toBe(1)
    await city.withdraw(item, '有误')
    expect((await search('泄洪闸')).totalCount).toBe(0)
  })

  test('is narrowed as lists are, and the counts say how many each would leave', async () => {
    const [dams, small] = [await city.column('dams'), await city.column('dams/small')]
    const of = (column: string, use: string, day: string) =>
      publish(`淤地坝${use}的普查`, '', {
        columns: [column],
        listedAt: `${day}T09:00:00+08:00`,
        values: { use },
      })
    await of(dams, 'drinking', '2016-01-01')
    await of(small, 'irrigation', '2017-12-31')
    await of(small, 'drinking', '2018-01-01')
    const { facets } = await search('淤地坝', { filter: { domain: ['well-survey'] } })
    expect(facets.columns).toEqual([
      { value: 'dams', label: 'dams', parent: null, count: 3 },
      { value: 'dams/small', label: 'dams/small', parent: 'dams', count: 2 },
    ])
    expect(facets.years.map(({ label, count }) => [label, count])).toEqual([
      ['2016年', 1],
      ['2017年', 1],
      ['2018年', 1],
    ])
    expect(facets.domains).toEqual([
      { value: 'well-survey', label: '机井普查', parent: null, count: 3 },
    ])
    expect(facets.fields.find(({ key }) => key === 'use')).toEqual({
      key: 'use',
      label: '用途',
      values: [
        { value: 'DRINKING', label: '饮用', parent: null, count: 2 },
        { value: 'IRRIGATION', label: '灌溉', parent: null, count: 1 },
      ],
    })
    const narrowings = [
      ...facets.columns.map(({ value, count }) => [{ column: value }, count]),
      ...facets.units.map(({ value, count }) => [{ unit: value }, count]),
      ...facets.years.map(({ value, count }) => [
        { from: `${value}-01-01`, to: `${value}-12-31` },
        count,
      ]),
      [{ filter: { wellSurvey: { use: ['DRINKING'] } } }, 2],
    ] as const
    for (const [narrowed, count] of narrowings)
      expect((await search('淤地坝', narrowed as Record<string, unknown>)).totalCount).toBe(count)
  })

  test('is read page by page, in either order, and a cursor belongs to its search', async () => {
    const all: string[] = []
    for (let at = 0; at < 7; at++) all.push(await publish(`引洮工程第${at}段`, '引洮'.repeat(at)))
    for (const sort of ['RELEVANCE', 'NEWEST']) {
      const whole = numbersFound(await search('引洮工程', { sort }))
      const read: string[] = []
      for (let after: string | null = null; ;) {
        const page: Found['search'] = await search('引洮工程', { sort, first: 3, after })
        read.push(...numbersFound(page))
        if (!page.pageInfo.hasNextPage) break
        after = page.pageInfo.endCursor
      }
      expect(read).toEqual(whole)
      expect(new Set(read)).toEqual(new Set(all))
    }
    expect(numbersFound(await search('引洮工程', { sort: 'NEWEST' }))).toEqual([...all].reverse())
    const { pageInfo } = await search('引洮工程', { first: 3 })
    await expect(search('引洮', { after: pageInfo.endCursor })).rejects.toThrow(
      /另一次检索.*BAD_INPUT.*"after"/s,
    )
    await expect(search('引洮工程', { after: 'x' })).rejects.toThrow(/游标.*BAD_INPUT/s)
  })

  test('refuses what says nothing to look for, or too much', async () => {
    for (const query of ['', '  ', '？！', '"', 'é']) {
      await expect(search(query)).rejects.toThrow(/BAD_INPUT/)
    }
    await expect(search('水'.repeat(10_000))).rejects.toThrow(/200.*BAD_INPUT.*"query"/s)
    for (const [argument, variables] of [
      ['column', { column: 'no-such' }],
      ['unit', { unit: 'no-such' }],
      ['filter.domain', { filter: { domain: ['no-such'] } }],
      ['publishedFrom', { from: '2019-01-01', to: '2018-12-31' }],
      ['publishedTo', { to: '2018-02-29' }],
    ] as const)
      await expect(search('水', variables)).rejects.toThrow(
        new RegExp(`BAD_INPUT","argument":"${argument}"`),
      )
  })

  test('takes any text for words and never for commands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[水井'"&|!():*<>\\%_ a-c1;\-《》“”]{1,40}$/u),
        async (text) => {
          const found = await search(text).catch((error: Error) => error.message)
          if (typeof found === 'string') expect(found).toMatch(/BAD_INPUT/)
          else expect(found.hits.length).toBeLessThanOrEqual(found.totalCount)
        },
      ),
      { numRuns: 200 },
    )
    expect(city.faults).toEqual([])
  })
})

describe('what is related to an item', () => {
  const RELATED = `query($of: String!, $first: PageSize! = 20) {
    item(indexNumber: $of) { relatedItems(first: $first) { indexNumber title } }
  }`
  const relatedTo = async (of: string, first?: number) => {
    const { item } = await city.ask<{ item: { relatedItems: { indexNumber: string }[] } }>(
      RELATED,
      {
        of,
        ...(first !== undefined && { first }),
      },
    )
    return item.relatedItems.map(({ indexNumber }) => indexNumber)
  }

  test('is what is linked, then what has the words of the office, then what is alike beside it', async () => {
    const [gates, other] = [await city.column('gates'), await city.column('gates-elsewhere')]
    const make = (title: string, column: string, values: Record<string, unknown> = {}) =>
      city.publish({ columns: [column], values: { title, topic: undefined, ...values } })
    const own = await make('关于印发分水闸检修办法的通知', gates)
    const alike = await make('关于印发分水闸检修细则的通知', gates)
    const worded = await make('渠首闸门的改造', other)
    const named = await make('泵站更新', other)
    await make('关于印发测流规程的通知', gates)
    await make('关于印发分水闸检修守则的通知', other)
    const linking = await make('涵管更换', other, { plans: [own.id] })
    await city.owner.query(
      `insert into published.terms values (gen_random_uuid(), '分水闸', '{渠首闸门}')`,
    )
    await city.owner.query(
      `update published.items set facets = facets || jsonb_build_object('plans', jsonb_build_array($2::text))
       where id = $1`,
      [own.id, named.id],
    )
    await city.owner.query(
      `update published.search set facets = items.facets from published.items
       where items.id = search.item and items.id = $1`,
      [own.id],
    )
    await city.settle()
    const found = await relatedTo(own.indexNumber)
    expect(found.slice(0, 2).sort()).toEqual([linking.indexNumber, named.indexNumber].sort())
    expect(found[2]).toBe(alike.indexNumber)
    expect(found).toContain(worded.indexNumber)
    expect(found).toHaveLength(5)
    expect(found).not.toContain(own.indexNumber)
    expect(await relatedTo(own.indexNumber)).toEqual(found)
    expect(await relatedTo(own.indexNumber, 2)).toEqual(found.slice(0, 2))
    await expect(relatedTo(own.indexNumber, 21)).rejects.toThrow(/BAD_INPUT.*first/s)
    await city.withdraw(alike, '有误')
    expect(await relatedTo(own.indexNumber)).not.toContain(alike.indexNumber)
    await city.owner.query(`delete from published.terms where word = '分水闸'`)
  })

  test('is nothing for an item that stands alone', async () => {
    const column = await city.column('alone')
    const { indexNumber } = await city.publish({ columns: [column], values: { title: '孤井' } })
    expect(await relatedTo(indexNumber)).toEqual([])
  })
})

describe('suggestions', () => {
  const SUGGEST = `query($prefix: String!, $first: PageSize! = 20) {
    suggest(prefix: $prefix, first: $first) { kind text indexNumber column }
  }`
  interface Suggested {
    suggest: { kind: string; text: string; indexNumber: string | null; column: string | null }[]
  }
  const suggest = async (prefix: string, first?: number) =>
    (await city.ask<Suggested>(SUGGEST, { prefix, ...(first && { first }) })).suggest
  const texts = async (prefix: string, first?: number) =>
    (await suggest(prefix, first)).map(({ text }) => text)

  beforeAll(async () => {
    const pumping = await city.column('pumping', { name: '提灌工程' })
    await city.column('no-items', { name: '提灌空栏目' })
    await publish('电力提灌站的管理', '', { columns: [pumping] })
    await publish('提灌站的运行', '', { columns: [pumping] })
    await publish('批复', '', { columns: [pumping], values: { permit: '庆水函〔2018〕7号' } })
    await publish('批复', '', { columns: [pumping], values: { permit: '庆水函〔2017〕71号' } })
    await city.owner.query(
      `insert into published.terms values (gen_random_uuid(), '提灌站', '{电灌站}'),
         (gen_random_uuid(), '提灌飞船', '{}')`,
    )
    await city.settle()
  })
  afterAll(async () => {
    await city.owner.query(`delete from published.terms where word like '提灌%'`)
    await city.settle()
  })

  test('are words, columns and titles, what begins so first, nothing that finds nothing', async () => {
    expect(await suggest('提灌')).toMatchObject([
      { kind: 'TERM', text: '提灌站', indexNumber: null, column: null },
      { kind: 'COLUMN', text: '提灌工程', column: 'pumping' },
      { kind: 'TITLE', text: '提灌站的运行' },
      { kind: 'TITLE', text: '电力提灌站的管理' },
    ])
    expect(await texts('提灌', 2)).toEqual(['提灌站', '提灌工程'])
    expect(await texts('提　灌 站')).toContain('提灌站')
    expect(await texts('飞船')).toEqual([])
  })

  test('are document numbers however their brackets are typed, the latest first', async () => {
    for (const prefix of ['庆水函〔2018', '庆水函[2018]', '庆水函2018', '庆水函（２０１８）7'])
      expect(await suggest(prefix)).toMatchObject([
        { kind: 'DOCUMENT_NUMBER', text: '庆水函〔2018〕7号' },
      ])
    expect(await texts('庆水函2')).toEqual(['庆水函〔2018〕7号', '庆水函〔2017〕71号'])
  })

  test('understand pinyin and its initials', async () => {
    expect(await texts('tgz')).toContain('提灌站')
    expect(await texts('tiguangong')).toContain('提灌工程')
  })

  test('are gone with what was withdrawn', async () => {
    const item = await city.publish({ values: { title: '虹吸管的养护' } })
    expect(await texts('虹吸')).toEqual(['虹吸管的养护'])
    await city.withdraw(item, '有误')
    expect(await texts('虹吸')).toEqual([])
  })

  test('take any text for text, and refuse too much of it', async () => {
    for (const prefix of ['', '  ', '%', '_', '提_', "提'灌", '\\', '"']) await texts(prefix)
    expect(await texts('%灌')).toEqual([])
    expect(city.faults).toEqual([])
    await expect(texts('提'.repeat(10_000))).rejects.toThrow(/BAD_INPUT.*"prefix"/s)
  })
})

describe('did you mean', () => {
  const MEANT = `query($query: String!, $column: String) {
    search(query: $query, column: $column) { totalCount didYouMean }
  }`
  const meant = async (query: string, column?: string) =>
    (
      await city.ask<{ search: { totalCount: number; didYouMean: string | null } }>(MEANT, {
        query,
        ...(column && { column }),
      })
    ).search.didYouMean

  beforeAll(async () => {
    await city.column('permits')
    await publish('居住证申领的办理')
    await publish('城镇居民最低生活保障实施细则')
    await publish('住房公积金提取')
  })

  test('puts right what sounds alike', async () => {
    expect(await meant('局住证')).toBe('居住证')
    expect(await meant('怎么办理局住证')).toBe('怎么办理居住证')
    expect(await meant('公机金提取')).toBe('公积金提取')
    expect(await meant('最底生活保障')).toBe('最低生活保障')
  })

  test('puts in what is left out, leaves out what is too much, and exchanges', async () => {
    expect(await meant('“最低生保障”')).toBe('“最低生活保障”')
    expect(await meant('“最低低生活保障”')).toBe('“最低生活保障”')
    expect(await meant('住公房积金')).toBe('住房公积金')
  })

  test('reads pinyin of the words of the office', async () => {
    await city.owner.query(`insert into published.terms values (gen_random_uuid(), '公积金', '{}')`)
    await city.settle()
    expect(await meant('gongjijin')).toBe('公积金')
  })

  test('proposes nothing when enough is found, or where the other would not be found', async () => {
    expect(await meant('含氟量')).toBe(null)
    expect(await meant('最低生保障')).toBe(null)
    expect(await meant('火星探测')).toBe(null)
    expect(await meant('局住证', 'permits')).toBe(null)
  })

  test('is a way on, on the page', async () => {
    const response = await city.fetch(`/search?q=${encodeURIComponent('局住证')}`)
    expect(await response.text()).toContain(
      `是不是要找：<a href="/search?q=${encodeURIComponent('居住证')}">居住证</a>`,
    )
  })
})

describe('the page of a search', () => {
  const read = async (path: string) => {
    const response = await city.fetch(path)
    return { status: response.status, text: await response.text() }
  }

  test('shows what was found, with its words marked and by what it can be narrowed', async () => {
    const first = await publish('涝池<甲>的普查', '涝池蓄水', { listedAt: '2016-05-01T00:00:00Z' })
    await publish('涝池乙的普查')
    const { status, text } = await read(`/search?q=${encodeURIComponent('涝池')}`)
    expect(status).toBe(200)
    expect(text).toContain('找到 2 条')
    expect(text).toContain('<mark>涝池</mark>&#60;甲&#62;的普查')
    expect(text).toContain(`href="/items/${first}"`)
    const [, narrowed = ''] = /href="([^"]+year=2016[^"]*)"/.exec(text) ?? []
    const { text: less } = await read(narrowed.replaceAll('&#38;', '&'))
    expect(less).toContain('找到 1 条')
    expect(less).toContain('全部年份')
  })

  test('says when there is nothing, and what is wrong with the question', async () => {
    expect((await read('/search')).text).toContain('role="search"')
    expect((await read('/search?q=%E7%81%AB%E7%AE%AD')).text).toContain('没有找到')
    for (const address of [
      '/search?q=%3F',
      '/search?q=%E4%BA%95&after=x',
      '/search?q=%E4%BA%95&year=x',
    ]) {
      const { status, text } = await read(address)
      expect(status).toBe(400)
      expect(text).toContain('role="alert"')
    }
  })
})
