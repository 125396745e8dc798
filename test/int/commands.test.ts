import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bringTo, foundTestCity, PASSWORD, type City } from './city.ts'
import { noticeOf, unknownYear } from './holidays.ts'
import { withoutTriggers, withTriggers } from './ledgerPast.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

/** Runs a command of the console as `npm run` does. */
const run = (name: string, args: readonly string[] = [], typed: readonly string[] = []) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const { ownerUrl, editorialUrl, deliveryUrl, workerUrl } = city.database
    const child = spawn(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', `src/commands/${name}.ts`, ...args],
      {
        env: {
          ...process.env,
          DATABASE_OWNER_URL: ownerUrl,
          DATABASE_URL: editorialUrl,
          DATABASE_DELIVERY_URL: deliveryUrl,
          DATABASE_WORKER_URL: workerUrl,
        },
      },
    )
    let said = ''
    child.stdout.on('data', (piece) => (said += String(piece)))
    child.stderr.on('data', (piece) => (said += String(piece)))
    child.stdin.end(typed.map((line) => `${line}\n`).join(''))
    child.on('close', (code) => resolve({ code, said }))
  })

test('people:create makes the first two administrators, and nobody else', async () => {
  const { rows } = await city.owner.query('select code from public.organisations limit 1')
  const { code: unit } = rows[0] as { code: string }
  const person = (role: string) => ['某人', `${role}@first.example.cn`, PASSWORD, role, unit]
  expect(await run('peopleCreate', [], person('administrator'))).toMatchObject({ code: 0 })
  expect(await run('peopleCreate', [], person('security'))).toMatchObject({ code: 0 })
  const third = await run('peopleCreate', [], person('editor'))
  expect(third.code).toBe(1)
  expect(third.said).toContain('其他任职由安全管理员授予')
})

test('ledger:export writes a file, and says what it needs', async () => {
  await bringTo(city, 'published')
  const out = join(mkdtempSync(join(tmpdir(), 'gongkai-export-')), '办理记录.csv')
  const args = ['--from', '2018-01-01', '--person', city.releaser.name, '--out', out]
  expect(await run('ledgerExport', args)).toMatchObject({ code: 0 })
  expect(readFileSync(out, 'utf8')).toContain(`,${city.releaser.name},发布,,发布,信息,`)
  expect(await run('ledgerExport', ['--from', 'gestern', '--out', out])).toMatchObject({ code: 1 })
})

test('calendar:load counts what waited for the year, and says all that is wrong with a file', async () => {
  const year = unknownYear()
  await city.owner.query(
    `update editorial.deadlines set due_on = null, missing_year = $2, starts_on = $3,
       length = '{"workingDays": 20}' where subject = $1`,
    [await bringTo(city, 'drafted'), year, `${year}-02-01`],
  )
  const file = join(mkdtempSync(join(tmpdir(), 'gongkai-calendar-')), `${year}.json`)
  writeFileSync(file, JSON.stringify({ ...noticeOf(year), days: [] }))
  const half = await run('calendarLoad', [file])
  expect(half.code).toBe(1)
  expect(half.said).toContain('没有列出放假和调休的日期')
  expect(half.said).toContain(`${year}-10-01 没有列为放假`)
  writeFileSync(file, JSON.stringify(noticeOf(year)))
  const { code, said } = await run('calendarLoad', [file])
  expect([code, said]).toEqual([
    0,
    expect.stringContaining(`已载入 ${year} 年的放假安排，1 个期限`),
  ])
  expect((await run('calendarLoad', ['nowhere.json'])).code).toBe(1)
})

test('ledger:verify ends with 0, and with 1 once a line was changed, which it names', async () => {
  expect(await run('ledgerVerify')).toMatchObject({
    code: 0,
    said: expect.stringContaining('完整无误') as unknown as string,
  })
  const owner = await city.owner.connect()
  await withoutTriggers(owner)
  await owner.query(`update editorial.ledger set by_name = '别人' where act = 'publish'`)
  await withTriggers(owner)
  owner.release()
  const { code, said } = await run('ledgerVerify')
  expect(code).toBe(1)
  expect(said).toMatch(/\d{4}-\d\d-\d\d，第 \d+ 行，链 [0-9a-f-]{36}：这一行被改动/)
  expect(said).toMatch(/line \d+, chain [0-9a-f-]{36}: this line was changed/)
})
