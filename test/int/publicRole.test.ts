import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { PUBLISHED_TABLES } from '../../src/publication/door.ts'
import { bringTo, foundTestCity, type City } from './city.ts'

let city: City
let delivery: pg.Client
let relations: { schema: string; name: string }[]
beforeAll(async () => {
  city = await foundTestCity()
  delivery = new pg.Client({ connectionString: city.database.deliveryUrl })
  await delivery.connect()
  await bringTo(city, 'drafted')
  const { rows } = await city.owner.query(
    `select schemaname as schema, tablename as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')
     union all select schemaname, viewname from pg_views
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  relations = rows
})
afterAll(async () => {
  await delivery.end()
  await city.close()
})

const DENIED = { code: '42501' }

describe('the public house’s login', () => {
  test('may read every table of published', async () => {
    for (const table of PUBLISHED_TABLES) {
      await expect(
        delivery.query(`select * from published.${table} limit 1`),
      ).resolves.toBeDefined()
    }
  })

  test('may put something into intake, and not read it back', async () => {
    await delivery.query(`insert into intake.messages (kind, details) values ('test', '{}')`)
    await expect(delivery.query('select * from intake.messages')).rejects.toMatchObject(DENIED)
    await expect(delivery.query('delete from intake.messages')).rejects.toMatchObject(DENIED)
    await expect(
      delivery.query(`insert into intake.messages (kind) values ('x') returning *`),
    ).rejects.toMatchObject(DENIED)
  })

  test('is refused every other table and view of the house', async () => {
    const others = relations.filter(({ schema }) => schema !== 'published')
    expect(others.length).toBeGreaterThan(20)
    for (const { schema, name } of others) {
      const relation = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`
      await expect(delivery.query(`select 1 from ${relation} limit 1`)).rejects.toMatchObject(
        DENIED,
      )
    }
  })

  test('is refused every way of writing to published', async () => {
    for (const { name } of relations.filter(({ schema }) => schema === 'published')) {
      for (const statement of [
        `delete from published.${name}`,
        `truncate published.${name}`,
        `drop table published.${name}`,
        `insert into published.${name} default values`,
        `alter table published.${name} disable trigger all`,
      ]) {
        await expect(delivery.query(statement)).rejects.toMatchObject(DENIED)
      }
    }
  })

  test('may make nothing of its own, and become nobody else', async () => {
    for (const statement of [
      'create table public.mine (id int)',
      'create table published.mine (id int)',
      'create temp table mine (id int)',
      'create schema mine',
      'create role mine',
      'set role gongkai_editorial',
      'set role gongkai_owner',
      `copy published.items to program 'true'`,
      `select pg_read_file('/etc/passwd')`,
      `select editorial.ledger_hash(null)`,
    ]) {
      await expect(delivery.query(statement)).rejects.toMatchObject(DENIED)
    }
  })
})
