import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { sealLedger } from '../../src/actions/sealLedger.ts'
import type { Person } from '../../src/domain/roles.ts'
import { exportLedger, FORMATS } from '../../src/ledger/export/exportLedger.ts'
import type { LedgerFilter } from '../../src/ledger/LedgerFilter.ts'
import { peopleNamed, subjectsNamed } from '../../src/ledger/named.ts'
import { askingAs } from './asking.ts'
import { bringTo, foundTestCity, type City } from './city.ts'
import { ageLedger } from './ledgerPast.ts'

let city: City
let auditor: Person
let live: string
let indexNumber: string
beforeAll(async () => {
  city = await foundTestCity()
  auditor = await city.appoint([{ role: 'auditor', unit: city.unit }])
  live = await bringTo(city, 'published')
  const { rows } = await city.owner.query('select index_number from public.entries where id = $1', [
    live,
  ])
  indexNumber = (rows[0] as { index_number: string }).index_number
  await perform(city.payload, {
    act: 'withdraw',
    by: city.editor,
    subjects: [live],
    input: { reason: '=HYPERLINK("http://example.cn")' },
  }).catch(() => {})
  await perform(city.payload, {
    act: 'withdraw',
    by: city.releaser,
    subjects: [live],
    input: { reason: '=HYPERLINK("http://example.cn")' },
  })
  const owner = await city.owner.connect()
  await ageLedger(owner)
  owner.release()
  await sealLedger(city.payload)
})
afterAll(() => city.close())

type Exported = Record<string, string | number | null | string[]>

const written = async (format: 'csv' | 'jsonl', filter: LedgerFilter = {}): Promise<string> => {
  const way = FORMATS[format]
  if (!way) throw new Error(format)
  let text = ''
  for await (const piece of exportLedger(readerOf(city.payload), filter, way)) text += piece
  return text
}

const objects = async (filter: LedgerFilter = {}): Promise<Exported[]> =>
  (await written('jsonl', filter))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Exported)

describe('an export', () => {
  test('can be checked from the copy alone, lines, links and seals', async () => {
    const ends = new Map<string, string>()
    let ofDay = ''
    let sealBefore = ''
    let seals = 0
    for (const part of await objects()) {
      const pick = (...keys: string[]) => sha256(spelled(keys.map((key) => part[key])))
      if (part.kind === 'seal') {
        seals++
        expect(part.lines).toBe(sha256(ofDay))
        expect(part.previous).toBe(sealBefore)
        expect(part.hash).toBe(pick('form', 'day', 'previous', 'lastSeq', 'rows', 'lines', 'at'))
        ofDay = ''
        sealBefore = String(part.hash)
        continue
      }
      expect(part.previous).toBe(ends.get(String(part.chain)) ?? '')
      expect(part.hash).toBe(
        pick(
          ...['form', 'seq', 'previous', 'chain', 'subjectKind', 'subject', 'called', 'unit'],
          ...['unitName', 'act', 'byId', 'byName', 'asRole', 'forId', 'forName', 'refused'],
          ...['why', 'revision', 'fields', 'at'],
        ),
      )
      ends.set(String(part.chain), String(part.hash))
      ofDay += String(part.hash)
    }
    expect(seals).toBe(2)
  })

  test('has Chinese headings, words beside codes, attempts, and the seals of its days', async () => {
    const [headings = '', ...rows] = (await written('csv')).split('\r\n')
    expect(headings).toMatch(/^\uFEFF类别,序号,时间,办理人,任职,受谁委托,办理,对象种类,对象,单位,/)
    const row = (words: string) => rows.find((each) => each.includes(words))
    expect(row(',撤回公开,')).toContain(`,信息,${indexNumber},庆阳市环境保护局,`)
    expect(rows.filter((each) => each.startsWith('未获准,'))).toHaveLength(1)
    expect(rows.filter((each) => each.startsWith('每日封存,'))).toHaveLength(2)
  })

  test('never lets a spreadsheet take a reason for a formula', async () => {
    expect(await written('csv')).toContain(`"'=HYPERLINK(""http://example.cn"")"`)
  })

  test('is of one item or one person when asked, by the names that people know', async () => {
    const query = readerOf(city.payload)
    const ofItem = await objects({ subjects: await subjectsNamed(query, indexNumber) })
    expect(acts(ofItem)).toEqual(['draft', 'submit', 'approve', 'publish', 'withdraw', 'withdraw'])
    const ofPerson = await objects({ people: await peopleNamed(query, city.releaser.name) })
    expect(acts(ofPerson)).toEqual(['publish', 'withdraw'])
  })

  test('keeps the names of the day', async () => {
    await city.owner.query(`update public.people set name = '改过的姓名' where id = $1`, [
      city.editor.id,
    ])
    const lines = await objects({ people: [city.editor.id] })
    expect(new Set(lines.filter(({ kind }) => kind !== 'seal').map((each) => each.byName))).toEqual(
      new Set([city.editor.name]),
    )
  })

  test('of days has their lines and their seals, and no others', async () => {
    const all = await objects()
    const [{ day } = {}] = all.filter(({ kind }) => kind === 'seal')
    const some = await objects({ from: String(day), to: String(day) })
    expect(some.filter(({ kind }) => kind === 'seal')).toHaveLength(1)
    expect(some.length).toBeLessThan(all.length)
    expect(some.every((each) => String(each.day ?? each.at).startsWith(String(day)))).toBe(true)
  })
})

const acts = (lines: readonly Exported[]) =>
  lines.filter(({ kind }) => kind !== 'seal').map(({ act }) => act)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** JSON with a blank after each comma: the rule of docs/operations.md. */
const spelled = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(spelled).join(', ')}]` : JSON.stringify(value)

interface Answer {
  lines: { seq: string; act: string; words: { act: string } }[]
  next: string | null
}

describe('GET /api/ledger', () => {
  const read = async (query: string): Promise<Answer> => {
    const response = await askingAs(city, auditor)('GET', `/ledger?${query}`)
    expect(response.status).toBe(200)
    return (await response.json()) as Answer
  }

  test('is for auditors; that others tried is a line', async () => {
    expect((await askingAs(city)('GET', '/ledger')).status).toBe(401)
    for (const path of ['/ledger', '/ledger/export']) {
      expect((await askingAs(city, city.office)('GET', path)).status).toBe(403)
    }
    const { lines } = await read(`person=${city.office.id}&refused=1`)
    expect(lines.map(({ act }) => act)).toEqual(['readLedger', 'readLedger'])
  })

  test('gives pages that are neither skipped nor repeated while acts go on', async () => {
    const mine = `unit=${city.unit}`
    const all = await read(`${mine}&limit=200`)
    const seen: string[] = []
    let below = ''
    do {
      const page: Answer = await read(`${mine}&limit=3${below && `&below=${below}`}`)
      seen.push(...page.lines.map(({ seq }) => seq))
      below = page.next ?? ''
      if (seen.length === 3) await bringTo(city, 'drafted')
    } while (below)
    expect(seen).toEqual(all.lines.map(({ seq }) => seq))
  })

  test('filters by day, person, unit, act and index number', async () => {
    const number = encodeURIComponent(indexNumber)
    expect((await read(`number=${number}`)).lines).toHaveLength(6)
    expect((await read(`number=${number}&refused=1`)).lines).toHaveLength(1)
    expect((await read(`number=${number}&act=publish`)).lines[0]?.words.act).toBe('发布')
    expect((await read(`number=${number}&person=${city.reviewer.id}`)).lines).toHaveLength(1)
    expect((await read(`unit=${city.unit}&act=approve`)).lines).toHaveLength(1)
    expect((await read('to=1999-12-31')).lines).toEqual([])
    expect((await read('number=QY/1999-00001')).lines).toEqual([])
  })

  test('refuses a filter that it cannot read, instead of showing everything', async () => {
    const ask = askingAs(city, auditor)
    for (const query of ['from=gestern', 'person=x', 'unit=1', 'below=x']) {
      expect((await ask('GET', `/ledger?${query}`)).status).toBe(409)
    }
  })

  test('sends the whole of it as a file', async () => {
    const response = await askingAs(city, auditor)('GET', '/ledger/export?format=jsonl')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
    expect(await response.text()).toBe(await written('jsonl'))
  })
})
