import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { perform } from '../../src/actions/perform.ts'
import { publishDue } from '../../src/actions/schedules/publishDue.ts'
import { off } from '../../src/domain/off.ts'
import { minuteOf } from '../../src/domain/time/moment.ts'
import type { Person } from '../../src/domain/roles.ts'
import { houseOf, type House } from '../../src/house.ts'
import { askingAs } from './asking.ts'
import { bringTo, foundTestCity, type City } from './city.ts'
import { letPass } from './letPass.ts'
import { endProcess, startProcess } from './workers.ts'

let city: City
let signer: Person
beforeAll(async () => {
  city = await foundTestCity()
  signer = await city.appoint([{ role: 'signer', unit: city.unit }])
})
afterAll(() => city.close())

const RACER = 'test/int/racer.ts'
const WORKER = 'src/server/worker.ts'

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let left = 1200; !(await isSo()); left -= 1) {
    if (left === 0) throw new Error('it did not come about')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const from = (milliseconds: number) => minuteOf(new Date(Date.now() + milliseconds))

const schedule = (id: string, at = from(HOUR), by = city.releaser) =>
  perform(city.payload, { act: 'schedule', by, subjects: [id], input: { at } })

/** Ready to be published, with a time that was set and has come so long ago. */
const dueSince = async (milliseconds: number, by = city.releaser): Promise<string> => {
  const id = await bringTo(city, 'approved')
  await schedule(id, from(HOUR), by)
  await letPass(city, [id], milliseconds)
  return id
}

interface Found {
  outcome: string | null
  why: string | null
  isOver: boolean
}

const schedulesOf = async (id: string): Promise<Found[]> => {
  const { rows } = await city.owner.query<Found>(
    `select outcome, why, over_at is not null as "isOver" from editorial.schedules
     where case_id in (select case_id from editorial.case_entries where entry = $1) order by at`,
    [id],
  )
  return rows
}

const editionsOf = async (id: string): Promise<number> => {
  const { rows } = await city.owner.query<{ count: number }>(
    'select count(*)::int from editorial.editions where entry = $1',
    [id],
  )
  return rows[0]?.count ?? 0
}

const pageOf = async (id: string, person: Person) => {
  const answer = await askingAs(city, person)('GET', `/water-quality/${id}/case`)
  const page = (await answer.json()) as Page
  // The samples of these tests are of 2018: their own periods have been over for long.
  return { ...page, alarms: page.alarms.filter(({ kind }) => kind === 'schedule') }
}

interface Page {
  schedule: { at: string; by: string } | null
  alarms: { kind: string; words: string }[]
  acts: { act: string; reasonsAgainst: string[] }[]
  history: { act: string; label: string; by: string; role: string; why: string | null }[]
}

const toldOf = async (id: string) => {
  const { rows } = await city.owner.query<{ level: string; told: string[]; mailed: string[] }>(
    `select notice.level, array_agg(recipient.person::text order by recipient.person) as told,
            array(select person::text from editorial.mails
                  where key like 'schedule ' || notice.schedule || ' ' || notice.level || ' %'
                  order by person) as mailed
     from editorial.notices notice
     join editorial.notice_recipients recipient on recipient.notice = notice.id
     where notice.entry = $1 group by notice.id`,
    [id],
  )
  return rows
}

describe('a time to publish', () => {
  test('is set by whoever may publish, once the item is ready', async () => {
    const [drafted, approved] = [await bringTo(city, 'drafted'), await bringTo(city, 'approved')]
    await expect(schedule(drafted)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(schedule(approved, from(HOUR), city.editor)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    const at = from(HOUR)
    await schedule(approved, at)
    const page = await pageOf(approved, city.releaser)
    expect(minuteOf(new Date(page.schedule?.at ?? ''))).toBe(at)
    expect(page.schedule?.by).toBe(city.releaser.name)
    expect(page.alarms).toEqual([])
    expect(page.acts.map(({ act }) => act)).toContain('unschedule')
  })

  test('is not set by whoever wrote the item', async () => {
    const both = await city.appoint([
      { role: 'editor', unit: city.unit },
      { role: 'releaser', unit: city.unit },
    ])
    const id = await bringTo({ ...city, editor: both }, 'approved')
    await expect(schedule(id, from(HOUR), both)).rejects.toThrow(/起草或修改过的人/)
  })

  test.each([
    ['past', () => from(-MINUTE), /已经过去/],
    ['too far away', () => from(91 * 24 * HOUR), /最多提前 90 天/],
    ['no time', () => '明天上午', /请填写发布的日期和时间/],
  ])('is refused in words when it is %s', async (_, at, words) => {
    const id = await bringTo(city, 'approved')
    await expect(schedule(id, at())).rejects.toMatchObject({
      code: 'WRONG_STATE',
      message: expect.stringMatching(words),
    })
    expect(await schedulesOf(id)).toEqual([])
  })

  test('is set and given up over REST', async () => {
    const id = await bringTo(city, 'approved')
    const ask = askingAs(city, city.releaser)
    const set = await ask('POST', `/water-quality/${id}/acts/schedule`, { at: from(HOUR) })
    expect([set.status, ((await set.json()) as { message: string }).message]).toEqual([
      200,
      '已设定发布时间',
    ])
    const up = await ask('POST', `/water-quality/${id}/acts/unschedule`, {})
    expect(up.status).toBe(200)
    const again = await ask('POST', `/water-quality/${id}/acts/unschedule`, {})
    expect(again.status).toBe(409)
    expect(await schedulesOf(id)).toEqual([{ outcome: 'cancelled', why: null, isOver: true }])
  })

  test('takes the place of one that was set before', async () => {
    const id = await bringTo(city, 'approved')
    await schedule(id)
    await schedule(id, from(2 * HOUR))
    expect((await schedulesOf(id)).map(({ outcome }) => outcome)).toEqual(['cancelled', null])
  })
})

describe('when the time has come', () => {
  test('the item is published, in the name of whoever set it', async () => {
    const id = await dueSince(0)
    const waiting = await bringTo(city, 'approved')
    await schedule(waiting)
    await publishDue(city.payload)
    expect(await schedulesOf(id)).toEqual([{ outcome: 'published', why: null, isOver: true }])
    expect([await editionsOf(id), await editionsOf(waiting)]).toEqual([1, 0])
    const [last] = (await pageOf(id, city.releaser)).history
    expect(last).toMatchObject({ act: 'publish', by: city.releaser.name, role: '发布' })
    expect(last?.why).toMatch(/^定时发布，原定 /)
    expect(await toldOf(id)).toEqual([])
  })

  test('what is late is published, and told of', async () => {
    const id = await dueSince(HOUR)
    await publishDue(city.payload)
    expect(await schedulesOf(id)).toEqual([{ outcome: 'late', why: null, isOver: true }])
    expect(await editionsOf(id)).toBe(1)
    const people = [city.releaser.id, signer.id, city.office.id].sort()
    expect(await toldOf(id)).toEqual([{ level: 'late', told: people, mailed: people }])
    const { alarms } = await pageOf(id, city.office)
    expect(alarms).toEqual([
      {
        kind: 'schedule',
        kindName: '定时发布异常',
        words: expect.stringMatching(/^定时发布迟于计划，已经发布，原定 /),
      },
    ])
  })

  test('what is a day late is not published by itself any more, but told of', async () => {
    const id = await dueSince(25 * HOUR)
    await publishDue(city.payload)
    expect(await editionsOf(id)).toBe(0)
    const why = '发现时已经超过原定时间 25 小时'
    expect(await schedulesOf(id)).toEqual([{ outcome: 'missed', why, isOver: false }])
    const page = await pageOf(id, city.releaser)
    expect(page.alarms).toMatchObject([{ words: expect.stringMatching(/错过时间，没有发布.*25/) }])
    expect(page.history[0]).toMatchObject({ label: '定时发布没有完成', by: '系统', role: '系统' })
    await perform(city.payload, {
      act: 'publish',
      by: city.releaser,
      subjects: [id],
      input: {},
    })
    expect((await pageOf(id, city.releaser)).alarms).toEqual([])
  })

  test('it is asked again whether that person may', async () => {
    const leaving = await city.appoint([{ role: 'releaser', unit: city.unit }])
    const id = await dueSince(0, leaving)
    await city.owner.query(
      `update public.people_posts set "to" = '2020-01-01' where _parent_id = $1`,
      [leaving.id],
    )
    await publishDue(city.payload)
    expect(await editionsOf(id)).toBe(0)
    expect(await schedulesOf(id)).toEqual([
      { outcome: 'failed', why: expect.stringMatching(/^设定时间的人现在不能发布/), isOver: false },
    ])
    const people = [leaving.id, signer.id, city.office.id].sort()
    expect(await toldOf(id)).toEqual([{ level: 'failed', told: people, mailed: people }])
    expect((await pageOf(id, city.office)).alarms).toMatchObject([{ kind: 'schedule' }])
    await schedule(id)
    expect((await pageOf(id, city.office)).alarms).toEqual([])
  })

  test('a kind of information that was switched off is not published', async () => {
    const id = await dueSince(0)
    const house = houseOf(city.payload) as { -readonly [K in keyof House]: House[K] }
    const { domains } = house
    house.domains = domains.map((domain) =>
      domain.slug === 'water-quality' ? off(domain) : domain,
    )
    await publishDue(city.payload)
    house.domains = domains
    expect(await editionsOf(id)).toBe(0)
    expect(await schedulesOf(id)).toEqual([
      { outcome: 'failed', why: expect.stringMatching(/已经停用/), isOver: false },
    ])
  })

  test('letters tell the number and where to go, and no title', async () => {
    const id = await dueSince(25 * HOUR)
    await publishDue(city.payload)
    const { rows } = await city.owner.query<{ subject: string; body: string }>(
      `select mail.subject, mail.body from editorial.mails mail
       join editorial.notices notice on notice.entry = $1 and mail.key like '%' || notice.schedule || '%'`,
      [id],
    )
    expect(rows).toHaveLength(3)
    for (const { subject, body } of rows) {
      expect(subject).toMatch(/^【政府信息公开】定时发布错过时间：QY/)
      expect(body).toContain(`/admin/collections/water-quality/${id}\n`)
      expect(subject + body).not.toContain('宁县城区水源水质监测结果')
    }
  })
})

describe('what moves before its time', () => {
  test('is not published: returned, published by hand, or an amendment whose item is withdrawn', async () => {
    const { payload, releaser, editor, reviewer } = city
    const by = releaser
    const returned = await bringTo(city, 'approved')
    await schedule(returned)
    await perform(payload, {
      act: 'return',
      by,
      subjects: [returned],
      input: { code: 'wrong', reason: '再核对' },
    })
    const byHand = await bringTo(city, 'approved')
    await schedule(byHand)
    await perform(payload, { act: 'publish', by, subjects: [byHand], input: {} })
    const amended = await bringTo(city, 'published')
    const subjects = [amended]
    const input = { kind: 'update', note: '更新监测数据' }
    await perform(payload, { act: 'amend', by: editor, subjects, input })
    await perform(payload, {
      act: 'save',
      by: editor,
      subjects,
      input: { values: { title: '新的标题' } },
    })
    await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
    await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
    await schedule(amended)
    await perform(payload, { act: 'withdraw', by, subjects, input: { reason: '数据有误' } })
    for (const id of [returned, byHand, amended]) {
      expect(await schedulesOf(id)).toEqual([{ outcome: 'void', why: null, isOver: true }])
      await city.owner.query(
        `update editorial.schedule_turns set next_at = now() where schedule in (
           select id from editorial.schedules where case_id in (
             select case_id from editorial.case_entries where entry = $1))`,
        [id],
      )
    }
    await publishDue(payload)
    expect(await Promise.all([returned, byHand, amended].map(editionsOf))).toEqual([0, 1, 1])
    const { rows } = await city.owner.query(
      'select schedule from editorial.schedule_turns where next_at <= now()',
    )
    expect(rows).toEqual([])
  })
})

describe('several workers', () => {
  test('in processes of their own publish each item once, however they race', async () => {
    const ids: string[] = []
    for (let nth = 0; nth < 8; nth++) ids.push(await dueSince(0))
    const racers = await Promise.all([RACER, RACER, RACER].map((file) => startProcess(city, file)))
    const gone = racers.map((racer) => once(racer, 'exit'))
    for (const racer of racers) racer.send('go')
    expect(await Promise.all(gone)).toEqual(racers.map(() => [0, null]))
    expect(await Promise.all(ids.map(editionsOf))).toEqual(ids.map(() => 1))
    for (const id of ids) {
      expect(['published', 'late']).toContain((await schedulesOf(id))[0]?.outcome)
    }
    const { rows } = await city.owner.query(
      `select 1 from editorial.ledger where subject = any ($1) and refused is not null`,
      [ids],
    )
    expect(rows).toEqual([])
  })

  test('leave nothing half done when one is killed while it publishes; the next goes on', async () => {
    const ids = [await dueSince(0), await dueSince(0)]
    const waiting = await city.owner.connect()
    await waiting.query('begin')
    await waiting.query('select from public.entries where id = any ($1) for update', [ids])
    const racer = await startProcess(city, RACER)
    racer.send('go')
    await until(async () => {
      const { rows } = await city.owner.query('select 1 from pg_locks where not granted')
      return rows.length > 0
    })
    await endProcess(racer, 'SIGKILL')
    await waiting.query('rollback')
    waiting.release()
    expect(await Promise.all(ids.map(editionsOf))).toEqual([0, 0])
    await until(async () => {
      await publishDue(city.payload)
      return (await Promise.all(ids.map(editionsOf))).every((count) => count === 1)
    })
  })

  test('publish at their start what came due while none was there', async () => {
    const [late, missed] = [await dueSince(2 * HOUR), await dueSince(30 * HOUR)]
    const workers = await Promise.all([WORKER, WORKER].map((file) => startProcess(city, file)))
    await until(async () => (await schedulesOf(missed))[0]?.outcome != null)
    await until(async () => (await schedulesOf(late))[0]?.outcome != null)
    await Promise.all(workers.map((worker) => endProcess(worker)))
    expect(await schedulesOf(late)).toEqual([{ outcome: 'late', why: null, isOver: true }])
    expect(await schedulesOf(missed)).toMatchObject([{ outcome: 'missed', isOver: false }])
    expect(await Promise.all([late, missed].map(editionsOf))).toEqual([1, 0])
  })

  test('pass over a turn that somebody has, and take it when that one is gone', async () => {
    const id = await dueSince(0)
    const killed = await city.owner.connect()
    await killed.query('begin')
    await killed.query('select schedule from editorial.schedule_turns for update')
    await publishDue(city.payload)
    expect(await editionsOf(id)).toBe(0)
    await killed.query('rollback')
    killed.release()
    await publishDue(city.payload)
    expect(await editionsOf(id)).toBe(1)
  })

  test('an item that is published by hand and by itself at one moment is published once', async () => {
    for (let round = 0; round < 4; round++) {
      const id = await dueSince(0)
      const by = await city.appoint([{ role: 'releaser', unit: city.unit }])
      await Promise.allSettled([
        publishDue(city.payload),
        perform(city.payload, { act: 'publish', by, subjects: [id], input: {} }),
      ])
      expect(await editionsOf(id)).toBe(1)
      const [found] = await schedulesOf(id)
      expect(['published', 'void']).toContain(found?.outcome)
    }
  })
})

describe('after a backup was brought back', () => {
  test('what came due in between is published once or told of, and nothing else is touched', async () => {
    const before = await dueSince(0)
    await publishDue(city.payload)
    const [recent, longAgo, later] = await Promise.all(
      [1, 2, 3].map(() => bringTo(city, 'approved')),
    )
    const [dueLater = '', ...due] = [later, recent, longAgo].map(String)
    for (const id of due) await schedule(id)
    await schedule(dueLater, from(72 * HOUR))
    const backup = await city.database.backUp()

    // Their time came, and then the database was lost with what had come of it.
    await letPass(city, due, 0)
    await publishDue(city.payload)
    expect(await Promise.all(due.map(editionsOf))).toEqual([1, 1])
    await backup.bringBack()
    expect(await Promise.all(due.map(editionsOf))).toEqual([0, 0])

    const [soon = '', tooLate = ''] = due
    await letPass(city, [soon], 2 * HOUR)
    await letPass(city, [tooLate], 26 * HOUR)
    const racers = await Promise.all([RACER, RACER].map((file) => startProcess(city, file)))
    const gone = racers.map((racer) => once(racer, 'exit'))
    for (const racer of racers) racer.send('go')
    await Promise.all(gone)
    await publishDue(city.payload)
    const all = [before, soon, tooLate, dueLater]
    expect(await Promise.all(all.map(editionsOf))).toEqual([1, 1, 0, 0])
    const schedules = (await Promise.all(all.map(schedulesOf))).flat()
    expect(schedules.map(({ outcome }) => outcome)).toEqual(['published', 'late', 'missed', null])
    const told = (await Promise.all(all.map(toldOf))).flat()
    expect(told.map(({ level }) => level)).toEqual(['late', 'missed'])
    expect((await pageOf(tooLate, city.office)).alarms).toMatchObject([{ kind: 'schedule' }])
  })
})

describe('a schedule', () => {
  test('cannot be changed, or ended twice, not even by the house', async () => {
    const id = await bringTo(city, 'approved')
    await schedule(id)
    const change = (set: string) =>
      city.owner.query(
        `update editorial.schedules set ${set} where case_id in (
           select case_id from editorial.case_entries where entry = $1)`,
        [id],
      )
    await expect(change(`publish_at = now()`)).rejects.toMatchObject({ code: '42501' })
    await perform(city.payload, {
      act: 'unschedule',
      by: city.releaser,
      subjects: [id],
      input: {},
    })
    await expect(change(`outcome = 'published'`)).rejects.toMatchObject({ code: '42501' })
  })
})
