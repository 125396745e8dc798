import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import type { AppointFirstInput } from '../../src/actions/people/appointFirst.ts'
import { HOUSE_ITSELF } from '../../src/actions/people/readPerson.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import type { Person, Role } from '../../src/domain/roles.ts'
import { personNamed } from '../../src/collections/access.ts'
import { askingAs } from './asking.ts'
import {
  bringTo,
  buildSample,
  buildUnit,
  foundTestCity,
  PASSWORD,
  unique,
  type City,
} from './city.ts'

let city: City
let system: Person
let security: Person
let auditor: Person
beforeAll(async () => {
  city = await foundTestCity()
  const holder = (role: Role) => city.appoint([{ role, unit: city.unit }])
  system = await holder('administrator')
  security = await holder('security')
  auditor = await holder('auditor')
})
afterAll(() => city.close())

const account = (): Values => ({
  name: unique('new'),
  email: `${unique('new')}@example.cn`,
  password: PASSWORD,
})

const maintain = (by: Person, subjects: readonly string[], values: Values) =>
  perform(city.payload, { act: 'maintain', by, subjects, input: { collection: 'people', values } })

const posts = (...roles: Role[]) => ({ posts: roles.map((role) => ({ role, unit: city.unit })) })

const rolesOf = async (id: string): Promise<string[]> => {
  const { rows } = await city.owner.query<{ role: string }>(
    'select role from public.people_posts where _parent_id = $1 order by _order',
    [id],
  )
  return rows.map(({ role }) => role)
}

const refused = (message: string) => ({
  code: 'NOT_ALLOWED',
  message: expect.stringContaining(message) as unknown as string,
})

describe('the system administrator', () => {
  test('makes accounts, units and sites', async () => {
    const { id } = await maintain(system, [], account())
    expect(await rolesOf(id)).toEqual([])
    for (const [collection, values] of [
      ['organisations', buildUnit()],
      ['sites', { code: unique('site'), name: '门户' }],
    ] as const) {
      const input = { collection, values }
      await perform(city.payload, { act: 'maintain', by: system, subjects: [], input })
    }
  })

  test('gives no posts, to nobody, not with a new account either', async () => {
    const { id } = await maintain(system, [], account())
    await expect(maintain(system, [id], posts('editor'))).rejects.toMatchObject(
      refused('任职由安全管理员授予'),
    )
    await expect(
      maintain(system, [], { ...account(), ...posts('reviewer') }),
    ).rejects.toMatchObject(refused('任职由安全管理员授予'))
    await expect(maintain(system, [system.id], posts('auditor'))).rejects.toMatchObject(
      refused('不能给自己任职'),
    )
  })

  test('does not set the password by which one would be another administrator', async () => {
    const values = { password: 'Qingyang-2018-别的密码' }
    for (const other of [security, auditor]) {
      await expect(maintain(system, [other.id], values)).rejects.toMatchObject(
        refused('系统管理员不能修改'),
      )
      await expect(
        maintain(system, [other.id], { email: 'mine@example.cn' }),
      ).rejects.toMatchObject(refused('系统管理员不能修改'))
    }
    await maintain(security, [security.id], { password: PASSWORD })
    await maintain(HOUSE_ITSELF, [auditor.id], { password: PASSWORD })
  })

  test('reads and uploads no content, and not the ledger', async () => {
    const id = await bringTo(city, 'published')
    const ask = askingAs(city, system)
    expect((await ask('GET', `/water-quality/${id}`)).status).toBeGreaterThanOrEqual(403)
    expect((await ask('GET', `/water-quality/${id}/case`)).status).toBe(404)
    expect((await ask('GET', '/entries')).status).toBe(403)
    expect((await ask('GET', '/files')).status).toBe(403)
    expect((await ask('GET', '/ledger')).status).toBe(403)
    expect((await ask('POST', '/files', {})).status).toBe(403)
  })
})

describe('the security administrator', () => {
  test('gives and takes posts, and sees who may what', async () => {
    const { id } = await maintain(system, [], account())
    await maintain(security, [id], posts('editor', 'reviewer'))
    expect(await rolesOf(id)).toEqual(['editor', 'reviewer'])
    await maintain(security, [id], { posts: [] })
    expect(await rolesOf(id)).toEqual([])
    const response = await askingAs(city, security)('GET', `/people/${auditor.id}`)
    expect(await response.json()).toMatchObject({ posts: [{ role: 'auditor' }] })
  })

  test('neither makes nor changes accounts', async () => {
    await expect(maintain(security, [], account())).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(maintain(security, [city.editor.id], { name: '改名' })).rejects.toMatchObject(
      refused('账号由系统管理员维护'),
    )
    await expect(
      maintain(security, [city.editor.id], { password: PASSWORD }),
    ).rejects.toMatchObject(refused('账号由系统管理员维护'))
  })

  test('gives no post to themselves, and takes none from themselves', async () => {
    for (const own of [posts('security', 'security'), posts('office'), { posts: [] }]) {
      await expect(maintain(security, [security.id], own)).rejects.toMatchObject(
        refused('不能给自己任职'),
      )
    }
    expect(await rolesOf(security.id)).toEqual(['security'])
  })

  test('may send the whole form back, as it was shown, with one thing changed', async () => {
    const { id } = await maintain(system, [], account())
    const read = await askingAs(city, security)('GET', `/people/${id}?depth=1`)
    const form = (await read.json()) as Values
    const ask = askingAs(city, security)
    const given = await ask('PATCH', `/people/${id}`, { ...form, ...posts('editor') })
    expect(given.status).toBe(200)
    const renamed = await askingAs(city, system)('PATCH', `/people/${id}`, {
      ...((await (await ask('GET', `/people/${id}?depth=1`)).json()) as Values),
      name: '新的姓名',
    })
    expect(renamed.status).toBe(200)
    expect(await rolesOf(id)).toEqual(['editor'])
  })
})

describe('the auditor', () => {
  test('reads the ledger and changes nothing but their own password', async () => {
    const ask = askingAs(city, auditor)
    expect((await ask('GET', '/ledger')).status).toBe(200)
    const { rows } = await city.owner.query('select id from public.sites limit 1')
    const { id: site } = rows[0] as { id: string }
    const answers = [
      await ask('POST', '/people', account()),
      await ask('PATCH', `/people/${city.editor.id}`, { name: '改名' }),
      await ask('PATCH', `/people/${auditor.id}`, posts('auditor', 'office')),
      await ask('POST', '/organisations', buildUnit()),
      await ask('PATCH', `/sites/${site}`, { name: '改名' }),
      await ask('POST', '/columns', { name: '栏目', segment: 'x' }),
      await ask('POST', '/files', {}),
      await ask('POST', '/water-quality', buildSample(city)),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
    expect((await ask('PATCH', `/people/${auditor.id}`, { password: PASSWORD })).status).toBe(200)
  })
})

describe('nobody holds two of the three, nor one and a part in the review', () => {
  const pairs: readonly [Role, Role][] = [
    ['administrator', 'security'],
    ['security', 'auditor'],
    ['auditor', 'administrator'],
    ...(['editor', 'reviewer', 'releaser', 'office'] as const).flatMap((part) =>
      (['administrator', 'security', 'auditor'] as const).map((one): [Role, Role] => [part, one]),
    ),
  ]

  test.each(pairs)('%s and %s, given by whomever', async (one, other) => {
    const { id } = await maintain(system, [], account())
    await expect(maintain(security, [id], posts(one, other))).rejects.toMatchObject(
      refused('三员分立'),
    )
    await expect(
      maintain(HOUSE_ITSELF, [], { ...account(), ...posts(one, other) }),
    ).rejects.toMatchObject(refused('三员分立'))
    expect(await rolesOf(id)).toEqual([])
  })

  test('over REST, where the refusal is in words and in the ledger', async () => {
    const { id } = await maintain(system, [], account())
    const response = await askingAs(city, security)(
      'PATCH',
      `/people/${id}`,
      posts('auditor', 'editor'),
    )
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({
      errors: [{ message: '三员分立：“审计管理员”和“编辑”不能由同一人同时担任' }],
    })
    const { rows } = await city.owner.query(
      `select act, refused, by_name from editorial.ledger where subject = $1 and refused is not null`,
      [id],
    )
    expect(rows).toEqual([{ act: 'maintain', refused: 'NOT_ALLOWED', by_name: security.name }])
  })

  test('but one after the other', async () => {
    const { id } = await maintain(system, [], account())
    const unit = city.unit
    await maintain(security, [id], {
      posts: [
        { role: 'editor', unit, to: '2018-12-31' },
        { role: 'auditor', unit, from: '2019-01-01' },
      ],
    })
    expect((await personNamed(city.payload, id))?.posts.map(({ role }) => role)).toEqual([
      'auditor',
    ])
  })

  test('when two posts are given at once', async () => {
    const second = await city.appoint([{ role: 'security', unit: city.unit }])
    for (let round = 0; round < 5; round++) {
      const { id } = await maintain(system, [], account())
      const settled = await Promise.allSettled([
        maintain(security, [id], posts('auditor')),
        maintain(second, [id], posts('editor')),
        maintain(security, [id], posts('auditor', 'editor')),
        maintain(second, [id], posts('administrator', 'security')),
      ])
      expect(settled.map(({ status }) => status)).toEqual([
        ...['fulfilled', 'fulfilled'],
        ...['rejected', 'rejected'],
      ])
      expect(['auditor', 'editor']).toContain((await rolesOf(id)).join())
    }
  })

  test('and what was stored around the acts gives none of the three powers', async () => {
    const mixed = await city.appoint([{ role: 'editor', unit: city.unit }])
    await city.owner.query(
      `insert into public.people_posts (_order, _parent_id, id, role, unit_id)
       select 9, _parent_id, gen_random_uuid()::text, 'auditor', unit_id
       from public.people_posts where _parent_id = $1`,
      [mixed.id],
    )
    const now = await personNamed(city.payload, mixed.id)
    expect(now?.posts.map(({ role }) => role)).toEqual(['editor'])
    expect((await askingAs(city, mixed)('GET', '/ledger')).status).toBe(403)
  })
})

describe('the first administrators', () => {
  const first = (role: string, by = HOUSE_ITSELF) =>
    perform(city.payload, {
      act: 'appointFirst',
      by,
      subjects: [],
      input: { ...(account() as unknown as AppointFirstInput), role, unit: city.unit },
    })

  test('are not made while there are some, nor for any other post, nor by a person', async () => {
    await expect(first('administrator')).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(first('security')).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(first('editor')).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(first('auditor')).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(first('security', system)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('are made once, however many ask at once', async () => {
    await city.owner.query(
      `update public.people_posts set "to" = '2018-12-31' where role in ('administrator', 'security')`,
    )
    for (const role of ['administrator', 'security']) {
      const settled = await Promise.allSettled([first(role), first(role), first(role)])
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })
})
