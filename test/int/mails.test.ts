import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { inTransaction } from '../../src/database/transaction.ts'
import { carrierOf } from '../../src/mail/carrierOf.ts'
import { queueMails, type Letter } from '../../src/mail/queueMails.ts'
import { sendMails } from '../../src/mail/sendMails.ts'
import type { Person } from '../../src/domain/roles.ts'
import { askingAs } from './asking.ts'
import { foundTestCity, unique, type City } from './city.ts'
import { openMailServer, type MailServer } from './mailServer.ts'

let city: City
let server: MailServer
let administrator: Person
beforeAll(async () => {
  city = await foundTestCity()
  server = await openMailServer()
  administrator = await city.appoint([{ role: 'administrator', unit: city.unit }])
})
afterAll(async () => {
  await server.close()
  await city.close()
})
beforeEach(async () => {
  await city.owner.query('delete from editorial.mails')
  server.taken.length = 0
  server.replies.length = 0
})

const FROM = '庆阳市政府信息公开 <noreply@qingyang.example>'
const folder = mkdtempSync(join(tmpdir(), 'gongkai-outbox-'))
const send = () => sendMails(carrierOf({ smtpUrl: server.url, from: FROM, folder }))(city.payload)

const queue = async (overrides: Partial<Letter> = {}): Promise<string> => {
  const key = unique('letter')
  const letter = {
    key,
    to: city.editor.id,
    subject: '提醒：一项到期',
    text: '请办理。\n',
    ...overrides,
  }
  await inTransaction(city.payload, (work) => queueMails(work, [letter]))
  return letter.key
}

const stateOf = async (key: string) => {
  const { rows } = await city.owner.query(
    `select sent_at is not null as sent, failed_at is not null as failed, tries, error,
            round(extract(epoch from try_at - now()) / 60)::int as "minutesToGo"
     from editorial.mails where key = $1`,
    [key],
  )
  return rows[0] as Record<string, unknown>
}

const letTryNow = () => city.owner.query('update editorial.mails set try_at = now()')

describe('letters', () => {
  test('are sent once, in Chinese, to where the person reads mail', async () => {
    const key = await queue()
    await send()
    await send()
    expect(await stateOf(key)).toMatchObject({ sent: true, failed: false, tries: 1 })
    expect(server.taken).toHaveLength(1)
    const [head = '', body = ''] = (server.taken[0] ?? '').split('\n\n')
    expect(head).toContain(`To: ${city.editor.name}@example.cn`)
    expect(head).toMatch(/^Message-ID: <[0-9a-f-]{36}@gongkai>$/m)
    expect(head).toContain(
      `Subject: =?UTF-8?B?${Buffer.from('提醒：一项到期').toString('base64')}?=`,
    )
    expect(Buffer.from(body, 'base64').toString()).toBe('请办理。\n')
  })

  test('of one key are queued once', async () => {
    const key = await queue()
    await queue({ key, text: '另一封' })
    await send()
    expect(server.taken).toHaveLength(1)
  })

  test('of an act that was undone are never sent', async () => {
    const letter = { key: unique('letter'), to: city.editor.id, subject: '', text: '' }
    await expect(
      inTransaction(city.payload, async (work) => {
        await queueMails(work, [letter])
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    await send()
    expect(server.taken).toEqual([])
  })

  test('many travel on one connection', async () => {
    for (let nth = 0; nth < 5; nth++) await queue()
    const before = server.connections
    await send()
    expect([server.taken.length, server.connections - before]).toEqual([5, 1])
  })

  test('of several workers at once are each sent once', async () => {
    for (let nth = 0; nth < 12; nth++) await queue()
    await Promise.all([send(), send(), send()])
    const ids = server.taken.map((letter) => /Message-ID: <(.+)@/.exec(letter)?.[1])
    expect([ids.length, new Set(ids).size]).toEqual([12, 12])
  })
})

describe('a letter that does not arrive', () => {
  test('is tried again, later each time', async () => {
    const key = await queue()
    server.replies.push('not now', 'not now')
    await send()
    expect(await stateOf(key)).toMatchObject({
      sent: false,
      failed: false,
      tries: 1,
      minutesToGo: 3,
    })
    await send()
    expect(await stateOf(key)).toMatchObject({ tries: 1 })
    await letTryNow()
    await send()
    expect(await stateOf(key)).toMatchObject({ tries: 2, minutesToGo: 9 })
    await letTryNow()
    await send()
    expect(await stateOf(key)).toMatchObject({ sent: true, tries: 3 })
    expect(server.taken).toHaveLength(1)
  })

  test('waits while the server cannot be reached, and goes when it is back', async () => {
    const key = await queue()
    const nowhere = sendMails(carrierOf({ smtpUrl: 'smtp://127.0.0.1:1', from: FROM, folder }))
    await nowhere(city.payload)
    expect(await stateOf(key)).toMatchObject({
      sent: false,
      failed: false,
      tries: 1,
      error: expect.stringMatching(/ECONNREFUSED/),
    })
    await letTryNow()
    await send()
    expect(await stateOf(key)).toMatchObject({ sent: true, error: null })
  })

  test('is given up when the server refuses it, and the others go on', async () => {
    const [refused, next] = [await queue(), await queue()]
    server.replies.push('refuse address')
    await send()
    expect(await stateOf(refused)).toMatchObject({
      failed: true,
      error: expect.stringContaining('no such mailbox'),
    })
    expect(await stateOf(next)).toMatchObject({ sent: true })
  })

  test('is not sent twice when nobody knows whether it arrived', async () => {
    const key = await queue()
    server.replies.push('hang up')
    await send()
    await letTryNow()
    await send()
    expect(await stateOf(key)).toMatchObject({ sent: false, failed: true, tries: 1 })
    expect(server.taken).toEqual([])
  })

  test('nor when the worker was killed while it sent it', async () => {
    const key = await queue()
    await city.owner.query(
      `update editorial.mails set sending_since = now() - interval '11 minutes', tries = 1`,
    )
    await send()
    expect(server.taken).toEqual([])
    expect(await stateOf(key)).toMatchObject({ failed: true, error: '发送时中断，不知是否送达' })
  })

  test('is a problem of the house, and the system administrator may have it sent again', async () => {
    const key = await queue()
    server.replies.push('refuse address')
    await send()
    const listFor = async (person: Person) => {
      const answer = await askingAs(city, person)('GET', '/problems?kind=mail')
      return ((await answer.json()) as { problems: { id: string }[] }).problems
    }
    const before = await listFor(administrator)
    expect(before).toEqual([
      expect.objectContaining({
        id: city.editor.id,
        byName: city.editor.name,
        words: expect.stringMatching(/^1 封提醒邮件没有送达：.*no such mailbox/),
        item: null,
      }),
    ])
    expect(JSON.stringify(before)).not.toContain('请办理')
    expect(await listFor(city.office)).toEqual(before)
    expect(await listFor(city.reviewer)).toEqual([])
    const resendAs = (person: Person) =>
      askingAs(city, person)('POST', `/mails/${city.editor.id}/resend`)
    expect((await resendAs(city.office)).status).toBe(403)
    expect((await resendAs(administrator)).status).toBe(200)
    expect((await resendAs(administrator)).status).toBe(404)
    await send()
    expect(await stateOf(key)).toMatchObject({ sent: true })
    expect(await listFor(administrator)).toEqual([])
  })
})

test('without a mail server letters are laid into a folder, as files of their own', async () => {
  const key = await queue()
  await sendMails(carrierOf({ from: FROM, folder }))(city.payload)
  expect(await stateOf(key)).toMatchObject({ sent: true })
  const [file = ''] = readdirSync(folder)
  expect(file).toMatch(/^[0-9a-f-]{36}\.eml$/)
  expect(readFileSync(join(folder, file), 'utf8')).toContain(`To: ${city.editor.name}@example.cn`)
})
