import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import { HEAPS, type HeapName } from '../../src/domain/heaps.ts'
import type { Person, Role } from '../../src/domain/roles.ts'
import { addDays, shanghaiDay } from '../../src/domain/time/day.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { askingAs } from './asking.ts'
import { bringTo, buildSample, buildUnit, unique } from './city.ts'
import { again, endOf, entrust } from './delegating.ts'
import { draftPolicy, foundPolicyCity, NORMATIVE, type PolicyCity } from './policyCity.ts'
import { worklistFaults } from './worklistImage.ts'

let city: PolicyCity
beforeAll(async () => {
  city = await foundPolicyCity()
})
afterAll(async () => {
  expect(await worklistFaults(city.payload, city.owner)).toEqual([])
  await city.close()
})

interface Line {
  line: string
  case: string | null
  item: { id: string; title: string }
  items: number
  stage: string | null
  returned: boolean
  dueOn: string | null
  words: { due: string | null }
}

interface Tile {
  key: string
  heap: HeapName
  count: number
  hasMore: boolean
  href: string
}

const askFor = async (person: Person, heap: string, query = '') => {
  const response = await askingAs(city, person)('GET', `/worklist/${heap}?${query}`)
  const body = (await response.json()) as { lines: Line[]; next: string | null }
  return { status: response.status, ...body }
}

/** All lines of a heap, page after page. */
const linesOf = async (
  person: Person,
  heap: string,
  query = '',
  size = 2,
  from = '',
): Promise<Line[]> => {
  const lines: Line[] = []
  for (let after = from; ;) {
    const page = await askFor(person, heap, `${query}&limit=${size}&after=${after}`)
    expect(page.status).toBe(200)
    lines.push(...page.lines)
    if (!page.next) return lines
    after = page.next
  }
}

const itemsIn = async (person: Person, heap: string, query = ''): Promise<string[]> =>
  (await linesOf(person, heap, query, 50)).map(({ item }) => item.id)

const tilesOf = async (person: Person): Promise<Tile[]> => {
  const response = await askingAs(city, person)('GET', '/worklist')
  return ((await response.json()) as { tiles: Tile[] }).tiles
}

const act = (name: 'approve' | 'sign' | 'publish' | 'submit', by: Person, id: string) =>
  perform(city.payload, { act: name, by, subjects: [id], input: {} })

const giveBack = (by: Person, id: string) =>
  perform(city.payload, {
    act: 'return',
    by,
    subjects: [id],
    input: { code: 'wrong', reason: '标题有误' },
  })

describe('a case waits', () => {
  test('for each of those who have it in turn, and for nobody else', async () => {
    const id = await bringTo(city, 'drafted')
    const { editor, reviewer, releaser } = city
    const waitsFor = async () => {
      const people = { editor, reviewer, releaser, office: city.office }
      const having = await Promise.all(
        Object.entries(people).map(async ([name, person]) =>
          (await itemsIn(person, 'waiting')).includes(id) ? [name] : [],
        ),
      )
      return having.flat()
    }
    expect(await waitsFor()).toEqual(['editor'])
    await act('submit', editor, id)
    expect(await waitsFor()).toEqual(['reviewer'])
    await giveBack(reviewer, id)
    expect(await waitsFor()).toEqual(['editor'])
    await act('submit', editor, id)
    await perform(city.payload, { act: 'recall', by: editor, subjects: [id], input: {} })
    expect(await waitsFor()).toEqual(['editor'])
    await act('submit', editor, id)
    await act('approve', reviewer, id)
    expect(await waitsFor()).toEqual(['releaser'])
    await act('publish', releaser, id)
    expect(await waitsFor()).toEqual([])
    expect(await itemsIn(editor, 'live')).toContain(id)
  })

  test('in a stage of several opinions for those alone that are still missing', async () => {
    const { document } = await draftPolicy(city, {
      ...{ kind: 'normative', effectiveOn: '2018-06-01', expiresOn: '2023-05-31' },
      ...{ legalityReviewedBy: '法制办', legalityReviewedOn: '2018-05-07' },
    })
    const isWaiting = async (person: Person) =>
      (await itemsIn(person, 'waiting')).includes(document)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    expect([await isWaiting(city.secrecy), await isWaiting(city.legality)]).toEqual([true, true])
    await act('approve', city.secrecy, document)
    expect([await isWaiting(city.secrecy), await isWaiting(city.legality)]).toEqual([false, true])
    await act('approve', city.legality, document)
    expect([await isWaiting(city.legality), await isWaiting(city.signer)]).toEqual([false, true])
    await act('sign', city.signer, document)
    expect(await isWaiting(city.releaser)).toBe(true)
  })

  test('for nobody who has given another opinion in the stage, whosever post it would be on', async () => {
    const { document } = await draftPolicy(city, NORMATIVE)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    const lent = await entrust(city, city.legality, city.secrecy)
    const both = await again(city, city.secrecy)
    const isWaiting = async (person: Person) =>
      (await itemsIn(person, 'waiting')).includes(document)
    expect(await isWaiting(both)).toBe(true)
    await act('approve', both, document)
    expect([await isWaiting(both), await isWaiting(city.legality)]).toEqual([false, true])
    await expect(act('approve', both, document)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
      message: '您的意见已经给出，正在等待“合法性审核意见”',
    })
    await act('approve', city.legality, document)
    expect(await isWaiting(city.signer)).toBe(true)
    await endOf(city, city.legality, lent)
  })

  test('never for a review of legality that it does not need, nor is it counted for one', async () => {
    const countFor = async (person: Person) =>
      (await tilesOf(person)).find(({ key }) => key === 'legality')?.count
    const before = await countFor(city.legality)
    const { document } = await draftPolicy(city)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    expect(await itemsIn(city.secrecy, 'waiting')).toContain(document)
    expect(await itemsIn(city.legality, 'waiting')).not.toContain(document)
    expect(await countFor(city.legality)).toBe(before)
  })

  test('for a second person too, while a drafter asks for the interpretation to be waived', async () => {
    const { document } = await draftPolicy(city, {}, { interpretation: false, plan: false })
    const subjects = [document]
    const isWaiting = async (person: Person) =>
      (await itemsIn(person, 'waiting')).includes(document)
    await perform(city.payload, {
      ...{ act: 'plan', by: city.editor, subjects },
      input: { waiver: '只调整联系人' },
    })
    expect([await isWaiting(city.editor), await isWaiting(city.office)]).toEqual([true, true])
    await perform(city.payload, {
      ...{ act: 'acceptWaiver', by: city.office, subjects },
      input: { reason: '同意' },
    })
    expect([await isWaiting(city.editor), await isWaiting(city.office)]).toEqual([true, false])
  })

  test('never for the judgement of those who wrote it, whatever posts they hold', async () => {
    const both = await city.appoint([
      { role: 'editor', unit: city.unit },
      { role: 'reviewer', unit: city.unit },
    ])
    const own = await bringTo({ ...city, editor: both }, 'submitted')
    const other = await bringTo(city, 'submitted')
    expect(await itemsIn(both, 'waiting', 'role=reviewer')).toContain(other)
    expect(await itemsIn(both, 'waiting')).not.toContain(own)
    expect(await itemsIn(city.reviewer, 'waiting')).toContain(own)
    expect(await itemsIn(both, 'mine')).toContain(own)
    await giveBack(city.reviewer, own)
    expect(await itemsIn(both, 'waiting', 'role=editor&returned=1')).toContain(own)
  })

  test('no longer for what was withdrawn while it was being amended, but for its drafter', async () => {
    const id = await bringTo(city, 'published')
    const subjects = [id]
    await perform(city.payload, {
      ...{ act: 'amend', by: city.editor, subjects },
      input: { kind: 'update', note: '更新二季度数据' },
    })
    await perform(city.payload, {
      ...{ act: 'save', by: city.editor, subjects },
      input: { values: { title: '宁县城区水源水质二季度监测结果' } },
    })
    await act('submit', city.editor, id)
    expect(await itemsIn(city.reviewer, 'waiting')).toContain(id)
    await perform(city.payload, {
      ...{ act: 'withdraw', by: city.office, subjects },
      input: { reason: '数据有误' },
    })
    expect(await itemsIn(city.reviewer, 'waiting')).not.toContain(id)
    expect(await itemsIn(city.editor, 'waiting', 'returned=1')).toContain(id)
  })
})

describe('work that was lent or handed on', () => {
  const holder = (role: Role) => city.appoint([{ role, unit: city.unit }])

  test('waits for whoever has it in hand alone, until it leaves the stage', async () => {
    const other = await holder('reviewer')
    const id = await bringTo(city, 'submitted')
    await perform(city.payload, {
      ...{ act: 'reassign', by: city.reviewer, subjects: [id] },
      input: { to: other.id, reason: '审核人员出差' },
    })
    expect(await itemsIn(other, 'waiting')).toContain(id)
    expect(await itemsIn(city.reviewer, 'waiting')).not.toContain(id)
    expect(await itemsIn(city.reviewer, 'under-way')).toContain(id)
    await giveBack(other, id)
    await act('submit', city.editor, id)
    expect(await itemsIn(city.reviewer, 'waiting')).toContain(id)
  })

  test('waits at an entrusted desk as well, but never what its owner wrote', async () => {
    const [owner, friend] = [await holder('releaser'), await holder('editor')]
    const approved = await bringTo(city, 'approved')
    await entrust(city, owner, friend)
    expect(await itemsIn(owner, 'waiting')).toContain(approved)
    expect(await itemsIn(friend, 'waiting')).toContain(approved)
    const { rows } = await city.owner.query<{ case_id: string }>(
      'select case_id from editorial.case_entries where entry = $1 and open',
      [approved],
    )
    await city.owner.query(
      'insert into editorial.writers (line, person, at) values ($1, $2, now())',
      [rows[0]?.case_id, owner.id],
    )
    expect(await itemsIn(friend, 'waiting')).not.toContain(approved)
    await city.owner.query('delete from editorial.writers where person = $1', [owner.id])
  })
})

describe('a case of many', () => {
  test('is one line, by its first item and how many there are, also when some are taken out', async () => {
    const records = await city.build('columns', {
      ...{ segment: unique('records'), name: '水质监测记录', chain: 'record' },
    })
    const { ids, case: of } = await perform(city.payload, {
      ...{ act: 'draftBatch', by: city.editor, subjects: [] },
      input: {
        domain: 'water-quality',
        items: ['甲', '乙', '丙', '丁'].map((name) =>
          buildSample(city, { column: records, title: `${name}采样点` }),
        ),
      },
    })
    const [first = '', second] = ids
    await act('submit', city.editor, first)
    const lineOf = async () =>
      (await linesOf(city.reviewer, 'waiting', `column=${records}`)).map(
        ({ line, items, item }) => ({ line, items, title: item.title }),
      )
    expect(await lineOf()).toEqual([{ line: of, items: 4, title: '甲采样点' }])
    await perform(city.payload, {
      ...{ act: 'takeOut', by: city.reviewer, subjects: [first] },
      input: { reason: '数据有误' },
    })
    expect(await lineOf()).toEqual([{ line: of, items: 3, title: '乙采样点' }])
    expect(await itemsIn(city.editor, 'waiting', `column=${records}&returned=1`)).toEqual([first])
    await act('approve', city.reviewer, String(second))
    await act('publish', city.releaser, String(second))
    expect((await itemsIn(city.editor, 'live', `column=${records}`)).sort()).toEqual(
      ids.slice(1).sort(),
    )
  })
})

describe('every number', () => {
  test('is the length of exactly the list that it opens', async () => {
    await bringTo(city, 'submitted')
    for (const person of [city.editor, city.reviewer, city.releaser, city.office, city.secrecy]) {
      for (const { heap, count, href } of await tilesOf(person)) {
        const address = new URL(href, 'http://localhost').searchParams
        expect(address.get('heap')).toBe(heap)
        address.delete('heap')
        expect(await linesOf(person, heap, address.toString())).toHaveLength(count)
      }
    }
  })

  test('covers what a person is here for, and for administrators there is none', async () => {
    const keys = async (person: Person) =>
      (await tilesOf(person)).filter(({ key }) => !(key in HEAPS)).map(({ key }) => key)
    expect(await keys(city.editor)).toEqual(['returned', 'drafts'])
    expect(await keys(city.reviewer)).toEqual(['reviewer'])
    const auditor = await city.appoint([{ role: 'auditor', unit: city.unit }])
    expect(await keys(auditor)).toEqual([])
    for (const heap of Object.keys(HEAPS)) expect(await linesOf(auditor, heap)).toEqual([])
  })
})

describe('days', () => {
  const today = shanghaiDay(new Date())
  const dueOn = (id: string, day: string) =>
    city.owner.query('update editorial.deadlines set due_on = $2 where subject = $1', [id, day])

  test('put what is late or nearly so into heaps of its own, for all who work for the unit', async () => {
    const [late, soon, later] = [
      await bringTo(city, 'drafted'),
      await bringTo(city, 'drafted'),
      await bringTo(city, 'drafted'),
    ]
    await dueOn(late, addDays(today, -1))
    await dueOn(soon, addDays(today, 7))
    await dueOn(later, addDays(today, 8))
    for (const person of [city.reviewer, city.editor, city.office]) {
      const [overdue, near] = [await itemsIn(person, 'overdue'), await itemsIn(person, 'due-soon')]
      expect([late, soon, later].map((id) => overdue.includes(id))).toEqual([true, false, false])
      expect([late, soon, later].map((id) => near.includes(id))).toEqual([false, true, false])
    }
    const order = (await linesOf(city.office, 'under-way')).map(({ dueOn: day }) => day ?? '9999')
    expect(order).toEqual(order.toSorted())
    await act('submit', city.editor, late)
    await act('approve', city.reviewer, late)
    await act('publish', city.releaser, late)
    expect(await itemsIn(city.office, 'overdue')).not.toContain(late)
  })

  test('that nobody can count yet, for want of a year’s calendar, keep nothing from being done', async () => {
    const uncounted = (id: string) =>
      city.owner.query(
        `update editorial.deadlines set due_on = null, missing_year = 2031,
           length = '{"workingDays": 3}' where subject = $1`,
        [id],
      )
    const settled = await bringTo(city, 'approved', {
      ...{ attribute: 'withheld', ground: 'internal' },
      legalBasis: '《政府信息公开条例》第十六条',
    })
    await perform(city.payload, {
      act: 'settle',
      by: city.releaser,
      subjects: [settled],
      input: {},
    })
    await uncounted(settled)
    const drafted = await bringTo(city, 'drafted')
    await uncounted(drafted)
    const lines = await linesOf(city.office, 'under-way', '', 50)
    expect(lines.find(({ item }) => item.id === drafted)).toMatchObject({ dueOn: null })
    expect(await worklistFaults(city.payload, city.owner)).toEqual([])
  })

  test('of what is owed without a case are lines too, until it is done', async () => {
    const { document } = await draftPolicy(city)
    await act('submit', city.editor, document)
    await act('approve', city.reviewer, document)
    await act('approve', city.secrecy, document)
    await act('sign', city.signer, document)
    await act('publish', city.releaser, document)
    expect(await itemsIn(city.office, 'due-soon')).not.toContain(document)
    const settled = await bringTo(city, 'approved', {
      ...{ attribute: 'withheld', ground: 'internal' },
      legalBasis: '《政府信息公开条例》第十六条',
    })
    await perform(city.payload, {
      ...{ act: 'settle', by: city.releaser, subjects: [settled], input: {} },
    })
    expect(await itemsIn(city.office, 'under-way')).not.toContain(settled)
    await dueOn(settled, addDays(today, 3))
    const [line] = (await linesOf(city.office, 'due-soon')).filter(({ line: id }) => id === settled)
    expect(line).toMatchObject({ case: null, stage: null, dueOn: addDays(today, 3) })
    expect(line?.words.due).toMatch(/评估/)
    await perform(city.payload, {
      ...{ act: 'reassess', by: city.office, subjects: [settled] },
      input: { outcome: 'reopen', reason: '理由不再成立' },
    })
    expect(await itemsIn(city.office, 'due-soon')).not.toContain(settled)
    expect(await itemsIn(city.editor, 'waiting')).toContain(settled)
  })
})

describe('a filter', () => {
  const drafted = (overrides: Values) => bringTo(city, 'submitted', overrides)
  const found = (query: Record<string, string>) =>
    itemsIn(city.reviewer, 'waiting', new URLSearchParams(query).toString())

  test('takes a column with all below it, and what was merged into them', async () => {
    const build = (name: string, parent?: string) =>
      city.build('columns', { segment: unique('c'), name, ...(parent && { parent }) })
    const top = await build('环境保护')
    const [below, merged] = [await build('水', top), await build('旧栏目')]
    const [inBelow, inMerged] = [
      await drafted({ column: below }),
      await drafted({ column: merged }),
    ]
    await perform(city.payload, {
      ...{ act: 'mergeColumn', by: city.office, subjects: [merged], input: { into: below } },
    })
    expect((await found({ column: top })).sort()).toEqual([inBelow, inMerged].sort())
    expect((await found({ column: below })).sort()).toEqual([inBelow, inMerged].sort())
    expect(await itemsIn(city.reviewer, 'overdue', `column=${top}`)).toHaveLength(2)
    expect(await itemsIn(city.editor, 'mine', `column=${top}`)).toHaveLength(2)
  })

  test('takes a unit with those under it, and never one that the reader does not work for', async () => {
    const county = await city.build('organisations', buildUnit({ name: '宁县' }))
    const station = await city.build(
      'organisations',
      buildUnit({ name: '宁县监测站', parent: county }),
    )
    const reviewer = await city.appoint([{ role: 'reviewer', unit: county }])
    const editor = await city.appoint([{ role: 'editor', unit: county }])
    const id = await bringTo({ ...city, editor }, 'submitted', { responsibleUnit: station })
    expect(await itemsIn(reviewer, 'waiting')).toEqual([id])
    expect(await itemsIn(reviewer, 'waiting', `unit=${county}`)).toEqual([id])
    expect(await itemsIn(reviewer, 'waiting', `unit=${city.unit}`)).toEqual([])
    expect(await itemsIn(city.reviewer, 'waiting', `unit=${county}`)).toEqual([])
    expect(await itemsIn(city.office, 'under-way', `unit=${county}`)).toEqual([])
  })

  test('follows an item that is moved to another unit or column', async () => {
    const [unit, column] = [
      await city.build('organisations', buildUnit()),
      await city.build('columns', { segment: unique('c'), name: '另一栏目' }),
    ]
    const editor = await city.appoint([
      { role: 'editor', unit: city.unit },
      { role: 'editor', unit },
    ])
    const id = await bringTo({ ...city, editor }, 'drafted')
    await perform(city.payload, {
      ...{ act: 'save', by: editor, subjects: [id] },
      input: { values: { responsibleUnit: unit, column } },
    })
    expect(await itemsIn(editor, 'waiting', `unit=${unit}&column=${column}`)).toEqual([id])
    expect(await itemsIn(city.editor, 'waiting')).not.toContain(id)
  })

  test('takes domain and stage together', async () => {
    const { document } = await draftPolicy(city)
    await act('submit', city.editor, document)
    const all = { domain: 'policy-document', stage: 'department' }
    expect(await found(all)).toEqual([document])
    expect(await found({ ...all, stage: 'review' })).toEqual([])
    expect(await found({ ...all, domain: 'water-quality' })).toEqual([])
    for (const heap of ['mine', 'under-way', 'overdue']) {
      expect(await itemsIn(city.editor, heap, new URLSearchParams(all).toString())).toEqual([
        document,
      ])
    }
  })

  test('that cannot be read is refused: nobody takes all for some', async () => {
    for (const query of [
      ...['unit=1', 'column=x', 'domain=nothing', 'stage=nowhere', 'role=king', 'returned=2'],
      ...['after=x', `after=${Buffer.from('["1; drop table","x"]').toString('base64url')}`],
    ]) {
      expect([query, (await askFor(city.reviewer, 'waiting', query)).status]).toEqual([query, 409])
    }
    expect((await askFor(city.reviewer, 'everything')).status).toBe(404)
  })
})

describe('pages', () => {
  test('lose nothing and show nothing twice, while others go on working', async () => {
    const column = await city.build('columns', { segment: unique('c'), name: '一页一页' })
    const ids: string[] = []
    for (let at = 0; at < 7; at++) ids.push(await bringTo(city, 'submitted', { column }))
    const first = await askFor(city.reviewer, 'waiting', `column=${column}&limit=3`)
    const [, shown = '', , , next = ''] = ids
    await act('approve', city.reviewer, shown)
    await act('approve', city.reviewer, next)
    const late = await bringTo(city, 'submitted', { column })
    const rest = await linesOf(city.reviewer, 'waiting', `column=${column}`, 3, String(first.next))
    expect([...first.lines, ...rest].map(({ item }) => item.id)).toEqual([
      ...ids.filter((id) => id !== next),
      late,
    ])
  })

  test('are of one size or another, and the order is the same', async () => {
    for (const heap of Object.keys(HEAPS)) {
      for (const person of [city.editor, city.office]) {
        const whole = (await linesOf(person, heap, '', 200)).map(({ line }) => line)
        expect((await linesOf(person, heap, '', 3)).map(({ line }) => line)).toEqual(whole)
        expect(new Set(whole).size).toBe(whole.length)
      }
    }
  })
})
