import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import type { Person } from '../../src/domain/roles.ts'
import { askingAs } from './asking.ts'
import { bringTo, buildSample, buildUnit, foundTestCity, type City } from './city.ts'

interface Answer {
  problems: {
    id: string
    kind: string
    words: string
    unitName: string | null
    stageName: string | null
    overdue: number
    item: { id: string; title: string } | null
  }[]
  counts: { kind: string; count: number }[]
  next: string | null
}

let city: City
/** A second unit, with people of its own. */
let other: City
let cityOffice: Person
beforeAll(async () => {
  city = await foundTestCity()
  const unit = await city.build('organisations', buildUnit({ name: '庆阳市统计局' }))
  const holder = (role: 'editor' | 'reviewer' | 'releaser') => city.appoint([{ role, unit }])
  other = {
    ...{ ...city, unit },
    editor: await holder('editor'),
    reviewer: await holder('reviewer'),
    releaser: await holder('releaser'),
  }
  cityOffice = await city.appoint([
    { role: 'office', unit: city.unit },
    { role: 'office', unit },
  ])
})
afterAll(() => city.close())

const list = async (by: Person, query = ''): Promise<Answer> => {
  const answer = await askingAs(city, by)('GET', `/problems${query}`)
  expect(answer.status).toBe(200)
  return (await answer.json()) as Answer
}

const countOf = ({ counts }: Pick<Answer, 'counts'>, kind: string) =>
  counts.find((each) => each.kind === kind)?.count

const caseOf = async (id: string) => {
  const { rows } = await city.owner.query('select case_id from public.entries where id = $1', [id])
  return (rows[0] as { case_id: string }).case_id
}

describe('the list of problems', () => {
  test('is empty while there are none', async () => {
    const answer = await list(cityOffice)
    expect([answer.problems, answer.next]).toEqual([[], null])
    expect(answer.counts.every(({ count }) => count === 0)).toBe(true)
  })

  test('names what is not public in time, and what stands still, until it is done', async () => {
    const id = await bringTo(city, 'submitted')
    await city.owner.query(
      `update editorial.deadlines set due_on = '2026-11-02' where subject = $1`,
      [await caseOf(id)],
    )
    const item = expect.objectContaining({ id, title: '宁县城区水源水质监测结果' })
    const common = { unitName: '庆阳市环境保护局', stageName: '审核', item }
    expect((await list(cityOffice)).problems).toEqual([
      expect.objectContaining({
        ...common,
        kind: 'publication',
        words: '应在 2018年5月1日 前公开',
      }),
      expect.objectContaining({
        ...common,
        kind: 'stage',
        words: '“审核”应在 2026年11月2日 前办理完毕',
      }),
    ])
    const subjects = [id]
    await perform(city.payload, { act: 'approve', by: city.reviewer, subjects, input: {} })
    expect((await list(cityOffice)).problems.map(({ kind }) => kind)).toEqual(['publication'])
    await perform(city.payload, { act: 'publish', by: city.releaser, subjects, input: {} })
    expect((await list(cityOffice)).problems).toEqual([])
  })

  test('names what was not disclosed and is to be assessed anew', async () => {
    const id = await bringTo(city, 'approved', {
      attribute: 'withheld',
      ground: 'internal',
      legalBasis: '条例第十六条',
    })
    await perform(city.payload, { act: 'settle', by: city.releaser, subjects: [id], input: {} })
    expect((await list(cityOffice)).problems).toEqual([])
    await city.owner.query(
      `update editorial.deadlines set due_on = (now() at time zone 'Asia/Shanghai')::date
       where subject = $1 and rule = 'reassessment'`,
      [id],
    )
    const { problems } = await list(cityOffice, '?kind=reassessment')
    expect(problems).toMatchObject([{ kind: 'reassessment', overdue: 0, item: { id } }])
  })

  test('names what was published urgently from the first day, until its review is done', async () => {
    const id = await bringTo(city, 'submitted')
    const subjects = [id]
    const dutyLeader = await city.appoint([{ role: 'dutyLeader', unit: city.unit }])
    const input = { reason: '供水污染预警' }
    await perform(city.payload, { act: 'publishUrgently', by: dutyLeader, subjects, input })
    const [problem] = (await list(cityOffice, '?kind=urgent')).problems
    expect(problem).toMatchObject({
      words: expect.stringMatching(/^应急公开后，应在 \d+年\d+月\d+日 前补办审核$/),
      item: { id },
    })
    expect(problem?.overdue).toBeLessThan(0)
    await perform(city.payload, { act: 'approve', by: city.reviewer, subjects, input: {} })
    await perform(city.payload, { act: 'publish', by: city.releaser, subjects, input: {} })
    expect((await list(cityOffice, '?kind=urgent')).problems).toEqual([])
  })

  test('names the year whose calendar is missing, for the office and the administrator', async () => {
    const id = await bringTo(city, 'drafted')
    await city.owner.query(
      `update editorial.deadlines set due_on = null, missing_year = 2099,
         length = '{"workingDays": 20}' where subject = $1`,
      [id],
    )
    const expected = [
      { kind: 'calendar', words: expect.stringMatching(/^2099 年.*1 个期限/), item: null },
    ]
    expect((await list(cityOffice, '?kind=calendar')).problems).toMatchObject(expected)
    const administrator = await city.appoint([{ role: 'administrator', unit: city.unit }])
    expect((await list(administrator)).problems).toMatchObject(expected)
    expect((await list(city.reviewer, '?kind=calendar')).problems).toEqual([])
    await city.owner.query('update editorial.deadlines set dropped_at = now() where subject = $1', [
      id,
    ])
  })
})

describe('a part of the list', () => {
  beforeAll(async () => {
    for (let day = 1; day <= 5; day++) {
      await bringTo(city, 'drafted', { formationDate: `2018-03-0${day}` })
      await bringTo(other, 'drafted', { ...buildSample(other), formationDate: `2018-03-0${day}` })
    }
  })

  test('is what the person’s posts cover: the office all of its units, a reviewer their own', async () => {
    expect(countOf(await list(cityOffice), 'publication')).toBe(10)
    const mine = await list(other.reviewer)
    expect(countOf(mine, 'publication')).toBe(5)
    expect(new Set(mine.problems.map(({ unitName }) => unitName))).toEqual(
      new Set(['庆阳市统计局']),
    )
    expect(countOf(await list(other.reviewer, `?unit=${city.unit}`), 'publication')).toBe(0)
  })

  test('is chosen by unit and kind, and counted as it is shown', async () => {
    const answer = await list(cityOffice, `?unit=${other.unit}&kind=publication`)
    expect(answer.problems).toHaveLength(5)
    expect(countOf(answer, 'publication')).toBe(5)
    const counts = await askingAs(city, cityOffice)('GET', '/problems/counts')
    const said = (await counts.json()) as Pick<Answer, 'counts'>
    for (const { kind, count } of said.counts) {
      expect([kind, (await list(cityOffice, `?kind=${kind}&limit=200`)).problems.length]).toEqual([
        kind,
        count,
      ])
    }
  })

  test('is turned over page by page, nothing left out or twice', async () => {
    const all = await list(cityOffice, '?limit=200')
    const turned: string[] = []
    for (let after: string | null = ''; after !== null;) {
      const page: Answer = await list(cityOffice, `?limit=3&after=${after}`)
      turned.push(...page.problems.map(({ id }) => id))
      after = page.next
    }
    expect(turned).toEqual(all.problems.map(({ id }) => id))
  })

  test('is refused to those who look after nothing, and for what is no filter', async () => {
    const ask = (by: Person, query = '') => askingAs(city, by)('GET', `/problems${query}`)
    expect((await ask(city.editor)).status).toBe(403)
    expect((await ask(cityOffice, '?kind=nonsense')).status).toBe(409)
    expect((await ask(cityOffice, '?unit=x')).status).toBe(409)
    expect((await ask(cityOffice, '?after=2018-01-01_x')).status).toBe(409)
  })
})
