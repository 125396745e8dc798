import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { createHash } from 'node:crypto'
import { openPublicHouse } from '../../src/delivery/openPublicHouse.ts'
import { FILE, FILE_SHA256, openPublicCity, type PublicCity } from './deliveryCity.ts'

let city: PublicCity
beforeAll(async () => {
  city = await openPublicCity()
})
afterAll(() => city.close())

const post = (body: unknown, headers: Record<string, string> = {}) =>
  city.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const errorsOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string; extensions: { code: string } }[] })
    .errors

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${city.url}/graphql` })) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn()
      expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
    })
  }

  test('answers a GET as it answers a POST', async () => {
    const query = '{ sites { code } }'
    const get = await city.fetch(`/graphql?query=${encodeURIComponent(query)}`)
    expect(await get.text()).toBe(await (await post({ query })).text())
  })

  test('lets whoever has an answer ask whether it still holds', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ columns { code } }')}`
    const first = await city.fetch(path)
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const second = await city.fetch(path, { headers: { 'if-none-match': etag } })
    expect([second.status, await second.text()]).toEqual([304, ''])
  })

  test('may be asked from the pages of any site', async () => {
    const response = await city.fetch('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.gov.cn', 'access-control-request-method': 'POST' },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type')
  })

  test('takes no mutation, no batch and no other method', async () => {
    expect(await errorsOf(await post({ query: 'mutation { publish }' }))).toMatchObject([
      { extensions: { code: 'INVALID_QUERY' } },
    ])
    expect((await post([{ query: '{ __typename }' }])).status).toBe(400)
    expect((await city.fetch('/graphql', { method: 'DELETE' })).status).toBe(405)
  })

  test('refuses what is too large', async () => {
    const response = await post({ query: `{ __typename } # ${'x'.repeat(200_000)}` })
    expect(response.status).toBe(413)
    expect(await errorsOf(response)).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }])
  })

  test('says in Chinese and by a code what is wrong', async () => {
    const query = 'query($first: PageSize!) { items(first: $first) { nodes { title } } }'
    const [error] = await errorsOf(await post({ query, variables: { first: 1000 } }))
    expect(error?.extensions.code).toBe('PAGE_SIZE')
    expect(error?.message).toContain('每页条数应为 1 至 100')
  })
})

/** What every answer carries; data may be read by any site's pages, pages by nobody's. */
const CAREFUL = {
  'content-security-policy': /^default-src 'none';(?!.*unsafe)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
}

describe('every answer', () => {
  const FILE_PATH = `/files/${FILE_SHA256}/x.txt`
  const OPEN = [
    '/graphql?query=%7B__typename%7D',
    '/graphql',
    '/schemas',
    '/schemas/well-survey.json',
    FILE_PATH,
  ]
  const OURS = ['/', '/search?q=%E4%BA%95', '/items/x/2018-00001', '/items/%C3%28', '/nothing']
  const HEALTH = ['/health/live', '/health/ready']

  test.each([...OPEN, ...OURS, ...HEALTH])('of %s tells browsers to be careful', async (path) => {
    for (const method of ['GET', 'DELETE']) {
      const { headers } = await city.fetch(path, { method })
      for (const [name, words] of Object.entries(CAREFUL)) {
        expect([name, headers.get(name)]).toEqual([name, expect.stringMatching(words)])
      }
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('server')).toBeNull()
      expect(headers.get('strict-transport-security')).toBeNull()
    }
    const { headers } = await city.fetch(path)
    expect(headers.get('cross-origin-resource-policy')).toBe(
      OPEN.includes(path) ? 'cross-origin' : 'same-origin',
    )
  })

  test.each(OURS)(
    'of %s has no style but the one that is allowed, and no script but files of ours',
    async (path) => {
      const response = await city.fetch(path)
      const text = await response.text()
      const [, style = ''] = /<style>([^]*?)<\/style>/.exec(text) ?? []
      expect(response.headers.get('content-security-policy')).toContain(
        `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
      )
      expect(text).not.toMatch(
        /<[^>]* style=|<script(?! src="\/[a-z]+\.js" defer><\/script>)|<link(?! rel="alternate")/,
      )
    },
  )

  test('where the public comes by HTTPS keeps browsers from coming otherwise', async () => {
    const house = await openPublicHouse({
      domains: [],
      readUrl: city.databaseUrl,
      port: 0,
      publicUrl: 'https://gongkai.example.cn',
      dataFolder: city.dataFolder,
      report: () => {},
    })
    for (const path of [...OPEN, ...OURS, ...HEALTH]) {
      const { headers } = await fetch(`http://127.0.0.1:${house.port}${path}`)
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
    }
    await house.close()
  })
})

describe('a file', () => {
  test('is served under its hash with a Chinese name, for ever', async () => {
    const response = await city.fetch(`/files/${FILE_SHA256}/${encodeURIComponent('位置图.txt')}`)
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(FILE)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('位置图.txt')}`,
    )
    expect(response.headers.get('cache-control')).toContain('immutable')
  })

  test('is served in parts, and not again to those who have it', async () => {
    const path = `/files/${FILE_SHA256}/x.txt`
    const part = await city.fetch(path, { headers: { range: 'bytes=0-5' } })
    expect([part.status, await part.text()]).toEqual([206, '机井'])
    const again = await city.fetch(path, {
      headers: { 'if-none-match': `"${FILE_SHA256}"`, 'cache-control': 'max-age=0' },
    })
    expect(again.status).toBe(304)
  })

  test('goes on where a line broke, while it is the same file', async () => {
    const path = `/files/${FILE_SHA256}/x.txt`
    const ask = (headers: Record<string, string>, method = 'GET') =>
      city.fetch(path, { method, headers })
    const tail = await ask({ range: 'bytes=6-', 'if-range': `"${FILE_SHA256}"` })
    expect(tail.headers.get('content-range')).toBe(`bytes 6-14/${FILE.length}`)
    expect([tail.status, await tail.text()]).toEqual([206, '位置图'])
    const other = await ask({ range: 'bytes=6-', 'if-range': '"other"' })
    expect([other.status, await other.text()]).toEqual([200, FILE.toString()])
    const last = await ask({ range: 'bytes=-3' })
    expect([last.status, await last.text()]).toEqual([206, '图'])
    const beyond = await ask({ range: `bytes=${FILE.length}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([
      416,
      `bytes */${FILE.length}`,
    ])
    const head = await ask({}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      ...[200, String(FILE.length)],
      '',
    ])
    expect(head.headers.get('accept-ranges')).toBe('bytes')
    expect(head.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('that no live item shows is not there, even if its bytes are', async () => {
    await city.owner.query('delete from published.files')
    expect((await city.fetch(`/files/${FILE_SHA256}/x.txt`)).status).toBe(404)
    await city.owner.query(`insert into published.files values ($1, 'text/plain', $2)`, [
      FILE_SHA256,
      FILE.length,
    ])
  })

  test('is found by a hash and by nothing else', async () => {
    for (const path of [
      `/files/${'0'.repeat(64)}/x`,
      '/files/..%2f..%2fpackage.json/x',
      '/files/%00/x',
      '/files/',
    ]) {
      expect((await city.fetch(path)).status).toBe(404)
    }
  })
})

describe('the pages', () => {
  test('show what is public: the newest, the catalogue, and each item', async () => {
    const { indexNumber } = await city.publish({ values: { title: '湘乐镇机井<普查>' } })
    const home = await (await city.fetch('/')).text()
    expect(home).toContain('湘乐镇机井&#60;普查&#62;')
    expect(home).toContain(`href="/items/${indexNumber}"`)
    const item = await city.fetch(`/items/${indexNumber}`)
    const page = await item.text()
    expect(item.status).toBe(200)
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('1,234.50万元')
    expect(page).not.toContain('李见证')
  })

  test('tell a withdrawn item from one that never was', async () => {
    const item = await city.publish()
    await city.withdraw(item, '内容有误')
    const gone = await city.fetch(`/items/${item.indexNumber}`)
    expect([gone.status, (await gone.text()).includes('内容有误')]).toEqual([410, true])
    expect((await city.fetch('/items/none/2018-00001')).status).toBe(404)
  })
})
