import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import { reasonsAgainst } from '../../src/actions/reasonsAgainst.ts'
import type { Person, Role } from '../../src/domain/roles.ts'
import { askingAs } from './asking.ts'
import { bringTo, buildSample } from './city.ts'
import { again, entrust } from './delegating.ts'
import { draftPolicy, foundPolicyCity, NORMATIVE, type PolicyCity } from './policyCity.ts'

let city: PolicyCity
beforeAll(async () => {
  city = await foundPolicyCity()
})
afterAll(() => city.close())

const holder = (...roles: Role[]): Promise<Person> =>
  city.appoint(roles.map((role) => ({ role, unit: city.unit })))

const reassign = (by: Person, id: string, to: { id: string }, reason = '张某休假') =>
  perform(city.payload, { act: 'reassign', by, subjects: [id], input: { to: to.id, reason } })

const assigneeOf = async (id: string): Promise<string | null> => {
  const { rows } = await city.owner.query<{ assignee_id: string | null }>(
    `select reviewed.assignee_id from public.cases reviewed
     join editorial.case_entries membership on membership.case_id = reviewed.id
     where membership.entry = $1 order by reviewed.id desc limit 1`,
    [id],
  )
  return rows[0]?.assignee_id ?? null
}

const act = (name: 'submit' | 'approve' | 'publish', by: Person, id: string) =>
  perform(city.payload, { act: name, by, subjects: [id], input: {} })

const refused = (code: string, message: string) => ({
  code,
  message: expect.stringContaining(message) as unknown as string,
})

describe('a case', () => {
  test('is put into the hands of another who could do it, and the page and the ledger say so', async () => {
    const other = await holder('reviewer')
    const id = await bringTo(city, 'submitted')
    await reassign(city.reviewer, id, other)
    expect(await assigneeOf(id)).toBe(other.id)
    const answer = await askingAs(city, city.editor)('GET', `/water-quality/${id}/case`)
    expect(await answer.json()).toMatchObject({
      assignee: other.name,
      history: [{ act: 'reassign', label: '改派', why: `指派给${other.name}：张某休假` }, {}, {}],
    })
  })

  test('may still be done by every other who has the part', async () => {
    const other = await holder('reviewer')
    const id = await bringTo(city, 'submitted')
    await reassign(city.office, id, other)
    await act('approve', city.reviewer, id)
  })

  test('leaves the hands with the stage, whichever way it goes', async () => {
    const [other, editor] = [await holder('reviewer'), await holder('editor')]
    const id = await bringTo(city, 'drafted')
    await reassign(city.reviewer, id, editor)
    await act('submit', city.editor, id)
    expect(await assigneeOf(id)).toBeNull()
    await reassign(city.reviewer, id, other)
    await perform(city.payload, {
      ...{ act: 'return', by: city.reviewer, subjects: [id] },
      input: { code: 'incomplete', reason: '请补充' },
    })
    expect(await assigneeOf(id)).toBeNull()
    await act('submit', city.editor, id)
    await act('approve', city.reviewer, id)
    await reassign(city.releaser, id, city.releaser)
    await act('publish', city.releaser, id)
    expect(await assigneeOf(id)).toBeNull()
  })

  test('stays in them while a stage lacks another’s opinion', async () => {
    const { document } = await draftPolicy(city, NORMATIVE)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await reassign(city.office, document, city.legality)
    await act('approve', city.secrecy, document)
    expect(await assigneeOf(document)).toBe(city.legality.id)
  })

  test('is put into the hands of whoever would do it for somebody else', async () => {
    const [of, to] = [await holder('reviewer'), await holder('releaser')]
    const id = await bringTo(city, 'submitted')
    await expect(reassign(city.office, id, to)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await entrust(city, of, to)
    await reassign(city.office, id, to)
    const answer = await askingAs(city, city.office)('GET', `/water-quality/${id}/assignees`)
    const { assignees } = (await answer.json()) as { assignees: object[] }
    expect(assignees).toContainEqual({ id: to.id, name: to.name, as: `代${of.name}审核` })
  })
})

describe('is refused, in words that say why,', () => {
  test('for somebody who has no post for it', async () => {
    const id = await bringTo(city, 'submitted')
    await expect(reassign(city.office, id, city.releaser)).rejects.toMatchObject(
      refused('NOT_ALLOWED', `不能指派给${city.releaser.name}：需要由该单位的“审核”人员办理`),
    )
    await expect(reassign(city.office, id, { id: 'nobody' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('for whoever wrote it, or it was written for', async () => {
    const [author, head] = [await holder('editor', 'reviewer'), await holder('editor', 'reviewer')]
    await entrust(city, head, author, { posts: [{ role: 'editor', unit: city.unit }] })
    const by = await again(city, author)
    const id = await bringTo({ ...city, editor: by }, 'submitted')
    await expect(reassign(city.office, id, author)).rejects.toMatchObject(
      refused('NOT_ALLOWED', '起草或修改过的人不能审核'),
    )
    const theirs = await holder('releaser')
    await entrust(city, author, theirs, { posts: [{ role: 'reviewer', unit: city.unit }] })
    await expect(reassign(city.office, id, theirs)).rejects.toMatchObject(
      refused('NOT_ALLOWED', `${author.name}起草或修改过这条信息`),
    )
  })

  test('for whoever has given their opinion already', async () => {
    const { document } = await draftPolicy(city, NORMATIVE)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await act('approve', city.secrecy, document)
    await expect(reassign(city.office, document, city.secrecy)).rejects.toMatchObject(
      refused('NOT_ALLOWED', '您的意见已经给出'),
    )
  })

  test('to those whom the case would judge, and to those without the part', async () => {
    const author = await holder('editor', 'reviewer')
    const id = await bringTo({ ...city, editor: author }, 'submitted')
    await expect(reassign(author, id, city.reviewer)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(reassign(city.editor, id, city.reviewer)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(await reasonsAgainst(city.payload, 'reassign', id, author)).toEqual([
      '起草或修改过的人不能审核、发布同一份信息',
    ])
    expect(await reasonsAgainst(city.payload, 'reassign', id, city.office)).toEqual([])
  })

  test('without a reason, and where no case is open', async () => {
    const id = await bringTo(city, 'submitted')
    await expect(reassign(city.office, id, city.reviewer, ' ')).rejects.toMatchObject(
      refused('WRONG_STATE', '请写明理由'),
    )
    const published = await bringTo(city, 'published')
    await expect(reassign(city.office, published, city.reviewer)).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
  })
})

test('only those are offered who could do it', async () => {
  const author = await holder('editor', 'reviewer')
  const gone = await city.appoint([{ role: 'reviewer', unit: city.unit, to: '2018-12-31' }])
  const id = await bringTo({ ...city, editor: author }, 'submitted')
  const answer = await askingAs(city, city.office)('GET', `/water-quality/${id}/assignees`)
  const { assignees } = (await answer.json()) as { assignees: { id: string; as: string }[] }
  const offered = assignees.map((each) => each.id)
  expect(offered).toContain(city.reviewer.id)
  for (const each of [author, gone, city.editor, city.releaser]) {
    expect(offered).not.toContain(each.id)
  }
})

test('what is sent over REST is done, or said to be illegible', async () => {
  const other = await holder('reviewer')
  const id = await bringTo(city, 'submitted')
  const ask = askingAs(city, city.office)
  const path = `/water-quality/${id}/acts/reassign`
  expect((await ask('POST', path, { to: 7, reason: '休假' })).status).toBe(409)
  const done = await ask('POST', path, { to: other.id, reason: '休假' })
  expect(await done.json()).toMatchObject({ message: '已改派' })
})

test('a whole batch is one case, in one person’s hands', async () => {
  const { ids } = await perform(city.payload, {
    act: 'draftBatch',
    by: city.editor,
    subjects: [],
    input: { domain: 'water-quality', items: [1, 2].map(() => buildSample(city)) },
  })
  const other = await holder('editor')
  await reassign(city.office, String(ids[0]), other)
  expect(await assigneeOf(String(ids[1]))).toBe(other.id)
})
