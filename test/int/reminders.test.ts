import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { remindOfDue } from '../../src/actions/notices/remindOfDue.ts'
import { perform } from '../../src/actions/perform.ts'
import { addWorkingDays } from '../../src/domain/time/calendar.ts'
import { addDays, type Day } from '../../src/domain/time/day.ts'
import { officeDay, reachedOn } from '../../src/domain/time/reminders.ts'
import type { Person, Role } from '../../src/domain/roles.ts'
import { askingAs } from './asking.ts'
import { bringTo, buildUnit } from './city.ts'
import { draftPolicy, foundPolicyCity, NORMATIVE, type PolicyCity } from './policyCity.ts'

let city: PolicyCity
let name: Map<string, string>
beforeAll(async () => {
  city = await foundPolicyCity()
  const { editor, reviewer, releaser, secrecy, legality, signer, office } = city
  const cast = { editor, reviewer, releaser, secrecy, legality, signer, office }
  name = new Map(Object.entries(cast).map(([role, { id }]) => [id, role]))
})
afterAll(() => city.close())

const today = officeDay(new Date())

/** Nothing is due but what a test lets become due: the samples of these tests are of 2018. */
const letNothingBeDue = () =>
  city.owner.query('update editorial.deadlines set dropped_at = now() where met_at is null')

const letBeDue = async (subjects: string | string[], rule: string, due: Day): Promise<void> => {
  await letNothingBeDue()
  await city.owner.query(
    `update editorial.deadlines set due_on = $3, missing_year = null, length = null,
       dropped_at = null where subject = any ($1) and rule = $2`,
    [[subjects].flat(), rule, due],
  )
}

const caseOf = async (id: string): Promise<string> => {
  const { rows } = await city.owner.query<{ case_id: string }>(
    'select case_id from public.entries where id = $1',
    [id],
  )
  return rows[0]?.case_id ?? ''
}

/** Who was told what of an item: the levels, each with the people by their roles. */
const toldOf = async (entry: string) => {
  const { rows } = await city.owner.query<{ level: string; words: string; told: string[] }>(
    `select notice.level, notice.words, array_agg(recipient.person::text) as told
     from editorial.notices notice
     join editorial.notice_recipients recipient on recipient.notice = notice.id
     where notice.entry = $1 group by notice.id order by notice.level`,
    [entry],
  )
  return rows.map(({ told, ...row }) => ({
    ...row,
    told: told.map((id) => name.get(id) ?? id).sort(),
  }))
}

/** What the ledger has of reminders about an item. */
const linesOf = async (entry: string) => {
  const { rows } = await city.owner.query(
    `select by_name as by, as_role as role, why, chain from editorial.ledger
     where subject = $1 and act = 'remind' order by seq`,
    [entry],
  )
  return rows as unknown[]
}

const mailsTo = async ({ id }: Person) => {
  const { rows } = await city.owner.query<{ subject: string; body: string }>(
    'select subject, body from editorial.mails where person = $1 order by id',
    [id],
  )
  return rows
}

describe('a deadline', () => {
  test('that comes near is told to those it waits for, once', async () => {
    const id = await bringTo(city, 'submitted')
    await letBeDue(await caseOf(id), 'stage.standard.review', addWorkingDays(today, 2))
    await remindOfDue(city.payload)
    await remindOfDue(city.payload)
    const due = /^即将到期：“审核”应在 \d+年\d+月\d+日 前办理完毕$/
    expect(await toldOf(id)).toEqual([
      { level: 'soon', words: expect.stringMatching(due), told: ['reviewer'] },
    ])
    expect(await linesOf(id)).toEqual([
      {
        by: '系统',
        role: 'system',
        why: expect.stringMatching(/^即将到期：“审核”.*；已提醒 1 人$/),
        chain: await caseOf(id),
      },
    ])
    const letters = await mailsTo(city.reviewer)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.subject).toBe('【政府信息公开】提醒：1 项即将到期')
    expect(letters[0]?.body).toContain(`/admin/collections/water-quality/${id}\n`)
    expect(letters[0]?.body).not.toContain('宁县城区水源')
  })

  test('that is farther away is told to nobody', async () => {
    const id = await bringTo(city, 'submitted')
    await letBeDue(await caseOf(id), 'stage.standard.review', addWorkingDays(today, 3))
    await remindOfDue(city.payload)
    expect(await toldOf(id)).toEqual([])
  })

  test('that is over is told to the head of the unit, and after days to the office', async () => {
    const id = await bringTo(city, 'submitted')
    const of = await caseOf(id)
    await letBeDue(of, 'stage.standard.review', addDays(today, -1))
    await remindOfDue(city.payload)
    expect(await toldOf(id)).toMatchObject([{ level: 'overdue', told: ['signer'] }])
    await letBeDue(of, 'stage.standard.review', reachedOn(today).escalated.to)
    await remindOfDue(city.payload)
    await remindOfDue(city.payload)
    expect(await toldOf(id)).toMatchObject([
      { level: 'escalated', told: ['office'] },
      { level: 'overdue', told: ['signer'] },
    ])
    expect((await mailsTo(city.office)).map(({ subject }) => subject)).toEqual([
      '【政府信息公开】提醒：1 项超期仍未办理',
    ])
  })

  test('that was kept, or ended with its case, is told to nobody', async () => {
    const id = await bringTo(city, 'submitted')
    const of = await caseOf(id)
    const { payload, reviewer } = city
    await perform(payload, { act: 'approve', by: reviewer, subjects: [id], input: {} })
    await city.owner.query(
      `update editorial.deadlines set due_on = $2 where subject = $1 and met_at is not null`,
      [of, addDays(today, -9)],
    )
    await letNothingBeDue()
    await remindOfDue(payload)
    expect(await toldOf(id)).toEqual([])
  })

  test('of a document in examination is told to those alone whose opinion is missing', async () => {
    const { payload, editor, reviewer, secrecy } = city
    const { document: id } = await draftPolicy(city, NORMATIVE)
    const subjects = [id]
    await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
    await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
    const of = await caseOf(id)
    await perform(payload, { act: 'approve', by: secrecy, subjects, input: {} })
    await letBeDue(of, 'stage.policy.examination', today)
    await remindOfDue(payload)
    const { rows } = await city.owner.query<{ entry: string }>(
      'select entry from editorial.case_entries where case_id = $1',
      [of],
    )
    const told = (await Promise.all(rows.map(({ entry }) => toldOf(entry)))).flat()
    expect(told).toMatchObject([{ level: 'soon', told: ['legality'] }])
  })

  test('of a unit without a head is told to the office', async () => {
    const unit = await city.build('organisations', buildUnit({ parent: city.unit }))
    const holder = (role: Role) => city.appoint([{ role, unit }])
    const own = { ...city, unit, editor: await holder('editor') }
    const id = await bringTo(own, 'drafted')
    await letBeDue(id, 'publication.waterQuality', addDays(today, -1))
    await remindOfDue(city.payload)
    // The nearest head is that of the unit above.
    expect(await toldOf(id)).toMatchObject([{ level: 'overdue', told: ['signer'] }])
    const alone = await city.build('organisations', buildUnit())
    const other = {
      ...city,
      unit: alone,
      editor: await city.appoint([{ role: 'editor', unit: alone }]),
    }
    const lonely = await bringTo(other, 'drafted')
    const office = await city.appoint([{ role: 'office', unit: alone }])
    await letBeDue(lonely, 'publication.waterQuality', addDays(today, -1))
    await remindOfDue(city.payload)
    expect(await toldOf(lonely)).toMatchObject([{ level: 'overdue', told: [office.id] }])
  })
})

test('two workers that remind at one moment tell each person once', async () => {
  const ids: string[] = []
  for (let nth = 0; nth < 5; nth++) ids.push(await bringTo(city, 'submitted'))
  await letBeDue(await Promise.all(ids.map(caseOf)), 'stage.standard.review', today)
  const before = (await mailsTo(city.reviewer)).length
  await Promise.all([
    remindOfDue(city.payload),
    remindOfDue(city.payload),
    remindOfDue(city.payload),
  ])
  for (const id of ids) expect(await toldOf(id)).toHaveLength(1)
  const letters = (await mailsTo(city.reviewer)).slice(before)
  const lines = letters.flatMap(({ body }) => body.match(/^- /gm) ?? [])
  expect(lines).toHaveLength(5)
})

describe('the notices of a person', () => {
  interface Answer {
    notices: { id: string; words: string; isRead: boolean; item: { id: string; title: string } }[]
    unread: number
    next: string | null
  }
  const read = async (person: Person, query = ''): Promise<Answer> => {
    const answer = await askingAs(city, person)('GET', `/notices${query}`)
    if (!answer.ok) throw new Error(await answer.text())
    return (await answer.json()) as Answer
  }

  test('are read page by page, the newest first, and marked as read', async () => {
    const { reviewer } = city
    const all = await read(reviewer, '?limit=100')
    expect(all.unread).toBe(all.notices.length)
    expect(all.notices.length).toBeGreaterThan(5)
    const first = await read(reviewer, '?limit=2')
    const second = await read(reviewer, `?limit=2&below=${first.next}`)
    expect([...first.notices, ...second.notices]).toEqual(all.notices.slice(0, 4))
    const [newest] = all.notices
    expect(newest?.item.title).toBe('宁县城区水源水质监测结果')
    const mark = (body: unknown) => askingAs(city, reviewer)('POST', '/notices/read', body)
    expect((await mark({ ids: [newest?.id] })).status).toBe(200)
    expect((await read(reviewer)).unread).toBe(all.unread - 1)
    await mark({ upTo: newest?.id })
    const after = await read(reviewer)
    expect([after.unread, after.notices.every(({ isRead }) => isRead)]).toEqual([0, true])
  })

  test('are nobody else’s', async () => {
    const { notices } = await read(city.signer)
    const ids = notices.map(({ id }) => id)
    const answer = await askingAs(city, city.editor)('POST', '/notices/read', { ids })
    expect(answer.status).toBe(200)
    expect((await read(city.signer)).unread).toBe(ids.length)
    expect((await read(city.editor)).notices.map(({ id }) => id)).not.toContain(ids[0])
  })
})
