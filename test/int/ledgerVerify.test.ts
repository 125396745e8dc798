import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type pg from 'pg'
import { sealLedger } from '../../src/actions/sealLedger.ts'
import { perform } from '../../src/actions/perform.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import type { Work } from '../../src/database/transaction.ts'
import { wordsOf, type Finding } from '../../src/ledger/Finding.ts'
import { verifyLedger } from '../../src/ledger/verifyLedger.ts'
import { bringTo, foundTestCity, type City } from './city.ts'
import { ageLedger, withoutTriggers } from './ledgerPast.ts'

let city: City
let owner: pg.PoolClient
/** The numbers of the lines of one case, first to last; the first are of days that are sealed. */
let lines: string[]
let days: string[]
beforeAll(async () => {
  city = await foundTestCity()
  const id = await bringTo(city, 'published')
  await perform(city.payload, { act: 'approve', by: city.editor, subjects: [id], input: {} }).catch(
    () => {},
  )
  owner = await city.owner.connect()
  await ageLedger(owner)
  await sealLedger(city.payload)
  lines = await column(
    `select seq::text as value from editorial.ledger
     where subject = $1 and refused is null order by seq`,
    [id],
  )
  days = await column(`select day::text as value from editorial.ledger_seals order by day`)
})
afterAll(async () => {
  owner.release()
  await city.close()
})

const column = async (text: string, values: unknown[] = []): Promise<string[]> => {
  const { rows } = await owner.query<{ value: string }>(text, values)
  return rows.map(({ value }) => value)
}

const findings = async (query: Work['query']): Promise<Finding[]> => {
  const found: Finding[] = []
  for await (const finding of verifyLedger(query)) found.push(finding)
  return found
}

const asOwner: Work['query'] = async (text, values = []) => {
  const { rows } = await owner.query(text, [...values])
  return rows as never
}

/** What is found after the owner has tampered; afterwards all is as it was. */
const after = async (...tampering: string[]): Promise<Finding[]> => {
  await owner.query('begin')
  try {
    await withoutTriggers(owner)
    for (const statement of tampering) await owner.query(statement)
    return await findings(asOwner)
  } finally {
    await owner.query('rollback')
  }
}

const line = (at: number): string => lines.at(at) ?? ''
const day = (at: number): string => days.at(at) ?? ''

test('a ledger as it was written is whole, over days and with attempts in it', async () => {
  expect(days).toHaveLength(2)
  expect(lines).toHaveLength(4)
  expect(await findings(readerOf(city.payload))).toEqual([])
})

describe('a line that the owner changes', () => {
  const CHANGES: Record<string, string> = {
    seq: '(select max(seq) from editorial.ledger) + 7',
    chain: 'gen_random_uuid()',
    subject_kind: `'people'`,
    subject: 'gen_random_uuid()',
    act: `'withdraw'`,
    by_id: 'gen_random_uuid()',
    by_name: `'别人'`,
    as_role: `'office'`,
    for_id: 'gen_random_uuid()',
    for_name: `'别人'`,
    why: `'另一个理由'`,
    revision: 'coalesce(revision, 0) + 1',
    fields: `array['title']`,
    at: `at + interval '1 microsecond'`,
    previous: `repeat('0', 64)`,
    hash: `repeat('f', 64)`,
    form: '1',
    refused: `'NOT_ALLOWED'`,
    called: `'QY/2018-99999'`,
    unit: 'gen_random_uuid()',
    unit_name: `'别的单位'`,
  }

  test('has no column that is not tried here', async () => {
    const columns = await column(
      `select column_name as value from information_schema.columns
       where table_schema = 'editorial' and table_name = 'ledger'`,
    )
    expect(Object.keys(CHANGES).sort()).toEqual(columns.sort())
  })

  for (const [name, value] of Object.entries(CHANGES)) {
    test(`in its ${name} is found`, async () => {
      const found = await after(
        `update editorial.ledger set ${name} = ${value} where seq = ${line(1)}`,
      )
      const changed = found.filter(({ fault }) => fault === 'changed')
      expect(changed).toHaveLength(1)
      if (!['seq', 'chain'].includes(name)) expect(changed[0]?.seq).toBe(line(1))
    })
  }

  test('and whose hash is worked out anew does not fit its neighbours', async () => {
    const rewrite = (seq: string) => [
      `update editorial.ledger set by_name = '别人' where seq = ${seq}`,
      `update editorial.ledger set hash = editorial.ledger_hash(ledger) where seq = ${seq}`,
    ]
    expect(await after(...rewrite(line(1)))).toContainEqual(
      expect.objectContaining({ fault: 'missingBefore', seq: line(2) }),
    )
    expect(await after(...rewrite(line(-1)))).toContainEqual(
      expect.objectContaining({ fault: 'endDiffers', seq: line(-1) }),
    )
  })

  test('is found though the database’s own function was replaced', async () => {
    const found = await after(
      `create or replace function editorial.ledger_hash(entry editorial.ledger) returns text
       language sql stable as 'select entry.hash'`,
      `update editorial.ledger set why = '改写' where seq = ${line(1)}`,
    )
    expect(found).toContainEqual(expect.objectContaining({ fault: 'changed', seq: line(1) }))
  })
})

describe('a line that the owner deletes', () => {
  const without = (seq: string) => after(`delete from editorial.ledger where seq = ${seq}`)

  test('is missed at the beginning, in the middle and at the end of its chain', async () => {
    expect(await without(line(0))).toContainEqual(
      expect.objectContaining({ fault: 'missingBefore', seq: line(1) }),
    )
    expect(await without(line(1))).toContainEqual(
      expect.objectContaining({ fault: 'missingBefore', seq: line(2) }),
    )
    expect(await without(line(-1))).toContainEqual(
      expect.objectContaining({ fault: 'missingAtEnd', seq: line(-1) }),
    )
  })

  test('is missed in the seal of its day', async () => {
    const found = await after(
      `delete from editorial.ledger where seq =
         (select min(seq) from editorial.ledger)`,
    )
    expect(found).toContainEqual(expect.objectContaining({ fault: 'dayLacks', day: day(0) }))
  })

  test('is missed with its whole chain, or its whole day', async () => {
    expect(
      await after(
        `delete from editorial.ledger where chain =
           (select chain from editorial.ledger where seq = ${line(0)})`,
      ),
    ).toContainEqual(expect.objectContaining({ fault: 'chainMissing', seq: line(-1) }))
    expect(
      await after(
        `delete from editorial.ledger
         where (at at time zone 'Asia/Shanghai')::date = '${day(0)}'`,
      ),
    ).toContainEqual(expect.objectContaining({ fault: 'dayMissing', day: day(0) }))
  })
})

describe('a line that the owner inserts with a hash that fits', () => {
  const copy = (after: string, seq: string) => [
    `insert into editorial.ledger
       select (jsonb_populate_record(line, jsonb_build_object(
         'seq', ${seq}, 'act', 'withdraw', 'previous', line.hash))).*
       from editorial.ledger line where seq = ${after}`,
    `update editorial.ledger set hash = editorial.ledger_hash(ledger) where seq = ${seq}`,
  ]
  test('before another is found, for its neighbours follow one another', async () => {
    const seq = String(Number(line(0)) - 1)
    const found = await after(
      // Makes room: the number belonged to a line of another chain.
      `update editorial.ledger set seq = -seq where seq = ${seq}`,
      ...copy(line(0), seq),
      `update editorial.ledger set previous = '' where seq = ${seq}`,
      `update editorial.ledger set hash = editorial.ledger_hash(ledger) where seq = ${seq}`,
    )
    expect(found).toContainEqual(expect.objectContaining({ fault: 'inserted', seq }))
  })

  test('at the end is found, for the end was noted', async () => {
    const seq = '9999'
    expect(await after(...copy(line(-1), seq))).toContainEqual(
      expect.objectContaining({ fault: 'insertedAtEnd', seq }),
    )
  })

  test('on a day that is sealed is found by the seal too', async () => {
    const found = await after(...copy('1', '9999'))
    expect(found).toContainEqual(expect.objectContaining({ fault: 'dayExceeds', day: day(0) }))
  })
})

test('two lines that change places are both found', async () => {
  const found = await after(
    `update editorial.ledger set seq = -1 where seq = ${line(1)}`,
    `update editorial.ledger set seq = ${line(1)} where seq = ${line(2)}`,
    `update editorial.ledger set seq = ${line(2)} where seq = -1`,
  )
  expect(found.filter(({ fault }) => fault === 'changed').map(({ seq }) => seq)).toEqual([
    line(1),
    line(2),
  ])
})

describe('a seal', () => {
  const CHANGES: Record<string, string> = {
    day: `day - 40`,
    last_seq: 'last_seq + 1',
    rows: 'rows + 1',
    hash: `repeat('0', 64)`,
    at: `at + interval '1 second'`,
    form: '2 + 1',
    previous: `repeat('1', 64)`,
    lines: `repeat('2', 64)`,
  }

  test('has no column that is not tried here', async () => {
    const columns = await column(
      `select column_name as value from information_schema.columns
       where table_schema = 'editorial' and table_name = 'ledger_seals'`,
    )
    expect(Object.keys(CHANGES).sort()).toEqual(columns.sort())
  })

  for (const [name, value] of Object.entries(CHANGES)) {
    test(`that is changed in its ${name} is found`, async () => {
      const found = await after(
        `update editorial.ledger_seals set ${name} = ${value} where day = '${day(0)}'`,
      )
      expect(found.map(({ fault }) => fault)).toContain('sealChanged')
    })
  }

  test('that is deleted is missed, the first and the last', async () => {
    for (const which of days) {
      const found = await after(`delete from editorial.ledger_seals where day = '${which}'`)
      expect(found).toContainEqual(expect.objectContaining({ fault: 'unsealed', day: which }))
      expect(found.map(({ fault }) => fault)).toContain('sealsMissing')
    }
  })

  test('is worked out by the database, for days that are over, in their order', async () => {
    const seal = (which: string) =>
      readerOf(city.payload)('insert into editorial.ledger_seals (day) values ($1)', [which])
    await expect(seal(day(0))).rejects.toThrow('one after the other')
    await expect(seal('9999-12-31')).rejects.toThrow('days that are over')
  })
})

test('the note of a chain’s end that is changed or gone is found', async () => {
  const head = `where chain = (select chain from editorial.ledger where seq = ${line(0)})`
  expect(await after(`delete from editorial.ledger_heads ${head}`)).toContainEqual(
    expect.objectContaining({ fault: 'headMissing' }),
  )
  expect(await after(`update editorial.ledger_heads set rows = rows + 1 ${head}`)).toContainEqual(
    expect.objectContaining({ fault: 'countDiffers' }),
  )
})

test.each([
  [1, 'attempts were recorded', `called = '后来添上的'`],
  [2, 'posts could be entrusted', `for_name = '后来添上的'`],
])('lines of form %i, from before %s, are followed as well', async (form, _, later) => {
  const chain = '00000000-0000-7000-8000-00000000f0f1'
  const first = [
    `insert into editorial.ledger (seq, form, chain, subject_kind, subject, act, by_name, as_role,
       fields, at, previous, hash)
     values (8001, ${form}, '${chain}', 'disclosure', '${chain}', 'draft', '陆拟文', 'editor',
       array['title', 'column'], now(), '', '')`,
    `update editorial.ledger set hash = editorial.ledger_hash(ledger) where seq = 8001`,
    `insert into editorial.ledger_heads
       select chain, 1, seq, hash from editorial.ledger where seq = 8001`,
  ]
  expect(await after(...first)).toEqual([])
  const added = `update editorial.ledger set ${later} where seq = 8001`
  expect(await after(...first, added)).toMatchObject([{ fault: 'changed', seq: '8001' }])
})

test('a chain longer than a page is followed from page to page', async () => {
  await readerOf(city.payload)(
    `insert into editorial.ledger (chain, subject_kind, subject, act, by_name, as_role)
     select '00000000-0000-7000-8000-00000000f0f2', 'x', gen_random_uuid(), 'x', 'x', 'x'
     from generate_series(1, 2500)`,
  )
  expect(await findings(readerOf(city.payload))).toEqual([])
})

test('what is found is said in both languages, with everything that leads there', () => {
  const { zh, en } = wordsOf({ fault: 'changed', seq: '7', chain: 'c', day: '2018-05-08' })
  expect(zh).toBe('2018-05-08，第 7 行，链 c：这一行被改动：内容与校验值不符')
  expect(en).toBe('2018-05-08, line 7, chain c: this line was changed: it does not match its hash')
})
