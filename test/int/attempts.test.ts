import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform, performTogether } from '../../src/actions/perform.ts'
import type { Person } from '../../src/domain/roles.ts'
import { askingAs } from './asking.ts'
import { bringTo, buildSample, foundTestCity, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

interface Line {
  act: string
  by_name: string
  as_role: string
  refused: string | null
  why: string
  chain: string
  called: string | null
  unit_name: string | null
}

const attemptsBy = async ({ id }: Person): Promise<Line[]> => {
  const { rows } = await city.owner.query<Line>(
    'select * from editorial.ledger where by_id = $1 and refused is not null order by seq',
    [id],
  )
  return rows
}

const someone = (role: 'editor' | 'reviewer') => city.appoint([{ role, unit: city.unit }])

/** Asks the house's REST as somebody, or as a stranger. */
const asking = async (person: Person | undefined, method: string, path: string, body?: unknown) => {
  const response = await askingAs(city, person)(method, path, body)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

describe('an attempt that was refused', () => {
  test('for who it was stands in the ledger: who, what, on what, and why', async () => {
    const by = await someone('editor')
    const id = await bringTo(city, 'submitted')
    const approve = perform(city.payload, { act: 'approve', by, subjects: [id], input: {} })
    await expect(approve).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    const [line] = await attemptsBy(by)
    expect(line).toMatchObject({
      act: 'approve',
      by_name: by.name,
      as_role: 'none',
      refused: 'NOT_ALLOWED',
      why: '需要由该单位的“审核”人员办理',
      unit_name: '庆阳市环境保护局',
    })
    expect(line?.called).toMatch(/\/20\d\d-\d{5}$/)
  })

  test('for its state, or because someone was first, too', async () => {
    const by = await someone('editor')
    const live = await bringTo(city, 'published')
    const draft = await bringTo(city, 'drafted')
    const save = (id: string, basedOn?: number) =>
      perform(city.payload, {
        act: 'save',
        by,
        subjects: [id],
        input: { values: { title: '张三丰的秘密' }, basedOn },
      })
    await expect(save(live)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(save(draft, 7)).rejects.toMatchObject({ code: 'CONFLICT' })
    const lines = await attemptsBy(by)
    expect(lines.map(({ refused }) => refused)).toEqual(['WRONG_STATE', 'CONFLICT'])
    expect(JSON.stringify(lines)).not.toContain('张三丰')
  })

  test('names the step that was refused, of several asked for together', async () => {
    const by = await someone('editor')
    const id = await bringTo(city, 'drafted')
    const values = { title: '改过的标题' }
    const asked = performTogether(
      city.payload,
      [{ act: 'save', by, subjects: [id], input: { values, basedOn: 9 } }],
      { act: 'submit', by, subjects: [id], input: {} },
    )
    await expect(asked).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await attemptsBy(by)).map(({ act }) => act)).toEqual(['save'])
  })

  test('is not a line when issues were found, or nothing was', async () => {
    const by = await someone('editor')
    const draft = (values: Record<string, unknown>) =>
      perform(city.payload, {
        act: 'draft',
        by,
        subjects: [],
        input: { domain: 'water-quality', values },
      })
    await expect(draft(buildSample(city, { sampledOn: '昨天' }))).rejects.toMatchObject({
      code: 'ISSUES',
    })
    const nobody = '00000000-0000-7000-8000-00000000dead'
    await expect(
      perform(city.payload, { act: 'submit', by, subjects: [nobody], input: {} }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await attemptsBy(by)).toEqual([])
  })

  test('is a line for ways around the acts, by those who are known', async () => {
    const by = await someone('editor')
    const id = await bringTo(city, 'published')
    const before = await countLines()
    expect((await asking(undefined, 'DELETE', `/water-quality/${id}`)).status).toBe(405)
    expect(await countLines()).toBe(before)
    expect((await asking(by, 'DELETE', `/water-quality/${id}`)).status).toBe(405)
    expect((await asking(by, 'POST', `/people/unlock`, { email: 'x@example.cn' })).status).not.toBe(
      200,
    )
    const lines = await attemptsBy(by)
    expect(lines[0]).toMatchObject({ act: 'bypass', refused: 'NO_SECOND_WAY' })
    expect(lines[0]?.called).not.toBeNull()
  })

  test('leaves the case’s chain alone, and stands in one of the person and the day', async () => {
    const [by, other] = [await someone('editor'), await someone('editor')]
    const id = await bringTo(city, 'submitted')
    const chainOfCase = await linesOf(id)
    const hammer = (person: Person) =>
      perform(city.payload, { act: 'approve', by: person, subjects: [id], input: {} }).catch(
        () => {},
      )
    await Promise.all(Array.from({ length: 40 }, (_, n) => hammer(n % 2 ? by : other)))
    expect(await linesOf(id)).toBe(chainOfCase)
    const mine = await attemptsBy(by)
    expect(mine).toHaveLength(20)
    expect(new Set(mine.map(({ chain }) => chain)).size).toBe(1)
    expect((await attemptsBy(other))[0]?.chain).not.toBe(mine[0]?.chain)
  })

  test('does not show in the item’s history', async () => {
    const by = await someone('editor')
    const id = await bringTo(city, 'submitted')
    await perform(city.payload, { act: 'approve', by, subjects: [id], input: {} }).catch(() => {})
    const { body } = await asking(city.reviewer, 'GET', `/water-quality/${id}/case`)
    const { history } = body as { history: { act: string }[] }
    expect(history.map(({ act }) => act)).toEqual(['submit', 'draft'])
  })

  test('is answered as ever when its line cannot be written', async () => {
    const by = await someone('editor')
    const id = await bringTo(city, 'submitted')
    await city.owner.query(
      `alter table editorial.ledger add constraint none_refused check (refused is null) not valid`,
    )
    try {
      await expect(
        perform(city.payload, { act: 'approve', by, subjects: [id], input: {} }),
      ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    } finally {
      await city.owner.query('alter table editorial.ledger drop constraint none_refused')
    }
    expect(await attemptsBy(by)).toEqual([])
  })
})

const countLines = async () => {
  const { rows } = await city.owner.query('select count(*)::int as lines from editorial.ledger')
  return (rows[0] as { lines: number }).lines
}

/** The lines in the chain of the item's case. */
const linesOf = async (id: string) => {
  const { rows } = await city.owner.query(
    `select count(*)::int as lines from editorial.ledger
     where chain = (select case_id from editorial.case_entries where entry = $1 and open)`,
    [id],
  )
  return (rows[0] as { lines: number }).lines
}
