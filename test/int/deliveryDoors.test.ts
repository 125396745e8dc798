import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { insert, openPublicCity, type PublicCity, type PublishedItem } from './deliveryCity.ts'
import { childOf, childrenOf, parsedXml, textIn } from './xml.ts'
import { COLUMN_ID } from '../unit/derive/wellSurvey.ts'

let city: PublicCity
let old: PublishedItem
let gone: PublishedItem
let newest: PublishedItem

const TITLE = '机井<普查>&“结果” ]]>'

beforeAll(async () => {
  city = await openPublicCity()
  const springs = await city.column('water/springs', { name: '泉眼' })
  old = await city.publish({
    listedAt: '2018-05-08T01:30:00Z',
    values: { title: '泉眼普查' },
    columns: [springs],
  })
  gone = await city.publish({ values: { title: '有误的普查' } })
  newest = await city.publish({ values: { title: TITLE, keeper: '=cmd|calc', isPerson: false } })
  await city.withdraw(gone, '数据有误')
})
afterAll(() => city.close())

const read = async (path: string) => {
  const response = await city.fetch(path)
  if (response.status !== 200)
    throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return { text: await response.text(), headers: response.headers }
}

/** The status, code and words with which a request is refused. */
const refusal = async (path: string) => {
  const response = await city.fetch(path)
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[]
  }
  return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message }
}

/** A CommonJS module under Node's own modules. */
const readCode = (jsQR as unknown as { default: typeof jsQR }).default

const ATOM = 'http://www.w3.org/2005/Atom'
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/

describe('feeds', () => {
  test('in Atom tell what is public, each with an id and dates that last', async () => {
    const { text, headers } = await read('/feed.atom?column=water')
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = parsedXml(text)
    expect([feed.name, feed.uri]).toEqual(['feed', ATOM])
    expect(textIn(feed, 'title')).toBe('水务 - 政府信息公开')
    expect(textIn(feed, 'id')).toMatch(UUID)
    const links = childrenOf(feed, 'link').map(({ attributes }) => [
      attributes.rel,
      attributes.href,
    ])
    expect(links).toEqual([
      ['self', `http://localhost:${city.house.port}/feed.atom?column=water`],
      ['alternate', `http://localhost:${city.house.port}/columns/water`],
    ])
    const entries = childrenOf(feed, 'entry')
    expect(entries.map((entry) => textIn(entry, 'title'))).toEqual([TITLE, '泉眼普查'])
    const [first, second] = entries
    if (!first || !second) throw new Error('two entries')
    expect(textIn(second, 'published')).toBe('2018-05-08T01:30:00.000Z')
    expect(textIn(feed, 'updated')).toBe(textIn(first, 'updated'))
    expect(textIn(childOf(first, 'author'), 'name')).toBe('庆阳市水务局')
    expect(childOf(second, 'category').attributes).toEqual({ term: 'water/springs', label: '泉眼' })
  })

  test('in RSS have guids that are no addresses, the page and the moment of publication', async () => {
    const rss = parsedXml((await read('/feed.rss?column=water/springs')).text)
    expect([rss.name, rss.attributes.version]).toEqual(['rss', '2.0'])
    const channel = childOf(rss, 'channel')
    expect(channel.children.filter(({ uri }) => uri === ATOM)[0]?.attributes.rel).toBe('self')
    expect(textIn(channel, 'language')).toBe('zh-CN')
    const [item] = childrenOf(channel, 'item')
    if (!item) throw new Error('an item')
    expect(textIn(item, 'guid')).toMatch(UUID)
    expect(childOf(item, 'guid').attributes.isPermaLink).toBe('false')
    expect(textIn(item, 'pubDate')).toBe('Tue, 08 May 2018 01:30:00 GMT')
    expect(textIn(item, 'link')).toContain(`/items/${old.indexNumber}`)
  })

  test('are JSON Feed 1.1, of a unit, of a search', async () => {
    const { text, headers } = await read(
      `/feed.json?unit=water-bureau&q=${encodeURIComponent('泉眼')}`,
    )
    expect(headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    const feed = JSON.parse(text) as { version: string; title: string; items: { title: string }[] }
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.title).toBe('庆阳市水务局 检索“泉眼” - 政府信息公开')
    expect(feed.items.map(({ title }) => title)).toEqual(['泉眼普查'])
  })

  test('name the same item by the same id in every form and list', async () => {
    const atom = parsedXml((await read('/feed.atom')).text)
    const rss = childOf(parsedXml((await read('/feed.rss?column=water/wells')).text), 'channel')
    const [entry] = childrenOf(atom, 'entry')
    const [item] = childrenOf(rss, 'item')
    expect(entry && textIn(entry, 'id')).toBe(item && textIn(item, 'guid'))
  })

  test('stay what they are when a column is renamed', async () => {
    const id = textIn(parsedXml((await read('/feed.atom?column=water/wells')).text), 'id')
    await city.owner.query(`update published.columns set code = 'water/bores' where id = $1`, [
      COLUMN_ID,
    ])
    await insert(city.owner, 'column_redirects', [
      { old_code: 'water/wells', column_id: COLUMN_ID },
    ])
    await city.settle()
    const feed = parsedXml((await read('/feed.atom?column=water/wells')).text)
    expect(textIn(feed, 'id')).toBe(id)
    expect(childOf(feed, 'link').attributes.href).toContain('column=water%2Fbores')
    await city.owner.query(`update published.columns set code = 'water/wells' where id = $1`, [
      COLUMN_ID,
    ])
    await city.owner.query('delete from published.column_redirects')
    await city.settle()
  })

  test('are sent again only when they changed, and not for a second to those who know no tags', async () => {
    const path = '/feed.rss?column=water'
    const before = await read(path)
    const known = (headers: Record<string, string>) => city.fetch(path, { headers })
    const etag = before.headers.get('etag') ?? ''
    expect((await known({ 'if-none-match': `"other", W/${etag}` })).status).toBe(304)
    expect((await known({ 'if-none-match': '"other"' })).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const modified = (await read(path)).headers.get('last-modified') ?? ''
    expect((await known({ 'if-modified-since': modified })).status).toBe(304)
    const brief = await city.publish()
    await city.withdraw(brief, '试')
    const later = await city.publish()
    expect((await known({ 'if-modified-since': modified })).status).toBe(200)
    expect((await known({ 'if-none-match': etag })).status).toBe(200)
    await city.withdraw(later, '试')
  })

  test('name what is wrong with what was asked', async () => {
    expect(await refusal('/feed.rss?column=fire')).toEqual({
      status: 404,
      code: 'NOT_FOUND',
      message: 'column：没有栏目“fire”',
    })
    expect(await refusal('/feed.rss?unit=nobody')).toEqual({
      status: 404,
      code: 'NOT_FOUND',
      message: 'unit：没有单位“nobody”',
    })
    expect(await refusal('/feed.rss?domain=x')).toEqual({
      status: 404,
      code: 'NOT_FOUND',
      message: 'domain：没有信息类别“x”',
    })
    expect(await refusal('/feed.rss?unit=a&unit=b')).toEqual({
      status: 400,
      code: 'BAD_INPUT',
      message: 'unit 只能给一个值',
    })
    expect(await refusal('/feed.rss?publishedFrom=2018-02-30')).toMatchObject({
      status: 400,
      message: 'publishedFrom：不是日期：2018-02-30，应如 2018-05-08',
    })
    expect(await refusal('/feed.atom?filter=%7B%22depth%22%3A1%7D')).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
    })
    expect((await city.fetch('/feed.doc')).status).toBe(404)
  })
})

describe('files of lists', () => {
  test('are CSV that spreadsheets read and that runs nothing', async () => {
    const { text, headers } = await read('/export.csv?domain=well-survey&column=water/wells')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename\*=UTF-8''%E6%9C%BA%E4%BA%95%20%E6%9C%BA%E4%BA%95%E6%99%AE%E6%9F%A5%20\d{8}\.csv$/,
    )
    const bytes = Buffer.from(await (await city.fetch('/export.csv')).arrayBuffer())
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const rows = parseCsv(text, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      索引号: newest.indexNumber,
      信息类别: '机井普查',
      标题: TITLE,
      主栏目: '水务/机井',
      '投资（万元）': '1234.5',
      用途: '饮用',
      管护人: "'=cmd|calc",
      效力: '有效',
    })
    expect(Object.keys(rows[0] ?? {})).not.toContain('见证人')
    expect(text).not.toContain('李见证')
  })

  test('are workbooks with numbers and days that can be reckoned with', async () => {
    const response = await city.fetch('/export.xlsx?domain=well-survey&column=water/wells')
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()))
    const [headings = [], row = []] = sheets[0]?.rows ?? []
    const cell = (heading: string) => row[headings.indexOf(heading)]
    expect(cell('标题')).toBe(TITLE)
    expect(cell('投资（万元）')).toBe(1234.5)
    expect(cell('管护人')).toBe('=cmd|calc')
    expect(cell('普查日期')).toEqual(new Date('2018-05-07T00:00:00Z'))
  })

  test('are JSON whose values are what the schema of the domain says', async () => {
    const { text } = await read('/export.json?column=water')
    const { items, isComplete } = JSON.parse(text) as {
      isComplete: boolean
      items: { indexNumber: string; url: string; values: unknown; column: unknown }[]
    }
    expect(isComplete).toBe(true)
    expect(items.map(({ indexNumber }) => indexNumber)).toEqual([
      newest.indexNumber,
      old.indexNumber,
    ])
    expect(items[1]?.column).toEqual({ code: 'water/springs', name: '泉眼' })
    const schema = (await (await city.fetch('/schemas/well-survey.json')).json()) as object
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    for (const { values } of items) {
      check(values)
      expect(check.errors ?? []).toEqual([])
    }
  })

  test('hold what the filters of the interface leave, and an empty list has its headings', async () => {
    const filter = encodeURIComponent(JSON.stringify({ wellSurvey: { cost: { from: '5000' } } }))
    const { text } = await read(`/export.csv?filter=${filter}`)
    expect(parseCsv(text, { bom: true })).toHaveLength(1)
    const { text: found } = await read(`/export.csv?q=${encodeURIComponent('泉眼')}`)
    const rows = parseCsv(found, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows.map((row) => row.标题)).toEqual(['泉眼普查'])
    const days = await read('/export.csv?publishedFrom=2018-05-08&publishedTo=2018-05-08')
    expect(parseCsv(days.text, { bom: true })).toHaveLength(2)
  })

  test('come page by page, each item once', async () => {
    const column = await city.column('many', { name: '很多' })
    await city.owner.query(
      `with copied as (
         insert into published.items
         select gen_random_uuid(), 'many/' || n, domain, title || n, unit, $1, formation_date, edition,
           published_at, timestamptz '2017-01-01' + (n / 3) * interval '1 day', card, body, facets, content_hash
         from published.items, generate_series(1, 450) n where id = $2
         returning id, listed_at
       ) insert into published.placements select id, $1, listed_at from copied`,
      [column, newest.id],
    )
    const rows = parseCsv((await read('/export.csv?column=many')).text, {
      bom: true,
      columns: true,
    })
    const numbers = (rows as Record<string, string>[]).map((row) => row.索引号)
    expect([numbers.length, new Set(numbers).size]).toEqual([450, 450])
    const { items } = JSON.parse((await read('/export.json?column=many')).text) as {
      items: object[]
    }
    expect(items).toHaveLength(450)
  })

  test('name what is wrong before they begin', async () => {
    expect(await refusal('/export.csv?domain=fire')).toEqual({
      status: 404,
      code: 'NOT_FOUND',
      message: 'domain：没有信息类别“fire”',
    })
    expect(await refusal('/export.xlsx?column=fire')).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    })
    expect(await refusal('/export.csv?publishedTo=yesterday')).toEqual({
      status: 400,
      code: 'BAD_INPUT',
      message: 'publishedTo：不是日期：yesterday，应如 2018-05-08',
    })
    expect(await refusal('/export.csv?publishedFrom=2018-12-31&publishedTo=2018-01-01')).toEqual({
      status: 400,
      code: 'BAD_INPUT',
      message: 'publishedFrom：晚于 publishedTo，不会有这样的信息',
    })
    expect(await refusal('/export.csv?filter=%5B1%5D')).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
    })
    const filter = encodeURIComponent(JSON.stringify({ wellSurvey: { use: ['SWIMMING'] } }))
    const refused = await refusal(`/export.json?filter=${filter}`)
    expect(refused).toMatchObject({ status: 400, code: 'BAD_INPUT' })
    expect(refused.message).toContain('filter.wellSurvey.use.0：')
    expect(await refusal(`/export.csv?q=${encodeURIComponent('，。')}`)).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
    })
    const both = encodeURIComponent(JSON.stringify({ domain: ['a'] }))
    expect(await refusal(`/export.csv?domain=well-survey&filter=${both}`)).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
    })
  })
})

describe('the sitemap', () => {
  test('leads through an index to every public item and column, and to no other', async () => {
    const base = `http://localhost:${city.house.port}`
    const robots = await read('/robots.txt')
    expect(robots.text).toContain(`Sitemap: ${base}/sitemap.xml`)
    const index = parsedXml((await read('/sitemap.xml')).text)
    expect([index.name, index.uri]).toEqual([
      'sitemapindex',
      'http://www.sitemaps.org/schemas/sitemap/0.9',
    ])
    const urls: string[] = []
    for (const part of childrenOf(index, 'sitemap')) {
      const set = parsedXml((await read(textIn(part, 'loc').replace(base, ''))).text)
      expect(set.name).toBe('urlset')
      urls.push(...childrenOf(set, 'url').map((url) => textIn(url, 'loc')))
      for (const url of childrenOf(set, 'url')) {
        for (const { text } of childrenOf(url, 'lastmod')) expect(Date.parse(text)).not.toBeNaN()
      }
    }
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls).toContain(`${base}/items/${old.indexNumber}`)
    expect(urls).toContain(`${base}/columns/water/springs`)
    expect(urls).not.toContain(`${base}/items/${gone.indexNumber}`)
    const { rows } = await city.owner.query('select from published.items')
    expect(urls.filter((url) => url.includes('/items/'))).toHaveLength(rows.length)
    expect((await city.fetch('/sitemap/none.xml')).status).toBe(404)
  })
})

describe('meta tags', () => {
  const tagsIn = (page: string) =>
    Object.fromEntries(
      [...page.matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)"/g)].map(([, name, content]) => [
        name,
        content,
      ]),
    )

  test('are the same in the interface and on the page, in the names of the rule', async () => {
    const { item } = await city.ask<{ item: { metaTags: { name: string; content: string }[] } }>(
      'query($n: String!) { item(indexNumber: $n) { metaTags { name content } } }',
      { n: old.indexNumber },
    )
    const tags = Object.fromEntries(item.metaTags.map(({ name, content }) => [name, content]))
    expect(tags).toMatchObject({
      ColumnName: '泉眼',
      ColumnType: '水务',
      ArticleTitle: '泉眼普查',
      PubDate: '2018-05-08 09:30:00',
      Author: '庆阳市水务局',
      Url: `http://localhost:${city.house.port}/items/${old.indexNumber}`,
    })
    expect(tags.ContentSource).toBeTruthy()
    const onPage = tagsIn((await read(`/items/${old.indexNumber}`)).text)
    expect(onPage).toEqual({ ...tags, SiteName: '政府信息公开', SiteDomain: 'localhost' })
  })

  test('name the site whose house it is, with its identification code', async () => {
    await insert(city.owner, 'sites', [
      {
        id: randomUUID(),
        code: 'own',
        name: '庆阳市人民政府',
        address: 'http://localhost/',
        identification_code: '6210000001',
      },
    ])
    await city.settle()
    const { site } = await city.ask<{ site: { metaTags: unknown } }>(
      '{ site(code: "own") { metaTags { name content } } }',
    )
    expect(site.metaTags).toEqual([
      { name: 'SiteName', content: '庆阳市人民政府' },
      { name: 'SiteDomain', content: 'localhost' },
      { name: 'SiteIDCode', content: '6210000001' },
    ])
    for (const path of ['/', '/columns/water', '/search?q=x']) {
      expect(tagsIn((await read(path)).text)).toMatchObject({ SiteIDCode: '6210000001' })
    }
  })
})

describe('QR codes', () => {
  test('lead, drawn or in dots, to the page of an item and of a column', async () => {
    const asked = await city.ask<{ item: Coded; column: Coded }>(
      `query($n: String!) {
        item(indexNumber: $n) { qrCode { svg png url alt } }
        column(code: "water/springs") { qrCode { svg png url alt } }
      }`,
      { n: old.indexNumber },
    )
    for (const { qrCode } of Object.values(asked)) {
      for (const address of [qrCode.svg, qrCode.png]) {
        const response = await fetch(address)
        expect(response.headers.get('content-type')).toMatch(
          /^image\/(svg\+xml; charset=utf-8|png)$/,
        )
        const { data, info } = await sharp(Buffer.from(await response.arrayBuffer()))
          .ensureAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true })
        expect(readCode(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(
          qrCode.url,
        )
      }
    }
    expect(asked.column.qrCode.alt).toBe('二维码：扫描后打开“泉眼”')
    expect((await read('/qr/columns/water/springs.svg')).text).toContain(
      '<title>二维码：扫描后打开“泉眼”</title>',
    )
  })

  test('are there for what is public and for nothing else', async () => {
    expect(await refusal(`/qr/items/${gone.indexNumber}.svg`)).toMatchObject({
      status: 410,
      code: 'NOT_FOUND',
    })
    expect(await refusal('/qr/items/none/2018-1.png')).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    })
    expect(await refusal('/qr/columns/fire.png')).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect((await city.fetch('/qr/people/1.png')).status).toBe(404)
  })

  interface Coded {
    qrCode: { svg: string; png: string; url: string; alt: string }
  }
})

describe('the pages of columns and units', () => {
  test('walk down the tree and through all items, each once', async () => {
    const top = (await read('/columns/water')).text
    expect(top).toContain('href="/columns/water/springs"')
    expect(top).toContain('href="/feed.rss?column=water"')
    expect(top).toContain('<link rel="alternate" type="application/atom+xml"')
    expect(top).toContain('href="/export.xlsx?column=water"')
    const numbers: string[] = []
    for (let path: string | undefined = '/columns/many'; path;) {
      const { text }: { text: string } = await read(path)
      numbers.push(...[...text.matchAll(/href="(\/items\/[^"]+)"/g)].map(([, href = '']) => href))
      path = /href="([^"]+)" rel="next"/.exec(text)?.[1]
    }
    expect([numbers.length, new Set(numbers).size]).toEqual([450, 450])
  })

  test('show what a unit made public', async () => {
    expect((await read('/units/water-bureau')).text).toContain('<h1>庆阳市水务局</h1>')
  })

  test('lead from an old address to the new one, and say what there is not', async () => {
    const springs = await city.owner.query(
      `select id from published.columns where code = 'water/springs'`,
    )
    await insert(city.owner, 'column_redirects', [
      { old_code: 'springs', column_id: springs.rows[0].id },
    ])
    await city.settle()
    const moved = await city.fetch('/columns/springs', { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/columns/water/springs'])
    for (const path of ['/columns/fire', '/units/nobody']) {
      const response = await city.fetch(path)
      expect([response.status, await response.text()]).toEqual([
        404,
        expect.stringContaining('没有这个'),
      ])
    }
    const bad = await city.fetch('/columns/water?after=nonsense')
    expect([bad.status, await bad.text()]).toEqual([404, expect.stringContaining('没有这一页')])
  })
})

describe('the statistics', () => {
  const STATISTICS = `query($column: String, $unit: String, $domain: String, $from: Month, $to: Month) {
    statistics(column: $column, unit: $unit, domain: $domain, from: $from, to: $to) {
      itemCount newMediaCount
      columns { value label parent count } units { value count }
      domains { value label count } channels { value label count } months { value label count }
    }
  }`
  const statistics = async (asked: Record<string, unknown>) =>
    (await city.ask<{ statistics: Record<string, unknown> }>(STATISTICS, asked)).statistics

  test('count what is public, each way, and at once what comes and goes', async () => {
    const counted = await city.column('counted', { name: '统计' })
    const below = await city.column('counted/below', { name: '下级' })
    const publish = (listedAt: string, columns: string[], channels: string[]) =>
      city.publish({ listedAt, columns, values: { channels } })
    await publish('2018-01-31T15:59:59Z', [below], ['website'])
    await publish('2018-01-31T16:00:00Z', [counted, below], ['website', 'weibo', 'wechat'])
    const wrong = await publish('2018-03-01T00:00:00Z', [counted], ['newspaper', 'weibo'])
    const all = await statistics({ column: 'counted' })
    expect(all).toEqual({
      itemCount: 3,
      newMediaCount: 2,
      columns: [
        { value: 'counted', label: '统计', parent: null, count: 3 },
        { value: 'counted/below', label: '下级', parent: 'counted', count: 2 },
      ],
      units: [{ value: 'water-bureau', count: 3 }],
      domains: [{ value: 'well-survey', label: '机井普查', count: 3 }],
      channels: [
        { value: 'WEBSITE', label: '政府网站', count: 2 },
        { value: 'WEIBO', label: '政务微博', count: 2 },
        { value: 'NEWSPAPER', label: '报刊', count: 1 },
        { value: 'WECHAT', label: '政务微信', count: 1 },
      ],
      months: [
        { value: '2018-01', label: '2018年1月', count: 1 },
        { value: '2018-02', label: '2018年2月', count: 1 },
        { value: '2018-03', label: '2018年3月', count: 1 },
      ],
    })
    for (const way of ['columns', 'units', 'domains', 'channels', 'months']) {
      const one = `{ statistics(column: "counted") { itemCount ${way} { count } } }`
      const { statistics: alone } = await city.ask<{ statistics: Record<string, unknown> }>(one)
      expect(alone.itemCount).toBe(3)
      expect(all[way]).toMatchObject(alone[way] as object)
    }
    expect(await city.ask('{ statistics(column: "counted") { itemCount } }')).toEqual({
      statistics: { itemCount: 3 },
    })
    await city.withdraw(wrong, '重复')
    expect(await statistics({ column: 'counted' })).toMatchObject({
      itemCount: 2,
      newMediaCount: 1,
    })
    const february = await statistics({ column: 'counted', from: '2018-02', to: '2018-12' })
    expect(february).toMatchObject({ itemCount: 1, months: [{ value: '2018-02' }] })
    const { rows } = await city.owner.query('select count(*)::int as n from published.items')
    expect((await statistics({})).itemCount).toBe(rows[0].n)
    const empty = await city.owner.query('select from published.tallies where items <= 0')
    expect(empty.rowCount).toBe(0)
  })

  test('say of what there are none', async () => {
    const asked = (given: Record<string, unknown>) => statistics(given).catch(String)
    expect(await asked({ column: 'fire' })).toMatch(/column：没有栏目“fire”.*NOT_FOUND/)
    expect(await asked({ unit: 'nobody' })).toMatch(/unit：没有单位“nobody”.*NOT_FOUND/)
    expect(await asked({ domain: 'x' })).toMatch(/domain：没有信息类别“x”.*NOT_FOUND/)
    expect(await asked({ from: '2018-13' })).toMatch(/不是月份.*BAD_INPUT/)
    expect(await asked({ from: '2018-12', to: '2018-01' })).toMatch(/晚于.*BAD_INPUT/)
  })
})

describe('the changes', () => {
  const CHANGES = `query($after: Int!, $mark: String) {
    changes(after: $after, mark: $mark, first: 2) { next mark hasMore nodes { position kind reason } }
  }`
  interface Page {
    changes: { next: number; mark: string | null; hasMore: boolean; nodes: { position: number }[] }
  }
  const changes = async (asked: Record<string, unknown>) =>
    (await city.ask<Page>(CHANGES, asked)).changes

  test('are read on from any place, as long ago as it may be, each once', async () => {
    const positions: number[] = []
    let place: { after: number; mark: string | null } = { after: 0, mark: null }
    for (;;) {
      const { next, mark, hasMore, nodes } = await changes(place)
      positions.push(...nodes.map(({ position }) => position))
      place = { after: next, mark }
      if (!hasMore) break
    }
    expect(positions).toEqual(positions.map((_, at) => at + 1))
    const end = await changes(place)
    expect(end).toMatchObject({ next: place.after, mark: place.mark, nodes: [] })
  })

  test('are refused to who has read another feed, with what to do', async () => {
    const { next, mark } = await changes({ after: 0 })
    const asked = (given: Record<string, unknown>) => changes(given).catch(String)
    expect(await asked({ after: next, mark: 'another' })).toMatch(
      /从 after: 0 重新同步.*CHANGES_RESET/,
    )
    expect(await asked({ after: 999_999, mark })).toMatch(/请稍后再试.*CHANGES_AHEAD/)
    expect(await asked({ after: -1 })).toMatch(/BAD_INPUT/)
  })
})
