import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import pg from 'pg'

import { examplesBySlug } from '../../plugins/domains/examplesOf.ts'
import { domains } from '../../plugins/domains/index.ts'
import { catalogue, placed } from '../../seed/catalogue.ts'
import { city } from '../../seed/city.ts'
import { demonstrate, foundCity } from '../../seed/index.ts'
import { people } from '../../seed/people.ts'
import { sites } from '../../seed/sites.ts'
import { readDisclosure } from '../../src/actions/disclosure/cases/subject.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { doubtsOf } from '../../src/actions/screening/doubtsOf.ts'
import { poolOf } from '../../src/database/adapter.ts'
import { isPublished, type Fields, type Values } from '../../src/domain/fields/index.ts'
import { fieldsOf } from '../../src/domain/issuesOf.ts'
import { isRows } from '../../src/domain/kinds/index.ts'
import { closePayload, openPayload } from '../../src/server/openPayload.ts'
import { createDatabase, type TestDatabase } from '../postgres/database.ts'
import { sources, tablesOf, wordsOf } from '../unit/seed/stateCouncil.ts'

let database: TestDatabase
let payload: Payload
let owner: pg.Pool

beforeAll(async () => {
  database = await createDatabase()
  process.env.DATABASE_URL = database.editorialUrl
  payload = await openPayload({ withHooks: true })
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 })
  owner.on('error', () => {})
})
afterAll(async () => {
  await closePayload(payload)
  await owner.end()
  await database.drop()
})

const rowsOf = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
  (await owner.query<Row>(text, values)).rows

/** How many rows every table of the house has. */
const counts = async (): Promise<Record<string, number>> => {
  const tables = await rowsOf<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'editorial', 'published', 'intake') order by name`,
  )
  const counted = tables.map(async ({ name }) => {
    const [row] = await rowsOf<{ rows: number }>(`select count(*)::integer as rows from ${name}`)
    return [name, row?.rows ?? 0] as const
  })
  return Object.fromEntries(await Promise.all(counted))
}

/** Makes the city until so many acts are done, then finds the database gone. */
const demonstrateFor = async (acts: number): Promise<void> => {
  const pool = poolOf(payload)
  const connect = pool.connect.bind(pool)
  let left = acts
  const cutOff = () => (left-- > 0 ? connect() : Promise.reject(new Error('cut off')))
  // An act begins on a connection of its own; whoever gives a callback only reads.
  pool.connect = ((then?: never) => (then ? connect(then) : cutOff())) as typeof pool.connect
  try {
    await demonstrate(payload)
  } finally {
    pool.connect = connect
  }
}

type States = Readonly<Record<string, { stage: string | null; publication: string }>>

const STATES: States = {
  起草中: { stage: 'drafting', publication: 'never' },
  待审核: { stage: 'review', publication: 'never' },
  已退回: { stage: 'drafting', publication: 'never' },
  待发布: { stage: 'release', publication: 'never' },
  已公开: { stage: null, publication: 'live' },
  环县已公开: { stage: null, publication: 'live' },
  已撤回: { stage: null, publication: 'withdrawn' },
}

const { 待审核: _, ...common } = STATES

/** The states of the chain of bulk records, and of the city's own documents. */
const STATES_OF: Readonly<Record<string, States>> = {
  record: { ...common, 待核对: { stage: 'review', publication: 'never' } },
  policy: {
    ...common,
    待同意免予解读: { stage: 'drafting', publication: 'never' },
    免予解读: { stage: 'department', publication: 'never' },
    待部门审核: { stage: 'department', publication: 'never' },
    '待保密审查、合法性审核': { stage: 'examination', publication: 'never' },
    待签发: { stage: 'signing', publication: 'never' },
    不公开办结: { stage: null, publication: 'settled' },
  },
}

interface Shown {
  domain: string
  name: string
  stage: string | null
  publication: string
}

/** Stories of the policy chain without an interpretation. */
const ALONE = new Set(['起草中', '待同意免予解读', '免予解读', '环县已公开', '不公开办结'])

describe('the demonstration city', () => {
  /**
   * Stopped among the units, before the documents, between their acts, and within the examples: among
   * the documents' drafts, between a document and its interpretation, and between their acts.
   */
  const INTERRUPTIONS = [50, 61, 1, 1, 7, 2, 9, 5, 20]

  beforeAll(async () => {
    for (const acts of INTERRUPTIONS) {
      await expect(demonstrateFor(acts)).rejects.toThrow('数据库暂时不可用')
    }
    await demonstrate(payload)
  })

  test('is whole although its making was stopped nine times', async () => {
    const [row] = await rowsOf(
      `select (select count(*) from public.organisations)::integer as units,
              (select count(*) from public.sites)::integer as sites,
              (select count(*) from public.people)::integer as people,
              (select count(*) from public.columns)::integer as columns`,
    )
    expect(row).toEqual({
      units: city.length,
      sites: sites.length,
      people: people.length,
      columns: placed(catalogue).length,
    })
  })

  test('stays as it is when it is made again', async () => {
    const before = await counts()
    await foundCity(payload)
    await demonstrate(payload)
    expect(await counts()).toEqual(before)
  })

  test('shows the examples of every domain in every state', async () => {
    const rows = await rowsOf<Shown>(
      `select domain, substring(title from '（示例：(.+)）$') as name, stage,
              publication_state as publication
       from public.entries where title like '%（示例：%' and title not like '%（示例：随文件%'`,
    )
    const chosen = new Map(placed(catalogue).map(({ code, chain }) => [code, chain]))
    for (const { slug, chain, columns } of domains) {
      const states = STATES_OF[chosen.get(columns[0] as string) ?? chain] ?? STATES
      const shown = rows.filter(({ domain }) => domain === slug)
      for (const { name, stage, publication } of shown) {
        expect([slug, name, { stage, publication }]).toEqual([slug, name, states[name]])
      }
      expect(new Set(shown.map(({ name }) => name))).toEqual(new Set(Object.keys(states)))
    }
  })

  test('brings each document and its interpretation through the chain together', async () => {
    const rows = await rowsOf<Shown & { document: string; documentStage: string }>(
      `select told.domain, substring(told.title from '（示例：随文件(.+)）$') as name, told.stage,
              told.publication_state as publication,
              substring(document.title from '（示例：(.+)）$') as document,
              document.stage as "documentStage"
       from public.entries told
       join public.interpretation copy on copy.id = told.id
       join public.entries document on document.id = (copy.document ->> 0)::uuid
       where told.title like '%（示例：随文件%'`,
    )
    const states = STATES_OF.policy as States
    expect(new Set(rows.map(({ name }) => name))).toEqual(
      new Set(Object.keys(states).filter((name) => !ALONE.has(name))),
    )
    for (const { name, document, documentStage, stage, publication } of rows) {
      expect([document, { stage, publication }]).toEqual([name, states[name]])
      expect(documentStage).toBe(stage)
    }
  })

  test('has a waiver that was accepted by another than asked for it, and one that waits', async () => {
    const rows = await rowsOf(
      `select substring(entry.title from '（示例：(.+)）$') as name, plan.by_name as asked,
              plan.accepted_by_name as accepted
       from editorial.current_plans plan join public.entries entry using (case_id)
       where plan.waiver is not null order by plan.accepted_by_name`,
    )
    expect(rows).toEqual([
      { name: '免予解读', asked: '陆拟文', accepted: '陆审文' },
      { name: '待同意免予解读', asked: '陆拟文', accepted: null },
    ])
  })

  test('has nothing on its way that a doubt would hold: no two are copies of one another', async () => {
    const query = readerOf(payload)
    const under = await rowsOf<{ id: string }>(
      'select id from public.entries where stage is not null order by id',
    )
    const items = await readDisclosure(
      query,
      under.map(({ id }) => id),
    )
    const doubts = await doubtsOf(payload, query, items)
    expect(items.length).toBeGreaterThan(100)
    expect([...doubts.values()].flat()).toEqual([])
  })

  test('brings decisions in by the batch: one case each, and one of them was taken out', async () => {
    const rows = await rowsOf(
      `select entry.domain, entry.stage, entry.publication_state as publication,
              count(*)::integer as items, count(distinct held.case_id)::integer as cases
       from public.entries entry join editorial.case_entries held on held.entry = entry.id
       where entry.domain in ('administrative-licence', 'administrative-penalty')
         and entry.title not like '%（示例：%' and (held.open or entry.stage is null)
       group by 1, 2, 3 order by 1, 2`,
    )
    const domain = 'administrative-licence'
    expect(rows).toEqual([
      { domain, stage: 'drafting', publication: 'never', items: 1, cases: 1 },
      { domain, stage: null, publication: 'live', items: 11, cases: 1 },
      {
        ...{ domain: 'administrative-penalty', stage: 'review', publication: 'never' },
        ...{ items: 8, cases: 1 },
      },
    ])
  })

  test('lets three different people take over, approve and publish the documents', async () => {
    const rows = await rowsOf(
      `select ledger.act, ledger.by_name as by, ledger.as_role as role, count(*)::integer as items
       from editorial.ledger join public.entries entry on entry.id = ledger.subject
       where entry.taken_from like '中国政府网%'
       group by 1, 2, 3 order by min(ledger.seq)`,
    )
    expect(rows).toEqual([
      { act: 'takeOver', by: '陆拟文', role: 'editor', items: 40 },
      { act: 'approve', by: '陆审文', role: 'reviewer', items: 40 },
      { act: 'publish', by: '陆发文', role: 'releaser', items: 40 },
    ])
  })

  test('lets a unit that the reform ended lead to those that have its records now', async () => {
    const rows = await rowsOf<{ name: string }>(
      `select heir.name from published.organisations old
       join published.organisations heir on heir.id = any (old.successors)
       where old.code = 'qingyang-environment-protection' and old.exists_to = '2019-02-28'`,
    )
    expect(rows).toEqual([{ name: '庆阳市生态环境局' }])
  })
})

describe('a document of the State Council, published', () => {
  test.each(sources.map((source) => [source.标题, source] as const))(
    '%s: every word and every cell equal the source',
    async (title, { 索引号: indexNumber, bodyHtml }) => {
      const [row] = await rowsOf<{ title: string; html: string }>(
        `select title, body #>> '{body,html}' as html
         from published.items where index_number = $1`,
        [indexNumber],
      )
      expect(row?.title).toBe(title)
      expect(wordsOf(row?.html ?? '')).toBe(wordsOf(bodyHtml))
      expect(tablesOf(row?.html ?? '')).toEqual(tablesOf(bodyHtml))
    },
  )

  test('is listed by the day on which it was first published', async () => {
    const listed = await rowsOf<{ number: string; day: string }>(
      `select index_number as number,
              to_char(listed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
       from published.items where index_number = any ($1)`,
      [sources.map(({ 索引号: number }) => number)],
    )
    const days = new Map(listed.map(({ number, day }) => [number, day]))
    for (const source of sources) expect(days.get(source.索引号)).toBe(source.发布日期)
  })
})

describe('what the public can read of the demonstration', () => {
  test('holds nothing that is kept for the office, in no table, list or message', async () => {
    const examples = await examplesBySlug(domains)
    const secrets = domains.flatMap((domain) => {
      const { complete, minimal } = examples.get(domain.slug) ?? {}
      return [complete, minimal].flatMap((values) => secretsOf(fieldsOf(domain), values ?? {}))
    })
    const tables = await rowsOf<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'published' or tablename = 'feed'`,
    )
    const shown = await Promise.all(
      tables.map(({ name }) =>
        rowsOf<{ text: string }>(`select line::text as text from ${name} line`),
      ),
    )
    const text = shown
      .flat()
      .map((line) => line.text)
      .join('\n')
    expect(secrets.length).toBeGreaterThan(5)
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })
})

/** Longer than a unit's name, a telephone number or a day, which other texts may hold rightly. */
const LONG = 12

/** Texts that only the office may read, long enough to be nobody else's words. */
const secretsOf = (fields: Fields, values: Values): string[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const value = values[key]
    if (field.kind === 'table' && isRows(value)) {
      return value.flatMap((row) => secretsOf(field.columns, row))
    }
    const isSecret = !isPublished(field) && !('options' in field)
    return isSecret && typeof value === 'string' && value.length > LONG ? [value] : []
  })
