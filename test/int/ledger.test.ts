import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { houseOf } from '../../src/house.ts'
import { checkPublished } from '../../src/publication/check.ts'
import { bringTo, foundTestCity, type City } from './city.ts'

let city: City
let editorial: pg.Client
beforeAll(async () => {
  city = await foundTestCity()
  editorial = new pg.Client({ connectionString: city.database.editorialUrl })
  await editorial.connect()
  await bringTo(city, 'published')
})
afterAll(async () => {
  await editorial.end()
  await city.close()
})

describe('the ledger', () => {
  const attempts = [
    `update editorial.ledger set why = '改写'`,
    `delete from editorial.ledger`,
    `truncate editorial.ledger`,
    `drop table editorial.ledger cascade`,
    `alter table editorial.ledger disable trigger all`,
    `alter table editorial.ledger add column hidden text`,
    `drop trigger append_only on editorial.ledger`,
    `create or replace function editorial.refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
    `create or replace function editorial.ledger_hash(editorial.ledger) returns text language sql as 'select '''''`,
    `alter table editorial.ledger owner to gongkai_editorial`,
    `create rule quiet as on insert to editorial.ledger do instead nothing`,
    `set session_replication_role = replica`,
    `set role gongkai_owner`,
    `with gone as (delete from editorial.ledger returning *) select * from gone`,
    `merge into editorial.ledger l using (select 1) x on true when matched then delete`,
    `insert into editorial.ledger overriding system value select * from editorial.ledger on conflict (seq) do update set why = 'x'`,
    `copy editorial.ledger to program 'true'`,
  ]

  for (const attempt of attempts) {
    test(`refuses the application's own role: ${attempt.slice(0, 60)}`, async () => {
      await expect(editorial.query(attempt)).rejects.toMatchObject({
        code: expect.stringMatching(/^42501$|^42P17$|^0LP01$/) as unknown as string,
      })
    })
  }

  for (const table of ['revisions', 'opinions', 'opinion_revisions', 'editions', 'feed']) {
    test(`and its like, ${table}, are append-only even for a slip of the owner`, async () => {
      await expect(city.owner.query(`delete from editorial.${table}`)).rejects.toThrow(
        'append-only',
      )
      await expect(city.owner.query(`truncate editorial.${table} cascade`)).rejects.toThrow(
        'append-only',
      )
      await expect(editorial.query(`delete from editorial.${table}`)).rejects.toMatchObject({
        code: '42501',
      })
    })
  }

  test('cannot be opened by a grant that the role gives itself', async () => {
    await editorial.query('grant update, delete on editorial.ledger to gongkai_editorial')
    const { rows } = await editorial.query(
      `select has_table_privilege('editorial.ledger', 'update, delete') as may`,
    )
    expect(rows).toEqual([{ may: false }])
  })

  test('takes time, link and hash from the database, whatever the caller writes', async () => {
    const chain = '00000000-0000-7000-8000-000000000001'
    await editorial.query(
      `insert into editorial.ledger (chain, subject_kind, subject, act, by_name, as_role, at, previous, hash)
       values ($1, 'x', $1, 'x', 'x', 'x', '1999-01-01', 'forged', 'forged')`,
      [chain],
    )
    const { rows } = await editorial.query<{ at: Date; previous: string; hash: string }>(
      'select at, previous, hash from editorial.ledger where chain = $1',
      [chain],
    )
    expect(rows[0]?.at.getFullYear()).toBeGreaterThan(2000)
    expect(rows[0]?.previous).toBe('')
    expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('shows a line that someone with the owner’s rights has rewritten', async () => {
    const { owner, payload } = city
    await owner.query('alter table editorial.ledger disable trigger append_only')
    await owner.query(
      `update editorial.ledger set by_name = '别人'
       where seq = (select max(seq) from editorial.ledger where act = 'publish')`,
    )
    await owner.query('alter table editorial.ledger enable trigger append_only')
    const found = await checkPublished(readerOf(payload), houseOf(payload).stores.public)
    expect(found.map(({ table }) => table)).toContain('ledger')
  })
})
