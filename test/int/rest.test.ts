import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readXlsx } from 'hucre/xlsx'
import { handleEndpoints } from 'payload'
import { NIL } from 'uuid'
import { ACTS } from '../../src/domain/review/index.ts'
import { bringTo, buildSample, foundTestCity, PASSWORD, unique, type City } from './city.ts'
import { domains } from '../../plugins/domains/index.ts'
import type { Person } from '../../src/domain/roles.ts'

let city: City
let asEditor: Asking
let asReviewer: Asking
let draft: string
beforeAll(async () => {
  city = await foundTestCity()
  asEditor = await signIn(city.editor)
  asReviewer = await signIn(city.reviewer)
  draft = await bringTo(city, 'drafted')
})
afterAll(() => city.close())

interface Answer {
  status: number
  body: Record<string, never> & {
    doc: Record<string, unknown>
    docs: Record<string, unknown>[]
    errors: { name: string; message: string; data: Record<string, never> }[]
    token: string
    message: string
    amendment: Record<string, unknown> | null
    editions: Record<string, unknown>[]
    acts: { act: string; reasonsAgainst: string[] }[]
  }
}
type Asking = (method: string, path: string, body?: unknown) => Promise<Answer>

const send = (path: string, init?: RequestInit): Promise<Response> =>
  handleEndpoints({
    config: city.payload.config,
    request: new Request(`http://localhost:3001/api${path}`, init),
  })

const asking =
  (headers: Record<string, string>): Asking =>
  async (method, path, body) => {
    const response = await send(path, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json().catch(() => ({})) }
  }
const asStranger: Asking = (...asked) => asking({})(...asked)

const signIn = async (person: Person): Promise<Asking> => asking(await tokenOf(person))

const tokenOf = async (person: Person): Promise<Record<string, string>> => {
  const { rows } = await city.owner.query('select email from public.people where id = $1', [
    person.id,
  ])
  const email = (rows[0] as { email: string }).email
  const { body } = await asStranger('POST', '/people/login', { email, password: PASSWORD })
  return { Authorization: `JWT ${body.token}` }
}

const COLLECTIONS = [
  'entries',
  ...domains.map(({ slug }) => slug),
  'columns',
  'organisations',
  'sites',
  'wordings',
  'people',
  'files',
  'cases',
]

describe('a stranger', () => {
  test('reads nothing of any collection', async () => {
    for (const collection of COLLECTIONS) {
      const list = await asStranger('GET', `/${collection}`)
      expect([collection, list.status]).toEqual([collection, 403])
      const count = await asStranger('GET', `/${collection}/count`)
      expect([collection, count.status]).toEqual([collection, 403])
    }
    for (const path of [
      `/water-quality/${draft}`,
      `/entries/${draft}`,
      `/water-quality/${draft}/case`,
    ]) {
      expect((await asStranger('GET', path)).status).toBeGreaterThanOrEqual(401)
    }
  })

  test('cannot become the first administrator', async () => {
    const { status } = await asStranger('POST', '/people/first-register', {
      email: 'stranger@example.cn',
      password: PASSWORD,
      name: '陌生人',
    })
    expect(status).toBe(405)
    expect((await asStranger('POST', '/people', { email: 'x@example.cn' })).status).toBe(401)
  })

  test('finds no GraphQL of Payload', async () => {
    expect((await asStranger('POST', '/graphql', { query: '{ __typename }' })).status).toBe(404)
  })
})

describe('an editor over REST', () => {
  test('drafts, is told every issue in the form’s own shape, and loses nothing', async () => {
    const made = await asEditor('POST', '/water-quality', buildSample(city))
    expect(made.status).toBe(201)
    expect(made.body.doc).toMatchObject({ title: '宁县城区水源水质监测结果', stage: 'drafting' })
    const path = `/water-quality/${String(made.body.doc.id)}?depth=0`
    const {
      createdAt: _,
      updatedAt: __,
      ...read
    } = (await asEditor('GET', path)).body as object & Record<string, unknown>
    expect(made.body.doc).toEqual(read)
    const wrong = await asEditor(
      'POST',
      '/water-quality',
      buildSample(city, { sampledOn: '昨天', title: '' }),
    )
    expect(wrong.status).toBe(400)
    expect(wrong.body.errors[0]).toMatchObject({
      name: 'ValidationError',
      data: { errors: [{ path: 'title' }, { path: 'sampledOn' }] },
    })
  })

  test('sends typed text along with the act', async () => {
    const id = await bringTo(city, 'drafted')
    const { status, body } = await asEditor('POST', `/water-quality/${id}/acts/submit`, {
      values: { title: '改后的标题' },
      basedOn: 1,
    })
    expect([status, body.doc]).toMatchObject([200, { stage: 'review', revision: 2 }])
    expect((await asEditor('GET', `/water-quality/${id}`)).body.title).toBe('改后的标题')
  })

  test('is told what of a request cannot be read, whatever the act, and nothing is done', async () => {
    const id = await bringTo(city, 'drafted')
    const parts = [
      ...(['reason', 'words', 'kind', 'note', 'key', 'code', 'outcome'] as const),
      ...(['since', 'successor', 'waiver', 'plan', 'seen', 'values'] as const),
      ...(['basedOn', 'reviewWithin', 'planNo'] as const),
    ]
    for (const act of Object.keys(ACTS)) {
      const { status, body } = await asEditor('POST', `/water-quality/${id}/acts/${act}`, {
        ...Object.fromEntries(parts.map((part) => [part, [5]])),
      })
      expect([act, status]).toEqual([act, 409])
      expect(body.errors[0]?.message).toContain('请求的内容无法识别：reason、')
    }
    for (const accompanies of ['whatever', 5, {}]) {
      const made = await asEditor('POST', '/interpretation', { values: {}, accompanies })
      expect(made.status).toBe(409)
    }
    const { body } = await asEditor('GET', `/water-quality/${id}`)
    expect(body).toMatchObject({ stage: 'drafting', revision: 1 })
  })

  test('finds an item under the address of its own domain alone', async () => {
    const id = await bringTo(city, 'drafted')
    const answers = [
      await asEditor('PATCH', `/policy-document/${id}`, { title: '另一类的标题' }),
      await asEditor('POST', `/policy-document/${id}/acts/submit`, {}),
      await asEditor('POST', `/water-quality/${unique('no-id')}/acts/submit`, {}),
      await asEditor('POST', `/water-quality/${NIL}/acts/submit`, {}),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    const { rows } = await city.owner.query(
      'select stage, revision::int from public.entries where id = $1',
      [id],
    )
    expect(rows).toEqual([{ stage: 'drafting', revision: 1 }])
    const inCapitals = `/water-quality/${id.toUpperCase()}/acts/submit`
    expect((await asEditor('POST', inCapitals, {})).status).toBe(200)
  })

  test('gets both texts back from a stale save', async () => {
    const id = await bringTo(city, 'drafted')
    await asEditor('PATCH', `/water-quality/${id}`, { title: '甲', basedOn: 1 })
    const stale = await asEditor('PATCH', `/water-quality/${id}`, { title: '乙', basedOn: 1 })
    expect(stale.status).toBe(409)
    expect(stale.body.errors[0]?.data).toMatchObject({
      theirs: { title: '甲' },
      yours: { title: '乙' },
    })
  })

  test('finds Payload’s own ways around the review closed', async () => {
    const live = await bringTo(city, 'published')
    const before = await city.owner.query('select * from public.water_quality where id = $1', [
      live,
    ])
    const answers = [
      await asEditor('PATCH', '/water-quality?where[title][exists]=true', { title: '全部改掉' }),
      await asEditor('DELETE', '/water-quality?where[title][exists]=true'),
      await asEditor('DELETE', `/water-quality/${live}`),
      await asEditor('POST', `/water-quality/${live}/duplicate`, {}),
    ]
    expect(answers.map(({ status }) => status)).toEqual([405, 405, 405, 405])
    expect(
      (await asEditor('PATCH', `/water-quality/${live}`, { title: '改已公开的' })).status,
    ).toBe(409)
    expect(
      (await asEditor('PATCH', `/entries/${live}`, { publicationState: 'never' })).status,
    ).toBe(405)
    const after = await city.owner.query('select * from public.water_quality where id = $1', [live])
    expect(after.rows).toEqual(before.rows)
  })

  test('cannot set what is the house’s: state, number, dates', async () => {
    const id = await bringTo(city, 'drafted')
    await asEditor('PATCH', `/water-quality/${id}`, {
      title: '标题',
      indexNumber: 'X/2018-00001',
      publicationState: 'live',
    })
    const { rows } = await city.owner.query(
      'select publication_state, index_number from public.entries where id = $1',
      [id],
    )
    expect(rows[0]).toMatchObject({ publication_state: 'never' })
    expect((rows[0] as { index_number: string }).index_number).not.toBe('X/2018-00001')
    const strange = await asEditor('PATCH', `/water-quality/${id}`, { publishedAt: '2018-01-01' })
    expect(strange.body.errors[0]).toMatchObject({ name: 'ValidationError' })
  })

  test('sees no item of a unit where they hold no post', async () => {
    const elsewhere = await city.build('organisations', {
      code: unique('other'),
      name: '别的单位',
      kind: 'department',
      indexPrefix: unique('ZZ').toUpperCase(),
    })
    const stranger = await city.appoint([{ role: 'editor', unit: elsewhere }])
    const asOther = await signIn(stranger)
    expect((await asOther('GET', `/water-quality/${draft}`)).status).toBe(404)
    expect((await asOther('GET', `/water-quality/${draft}/case`)).status).toBe(404)
    expect((await asOther('GET', '/entries')).body.docs).toEqual([])
  })
})

describe('the spreadsheet template of a domain', () => {
  const address = '/water-quality/template.xlsx'

  test('is downloaded by staff under its Chinese name, with the units and columns of the city', async () => {
    const response = await send(address, { headers: await tokenOf(city.editor) })
    expect(response.status).toBe(200)
    const name = encodeURIComponent('水质监测信息填报模板.xlsx')
    expect(response.headers.get('content-disposition')).toContain(`filename*=UTF-8''${name}`)
    const { sheets } = await readXlsx(await response.arrayBuffer())
    const lists =
      sheets
        .find((sheet) => sheet.name === '选项')
        ?.rows.flat()
        .map(String) ?? []
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      '水质监测信息',
      '监测指标',
      '填写说明',
      '选项',
    ])
    expect(lists.some((name) => name.startsWith('水质监测（'))).toBe(true)
  })

  test('is nothing for strangers', async () => {
    expect((await asStranger('GET', address)).status).toBe(401)
  })
})

describe('amending over REST', () => {
  test('is offered on a live item, told while it is under way, and kept in the history', async () => {
    const live = await bringTo(city, 'published')
    const at = `/water-quality/${live}`
    const offered = await asEditor('GET', `${at}/case`)
    expect(offered.body.acts.filter(({ reasonsAgainst }) => reasonsAgainst.length === 0)).toEqual([
      { act: 'amend', label: '更正、补充或更新', for: null, reasonsAgainst: [] },
    ])
    expect(offered.body.amendment).toBeNull()
    const wrong = await asEditor('POST', `${at}/acts/amend`, { kind: 'correction' })
    expect([wrong.status, wrong.body.errors[0]]).toMatchObject([
      400,
      { data: { errors: [{ path: 'note', code: 'required' }] } },
    ])
    const input = { kind: 'correction', note: '检测值有误' }
    const done = await asEditor('POST', `${at}/acts/amend`, input)
    expect([done.status, done.body]).toMatchObject([
      200,
      { message: '已开始修改；新的版本发布之前，公开的内容不变', doc: { stage: 'drafting' } },
    ])
    expect((await asEditor('POST', `${at}/acts/amend`, input)).status).toBe(409)
    await asEditor('POST', `${at}/acts/restate`, {
      note: '总硬度的检测值有误',
      values: { title: '同时输入的标题' },
    })
    const { body } = await asEditor('GET', `${at}/case`)
    expect(body.amendment).toEqual({
      kind: 'correction',
      kindName: '更正',
      note: '总硬度的检测值有误',
    })
    expect(body.acts.map(({ act }) => act)).toEqual([
      ...['save', 'submit', 'restate', 'abandon', 'withdraw'],
    ])
    expect(body.editions).toMatchObject([{ no: 1, kind: 'first', kindName: '首次公开' }])
    expect((await asEditor('GET', at)).body).toMatchObject({ title: '同时输入的标题' })
  })

  test('is given up with a reason', async () => {
    const live = await bringTo(city, 'published')
    const at = `/water-quality/${live}`
    await asEditor('POST', `${at}/acts/amend`, { kind: 'update', note: '有新的结果' })
    await asEditor('PATCH', at, { title: '改后的标题' })
    const given = await asEditor('POST', `${at}/acts/abandon`, { reason: '结果还没有出来' })
    expect([given.status, given.body.doc]).toMatchObject([
      200,
      { title: '宁县城区水源水质监测结果', stage: null, revision: 3 },
    ])
  })

  test('leaves whoever withdraws in no doubt about an amendment under way', async () => {
    const asOffice = await signIn(city.office)
    const live = await bringTo(city, 'published')
    const at = `/water-quality/${live}`
    await asOffice('POST', `${at}/acts/amend`, { kind: 'update', note: '有新的结果' })
    const gone = await asOffice('POST', `${at}/acts/withdraw`, { reason: '内容有误' })
    expect(gone.body.message).toContain('正在办理的修改没有结束')
    const { body } = await asEditor('GET', `${at}/case`)
    expect(body).toMatchObject({
      publicationState: 'withdrawn',
      returned: { act: 'withdraw', reason: '内容有误' },
    })
  })
})

describe('personal data', () => {
  test('is kept sealed, shown masked, and kept when the mask comes back', async () => {
    const person = await city.build('people', {
      name: '李某',
      email: `${unique('li')}@example.cn`,
      password: PASSWORD,
    })
    expect(person).toBeDefined()
    const column = await city.build('columns', { segment: unique('penalties'), name: '行政处罚' })
    const made = await asEditor('POST', '/administrative-penalty', {
      title: '对张三的处罚决定',
      column,
      responsibleUnit: city.unit,
      partyKind: 'naturalPerson',
      partyName: '张三丰',
      identityNumber: '11010519491231002X',
    })
    expect(made.status).toBe(201)
    const id = String(made.body.doc.id)
    expect(made.body.doc.identityNumber).not.toContain('19491231')
    const kept = async () => {
      const { rows } = await city.owner.query(
        `select copy.identity_number as working, revision.values ->> 'identityNumber' as revised
         from public.administrative_penalty copy
         join editorial.revisions revision on revision.entry = copy.id
         where copy.id = $1 order by revision.no desc limit 1`,
        [id],
      )
      return rows[0] as { working: string; revised: string }
    }
    expect((await kept()).working).toMatch(/^sealed:v1:/)
    expect((await kept()).revised).toMatch(/^sealed:v1:/)
    const before = await kept()
    await asEditor('PATCH', `/administrative-penalty/${id}`, {
      title: '对张某的处罚决定',
      identityNumber: made.body.doc.identityNumber,
    })
    expect(await kept()).toEqual(before)
  })
})

describe('what waits for me', () => {
  test('shows on an item the acts that are open, and why the others are not', async () => {
    const id = await bringTo(city, 'submitted')
    const forReviewer = await asReviewer('GET', `/water-quality/${id}/case`)
    expect(forReviewer.body.acts).toEqual([
      { act: 'approve', label: '审核通过', for: null, reasonsAgainst: [] },
      { act: 'return', label: '退回修改', for: null, reasonsAgainst: [] },
      { act: 'reassign', label: '改派', for: null, reasonsAgainst: [] },
    ])
    const forEditor = await asEditor('GET', `/water-quality/${id}/case`)
    const open = forEditor.body.acts.filter(({ reasonsAgainst }) => reasonsAgainst.length === 0)
    expect(open.map(({ act }) => act)).toEqual(['recall'])
  })
})
