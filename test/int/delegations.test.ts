import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import { readerOf, reasonsAgainst } from '../../src/actions/reasonsAgainst.ts'
import type { Person, Role } from '../../src/domain/roles.ts'
import { addMonths } from '../../src/domain/time/day.ts'
import { verifyLedger } from '../../src/ledger/verifyLedger.ts'
import { askingAs } from './asking.ts'
import { bringTo, foundTestCity, type City } from './city.ts'
import { again, endOf, entrust, inDays, TODAY } from './delegating.ts'

let city: City
let security: Person
beforeAll(async () => {
  city = await foundTestCity()
  security = await holder('security')
})
afterAll(() => city.close())

const holder = (...roles: Role[]): Promise<Person> =>
  city.appoint(roles.map((role) => ({ role, unit: city.unit })))

const approve = (by: Person, id: string) =>
  perform(city.payload, { act: 'approve', by, subjects: [id], input: {} })

const refused = (code: string, message: string) => ({
  code,
  message: expect.stringContaining(message) as unknown as string,
})

const rolesOf = ({ posts }: Person) => posts.map((post) => [post.role, post.for?.name ?? 'own'])

describe('what is entrusted', () => {
  test('is held beside one’s own, says whose it is, and stays with them too', async () => {
    const [of, to] = [await holder('reviewer', 'releaser'), await holder('editor')]
    await entrust(city, of, to, { posts: [{ role: 'reviewer', unit: city.unit }] })
    expect(rolesOf(await again(city, to))).toEqual([
      ['editor', 'own'],
      ['reviewer', of.name],
    ])
    expect(rolesOf(await again(city, of))).toEqual([
      ['reviewer', 'own'],
      ['releaser', 'own'],
    ])
  })

  test('is all that can be, where no posts are named', async () => {
    const [of, to] = [await holder('reviewer', 'releaser'), await holder('editor')]
    await entrust(city, of, to)
    expect(rolesOf(await again(city, to)).slice(1)).toEqual([
      ['reviewer', of.name],
      ['releaser', of.name],
    ])
  })

  test('covers the units under it, as the post does', async () => {
    const below = await city.build('organisations', {
      ...{ code: 'below-entrusted', name: '庆阳市环境监测站', kind: 'institution' },
      ...{ parent: city.unit, indexPrefix: 'QYBELOW' },
    })
    const [of, to] = [await holder('reviewer'), await holder('editor')]
    await entrust(city, of, to)
    const entrusted = (await again(city, to)).posts.find((post) => post.for)
    expect(entrusted?.covers).toContain(below)
  })

  test('is used with the name of whoever entrusted it, in every place', async () => {
    const [of, to] = [await holder('reviewer'), await holder('releaser')]
    await entrust(city, of, to)
    const id = await bringTo(city, 'submitted')
    await approve(await again(city, to), id)
    const { rows: lines } = await city.owner.query(
      `select by_name, as_role, for_id, for_name from editorial.ledger
       where subject = $1 and act = 'approve' and refused is null`,
      [id],
    )
    const signed = { by_name: to.name, as_role: 'reviewer', for_id: of.id, for_name: of.name }
    expect(lines).toEqual([signed])
    const { rows: opinions } = await city.owner.query(
      `select opinion.by_name, opinion.as_role, opinion.for_id, opinion.for_name
       from editorial.opinions opinion
       join editorial.opinion_revisions cited on cited.opinion = opinion.id where cited.entry = $1`,
      [id],
    )
    expect(opinions).toEqual([signed])
    for await (const finding of verifyLedger(readerOf(city.payload))) expect(finding).toBeNull()
  })

  test('gives way to a post of one’s own', async () => {
    const [of, to] = [await holder('reviewer'), await holder('reviewer')]
    await entrust(city, of, to)
    const id = await bringTo(city, 'submitted')
    await approve(await again(city, to), id)
    const { rows } = await city.owner.query(
      `select for_id from editorial.ledger where subject = $1 and act = 'approve'`,
      [id],
    )
    expect(rows).toEqual([{ for_id: null }])
  })

  test('is not mixed with one’s own in one act', async () => {
    const other = await city.build('organisations', {
      ...{ code: 'other-entrusted', name: '庆阳市水务局', kind: 'department', indexPrefix: 'QYO' },
    })
    const editorThere = await city.appoint([{ role: 'editor', unit: other }])
    const [of, to] = [
      await city.appoint([{ role: 'reviewer', unit: other }]),
      await holder('reviewer'),
    ]
    await entrust(city, of, to)
    const here = await bringTo(city, 'submitted')
    const there = await bringTo({ ...city, editor: editorThere, unit: other }, 'submitted')
    const by = await again(city, to)
    await expect(
      perform(city.payload, { act: 'approve', by, subjects: [here, there], input: {} }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await approve(by, there)
    await approve(by, here)
  })
})

describe('it counts', () => {
  test('from the first moment of its first day to the last of its last, in Beijing', async () => {
    const [of, to] = [await holder('reviewer'), await holder('editor')]
    await entrust(city, of, to, { from: inDays(3), until: inDays(5) })
    const heldAt = async (instant: string) =>
      (await again(city, to, new Date(instant))).posts.length > 1
    const midnight = (day: string) => Date.parse(`${day}T00:00:00+08:00`)
    const [first, after] = [midnight(inDays(3)), midnight(inDays(6))]
    expect([
      await heldAt(new Date(first - 1).toISOString()),
      await heldAt(new Date(first).toISOString()),
      await heldAt(new Date(after - 1).toISOString()),
      await heldAt(new Date(after).toISOString()),
    ]).toEqual([false, true, true, false])
  })

  test('no longer than the appointment that it rests on, of either', async () => {
    for (const which of ['of', 'to'] as const) {
      const pair = { of: await holder('reviewer'), to: await holder('editor') }
      await entrust(city, pair.of, pair.to, { until: inDays(30) })
      expect((await again(city, pair.to)).posts).toHaveLength(2)
      await perform(city.payload, {
        act: 'maintain',
        by: security,
        subjects: [pair[which].id],
        input: { collection: 'people', values: { posts: [] } },
      })
      const held = (await again(city, pair.to)).posts
      expect(held.map(({ role }) => role)).toEqual(which === 'of' ? ['editor'] : [])
    }
  })

  test('until it is ended, by either of them or the security administrator', async () => {
    for (const whose of ['of', 'to', 'security'] as const) {
      const pair = { of: await holder('reviewer'), to: await holder('editor'), security }
      const id = await entrust(city, pair.of, pair.to, { until: inDays(30) })
      await expect(endOf(city, city.office, id)).rejects.toMatchObject(
        refused('NOT_ALLOWED', '由委托人、受托人或者安全管理员结束'),
      )
      await endOf(city, pair[whose], id)
      expect((await again(city, pair.to)).posts).toHaveLength(1)
      await expect(endOf(city, pair[whose], id)).rejects.toMatchObject(
        refused('WRONG_STATE', '已经结束'),
      )
    }
  })

  test('for nobody who became an administrator meanwhile', async () => {
    const [of, to] = [await holder('reviewer'), await holder('editor')]
    await entrust(city, of, to, { until: inDays(30) })
    await perform(city.payload, {
      act: 'maintain',
      by: security,
      subjects: [to.id],
      input: { collection: 'people', values: { posts: [{ role: 'auditor', unit: city.unit }] } },
    })
    expect(rolesOf(await again(city, to))).toEqual([['auditor', 'own']])
  })
})

describe('it is refused', () => {
  test('to oneself', async () => {
    const of = await holder('reviewer')
    await expect(entrust(city, of, of)).rejects.toMatchObject(
      refused('WRONG_STATE', '不能委托给自己'),
    )
  })

  test('over days that are past, none, or too many', async () => {
    const [of, to] = [await holder('reviewer'), await holder('editor')]
    for (const [period, code, message] of [
      [{ from: inDays(-1) }, 'WRONG_STATE', '过去的日子'],
      [{ from: inDays(2), until: inDays(1) }, 'WRONG_STATE', '不能早于开始日期'],
      [{ until: addMonths(TODAY, 12) }, 'WRONG_STATE', '最长一年'],
      [{ from: '2018-02-30' }, 'ISSUES', '需要处理'],
    ] as const) {
      await expect(entrust(city, of, to, period)).rejects.toMatchObject(refused(code, message))
    }
  })

  test('without a reason, and with somebody’s number in it', async () => {
    const [of, to] = [await holder('reviewer'), await holder('editor')]
    await expect(entrust(city, of, to, { reason: ' ' })).rejects.toMatchObject(
      refused('WRONG_STATE', '请写明理由'),
    )
    await expect(entrust(city, of, to, { reason: '联系13893412345' })).rejects.toMatchObject({
      code: 'ISSUES',
    })
  })

  test('of what one is not appointed to', async () => {
    const [of, to] = [await holder('reviewer'), await holder('editor')]
    const posts = [{ role: 'releaser' as const, unit: city.unit }]
    await expect(entrust(city, of, to, { posts })).rejects.toMatchObject(
      refused('NOT_ALLOWED', '没有担任这个单位的“发布”'),
    )
    await expect(entrust(city, of, to, { posts: [] })).rejects.toMatchObject(
      refused('WRONG_STATE', '请选择要委托的任职'),
    )
  })

  test('of what one holds by delegation oneself', async () => {
    const [of, between, to] = [
      await holder('reviewer'),
      await holder('editor'),
      await holder('releaser'),
    ]
    await entrust(city, of, between)
    const posts = [{ role: 'reviewer' as const, unit: city.unit }]
    const by = await again(city, between)
    await expect(entrust(city, by, to, { posts })).rejects.toMatchObject(
      refused('NOT_ALLOWED', '受托的任职不能再转委托'),
    )
    await expect(entrust(city, of, to, { posts, by })).rejects.toMatchObject(
      refused('NOT_ALLOWED', '任职由本人委托'),
    )
  })

  test.each(['administrator', 'security', 'auditor'] as const)(
    'of and to one of the three administrators: %s',
    async (role) => {
      const [administrator, other] = [await holder(role), await holder('editor')]
      await expect(entrust(city, administrator, other)).rejects.toMatchObject({
        code: 'NOT_ALLOWED',
      })
      await expect(
        entrust(city, administrator, other, { by: security, posts: [{ role, unit: city.unit }] }),
      ).rejects.toMatchObject(refused('NOT_ALLOWED', '不能委托他人'))
      await expect(entrust(city, other, administrator)).rejects.toMatchObject(
        refused('NOT_ALLOWED', '三员分立'),
      )
    },
  )

  test('to somebody who has no part in the work', async () => {
    const [of, to] = [await holder('reviewer'), await city.appoint([])]
    await expect(entrust(city, of, to)).rejects.toMatchObject(refused('NOT_ALLOWED', '没有任职'))
  })

  test('of somebody else’s, but to the security administrator, and never to themself', async () => {
    const [of, to] = [await holder('reviewer'), await holder('editor')]
    await expect(entrust(city, of, to, { by: city.office })).rejects.toMatchObject(
      refused('NOT_ALLOWED', '任职由本人委托'),
    )
    await expect(entrust(city, of, security, { by: security })).rejects.toMatchObject(
      refused('NOT_ALLOWED', '三员分立'),
    )
    await entrust(city, of, to, { by: security, reason: '因病住院' })
    expect(rolesOf(await again(city, to))).toEqual([
      ['editor', 'own'],
      ['reviewer', of.name],
    ])
  })

  test('of the same post to a second person on any of the days', async () => {
    const of = await holder('reviewer', 'releaser')
    const [one, other] = [await holder('editor'), await holder('editor')]
    const posts = [{ role: 'reviewer' as const, unit: city.unit }]
    const id = await entrust(city, of, one, { posts, from: inDays(5), until: inDays(8) })
    for (const [from, until] of [
      [inDays(8), inDays(9)],
      [inDays(2), inDays(5)],
      [inDays(6), inDays(7)],
      [inDays(1), inDays(20)],
    ] as const) {
      await expect(entrust(city, of, other, { from, until })).rejects.toMatchObject(
        refused('CONFLICT', `“审核”已经委托给${one.name}`),
      )
    }
    await entrust(city, of, other, { posts, from: inDays(9), until: inDays(9) })
    const rest = [{ role: 'releaser' as const, unit: city.unit }]
    await entrust(city, of, other, { posts: rest, from: inDays(5), until: inDays(8) })
    await endOf(city, of, id)
    await entrust(city, of, other, { posts, from: inDays(5), until: inDays(8) })
  })

  test('of the same post to two people at the same time, but to one of them', async () => {
    for (let round = 0; round < 5; round++) {
      const of = await holder('reviewer')
      const others = [await holder('editor'), await holder('editor'), await holder('releaser')]
      const settled = await Promise.allSettled([
        ...others.map((to) => entrust(city, of, to)),
        ...others.map((to) => entrust(city, of, to, { by: security })),
      ])
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const reasons = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
      expect(reasons.map(({ code }: { code: string }) => code)).toEqual(Array(5).fill('CONFLICT'))
    }
  })
})

describe('a delegation launders nothing', () => {
  test('nobody approves on a post of whoever wrote it', async () => {
    const [author, friend] = [await holder('editor', 'reviewer'), await holder('releaser')]
    await entrust(city, author, friend, { posts: [{ role: 'reviewer', unit: city.unit }] })
    const id = await bringTo({ ...city, editor: author }, 'submitted')
    const by = await again(city, friend)
    await expect(approve(by, id)).rejects.toMatchObject(
      refused('NOT_ALLOWED', `${author.name}起草或修改过这条信息，受其委托也不能审核`),
    )
    expect(await reasonsAgainst(city.payload, 'approve', id, by)).toEqual([
      `${author.name}起草或修改过这条信息，受其委托也不能审核、发布`,
    ])
  })

  test('nobody approves what was written on a post of theirs', async () => {
    const [head, writer] = [await holder('editor', 'reviewer'), await holder('releaser')]
    await entrust(city, head, writer, { posts: [{ role: 'editor', unit: city.unit }] })
    const by = await again(city, writer)
    const id = await bringTo({ ...city, editor: by }, 'submitted')
    await expect(approve(head, id)).rejects.toMatchObject(
      refused('NOT_ALLOWED', '起草或修改过的人不能审核'),
    )
    await approve(city.reviewer, id)
    await expect(
      perform(city.payload, { act: 'publish', by: writer, subjects: [id], input: {} }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('nobody approves on another’s post what they wrote themselves', async () => {
    const [author, head] = [await holder('editor'), await holder('reviewer')]
    await entrust(city, head, author)
    const by = await again(city, author)
    const id = await bringTo({ ...city, editor: by }, 'submitted')
    await expect(approve(by, id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('but whoever has another post that is clear uses that one', async () => {
    const [author, clear] = [await holder('editor', 'reviewer'), await holder('reviewer')]
    const friend = await holder('releaser')
    await entrust(city, author, friend, { posts: [{ role: 'reviewer', unit: city.unit }] })
    await entrust(city, clear, friend)
    const id = await bringTo({ ...city, editor: author }, 'submitted')
    await approve(await again(city, friend), id)
    const { rows } = await city.owner.query(
      `select for_name from editorial.ledger where subject = $1 and act = 'approve'`,
      [id],
    )
    expect(rows).toEqual([{ for_name: clear.name }])
  })
})

test('the ledger has who entrusted what to whom, and who tried to', async () => {
  const [of, to] = [await holder('reviewer'), await holder('editor')]
  const id = await entrust(city, of, to)
  await entrust(city, of, to).catch(() => {})
  await endOf(city, of, id)
  const { rows } = await city.owner.query(
    `select act, by_name, as_role, refused, why from editorial.ledger
     where subject = $1 and act in ('delegate', 'endDelegation') order by seq`,
    [of.id],
  )
  const line = { act: 'delegate', by_name: of.name, as_role: 'reviewer', refused: null }
  expect(rows).toEqual([
    { ...line, why: expect.stringMatching(`^委托给${to.name}：审核，.*；出差$`) as unknown },
    {
      ...line,
      ...{ as_role: 'none', refused: 'CONFLICT' },
      why: expect.stringContaining('已经委托给') as unknown,
    },
    { ...line, act: 'endDelegation', why: `不再委托给${to.name}：已经回来` },
  ])
})

test('what was entrusted is history that nobody changes', async () => {
  for (const table of ['delegations', 'delegated_posts', 'delegation_ends']) {
    await expect(readerOf(city.payload)(`delete from editorial.${table}`)).rejects.toThrow(
      /permission denied/,
    )
    await expect(city.owner.query(`delete from editorial.${table}`)).rejects.toThrow('append-only')
  }
})

describe('over REST', () => {
  const read = async (by: Person) =>
    (await (await askingAs(city, by)('GET', '/delegations')).json()) as {
      lines: { id: string; state: string; mayEnd: boolean; madeBy: string | null }[]
      principals: { id: string }[]
      colleagues: { id: string; posts: { role: string }[] }[]
    }

  test('one sees one’s own and what one may entrust; the security administrator all', async () => {
    const [of, to] = [await holder('reviewer'), await holder('editor')]
    const sent = { to: to.id, from: TODAY, until: inDays(2), reason: '出差' }
    const made = await askingAs(city, of)('POST', '/delegations', sent)
    expect(made.status).toBe(201)
    const { id } = (await made.json()) as { id: string }
    for (const each of [of, to]) {
      const { lines, principals } = await read(each)
      expect(lines).toMatchObject([{ id, state: 'running', mayEnd: true, madeBy: null }])
      expect(principals.map((one) => one.id)).toEqual([each.id])
    }
    expect((await read(city.office)).lines.map((line) => line.id)).not.toContain(id)
    const all = await read(security)
    expect(all.lines.map((line) => line.id)).toContain(id)
    expect(all.principals.map((one) => one.id)).toEqual(expect.arrayContaining([of.id, to.id]))
    expect(all.colleagues.map((one) => one.id)).not.toContain(security.id)
    const ended = await askingAs(city, to)('POST', `/delegations/${id}/end`, {})
    expect(ended.status).toBe(200)
    expect((await read(of)).lines).toMatchObject([{ id, state: 'ended', mayEnd: false }])
  })

  test('the case says on whose post an act would be done, and was', async () => {
    const [of, to] = [await holder('reviewer'), await holder('releaser')]
    await entrust(city, of, to)
    const id = await bringTo(city, 'submitted')
    const ask = askingAs(city, to)
    type State = { acts: { act: string; for: string | null }[]; history: { for: string | null }[] }
    const before = (await (await ask('GET', `/water-quality/${id}/case`)).json()) as State
    expect(before.acts.find(({ act }) => act === 'approve')?.for).toBe(of.name)
    expect((await ask('POST', `/water-quality/${id}/acts/approve`, {})).status).toBe(200)
    const after = (await (await ask('GET', `/water-quality/${id}/case`)).json()) as State
    expect(after.history[0]?.for).toBe(of.name)
    expect(after.acts.find(({ act }) => act === 'publish')?.for).toBeNull()
  })

  test('what cannot be read is refused in words', async () => {
    const [of, to] = [await holder('reviewer'), await holder('editor')]
    const sent = { to: to.id, from: TODAY, until: TODAY, reason: '出差' }
    for (const [wrong, says] of [
      [{ to: 7 }, '无法识别：to'],
      [{ to: 'nobody' }, '无法识别：to'],
      [{ to: '' }, '请选择受托人'],
      [{ posts: 'all' }, '无法识别：posts'],
      [{ posts: [{ role: 'king', unit: city.unit }] }, '无法识别：posts'],
      [{ reason: {} }, '无法识别：reason'],
    ] as const) {
      const answer = await askingAs(city, of)('POST', '/delegations', { ...sent, ...wrong })
      expect(answer.status).toBe(409)
      expect(JSON.stringify(await answer.json())).toContain(says)
    }
    expect((await askingAs(city, of)('POST', '/delegations/nobody/end', {})).status).toBe(404)
    const strangers = await askingAs(city)('GET', '/delegations')
    expect(strangers.status).toBe(401)
  })
})
