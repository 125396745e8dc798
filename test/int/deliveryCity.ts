import { createHash, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { openPublicHouse, type OpenHouse } from '../../src/delivery/openPublicHouse.ts'
import { hashOf } from '../../src/delivery/trusted/TrustedDocument.ts'
import { present, type Lookups } from '../../src/derive/present.ts'
import type { Domain } from '../../src/domain/defineDomain.ts'
import { createDatabase, type TestDatabase } from '../postgres/database.ts'
import { buildSurvey, COLUMN_ID, FILE_ID, UNIT_ID, wellSurvey } from '../unit/derive/wellSurvey.ts'

/** A tiny city as the public house sees it: its tables filled by hand, and the house itself. */
export interface PublicCity {
  house: OpenHouse
  url: string
  /** Where another process finds what this house reads. */
  databaseUrl: string
  dataFolder: string
  /** Connected as the owner. */
  owner: pg.Pool
  faults: unknown[]
  /** Makes a column below another; the id is returned. */
  column: (code: string, overrides?: Record<string, unknown>) => Promise<string>
  publish: (item?: Publishing) => Promise<PublishedItem>
  withdraw: (item: PublishedItem, reason: string) => Promise<void>
  /** Waits until the house has seen everything that was changed so far. */
  settle: () => Promise<void>
  /** The answer's data; throws when there are errors. */
  ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  close: () => Promise<void>
}

export interface Publishing {
  values?: Record<string, unknown>
  indexNumber?: string
  listedAt?: string
  columns?: readonly string[]
  unit?: string
  domain?: string
}

export interface PublishedItem {
  id: string
  indexNumber: string
}

export const FILE = Buffer.from('机井位置图')
export const FILE_SHA256 = createHash('sha256').update(FILE).digest('hex')

/**
 * Opens a city; `through` may put something between the house and its database, and `operations` are
 * those that a site has registered. Its database may be given.
 */
export const openPublicCity = async (
  through: (url: string) => Promise<string> = async (url) => url,
  domains: readonly Domain[] = [wellSurvey],
  operations: readonly string[] = [],
  given?: Omit<TestDatabase, 'backUp'>,
): Promise<PublicCity> => {
  const database = given ?? (await createDatabase())
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 4 })
  owner.on('error', () => {})
  const dataFolder = await mkdtemp(join(tmpdir(), 'gongkai-public-'))
  await keepFile(dataFolder)
  await emptyCatalogue(owner)
  const column = columnsOf(owner)
  await column('water', { name: '水务' })
  await column('water/wells', { id: COLUMN_ID, name: '机井' })
  await insert(owner, 'organisations', [UNIT])
  await insert(owner, 'files', [
    { sha256: FILE_SHA256, media_type: 'text/plain', size: FILE.length },
  ])

  const faults: unknown[] = []
  const url = await through(database.deliveryUrl)
  const house = await openPublicHouse({
    domains,
    readUrl: url,
    newsUrl: url,
    port: 0,
    dataFolder,
    operations: operations.map((text) => ({ site: 'county', name: '', text, hash: hashOf(text) })),
    report: (fault) => faults.push(fault),
  })
  const address = `http://127.0.0.1:${house.port}`
  // A look that is under way may have begun before the change.
  const settle = async () => {
    await house.look()
    await house.look()
  }
  const settled =
    <Args extends unknown[], Done>(act: (...args: Args) => Promise<Done>) =>
    async (...args: Args): Promise<Done> => {
      const done = await act(...args)
      await settle()
      return done
    }
  const city = {
    house,
    url: address,
    databaseUrl: url,
    dataFolder,
    owner,
    faults,
    settle,
    column: settled(column),
    publish: settled(publishTo(owner)),
    withdraw: settled(withdrawFrom(owner)),
    fetch: (path: string, init?: RequestInit) => fetch(`${address}${path}`, init),
    ask: askAt(address),
  }
  return {
    ...city,
    close: async () => {
      await house.close()
      await owner.end()
      await database.drop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

const UNIT = {
  id: UNIT_ID,
  code: 'water-bureau',
  name: '庆阳市水务局',
  kind: 'department',
  credit_code: '11620622013933539B',
  division: '621000',
  successors: [],
}

const LOOKUPS: Lookups = {
  organisation: () => ({ id: UNIT_ID, code: UNIT.code, name: '庆阳市水利局', creditCode: null }),
  file: (id) =>
    id === FILE_ID
      ? { sha256: FILE_SHA256, name: '位置图.txt', mediaType: 'text/plain', size: FILE.length }
      : undefined,
  html: () => '<p>机井完好。</p>',
}

const keepFile = async (dataFolder: string): Promise<void> => {
  const place = join(dataFolder, 'public-files', FILE_SHA256.slice(0, 2), FILE_SHA256)
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, FILE)
}

/** The template has the standard catalogue; this city has its own. */
const emptyCatalogue = async (owner: pg.Pool): Promise<void> => {
  for (const table of ['columns', 'column_redirects', 'organisations', 'sites']) {
    await owner.query(`delete from published.${table}`)
  }
}

export const insert = (owner: Pick<pg.Pool, 'query'>, table: string, rows: readonly object[]) =>
  owner.query(
    `insert into published.${table}
     select * from jsonb_populate_recordset(null::published.${table}, $1)`,
    [JSON.stringify(rows)],
  )

const columnsOf = (owner: pg.Pool): PublicCity['column'] => {
  const known: Record<string, string> = {}
  return async (code, overrides = {}) => {
    const segments = code.split('/')
    const parent = segments.slice(0, -1).join('/')
    const id = String(overrides.id ?? randomUUID())
    known[code] = id
    await insert(owner, 'columns', [
      {
        id,
        code,
        segment: segments.at(-1),
        name: code,
        parent: known[parent] ?? null,
        position: 0,
        depth: segments.length - 1,
        subtree: [id],
        ...overrides,
      },
    ])
    const above = segments.slice(0, -1).map((_, at) => known[segments.slice(0, at + 1).join('/')])
    await owner.query(
      'update published.columns set subtree = subtree || $1::uuid where id = any ($2)',
      [id, above],
    )
    return id
  }
}

let count = 0

const publishTo =
  (owner: pg.Pool): PublicCity['publish'] =>
  async ({ values, indexNumber, listedAt, columns = [COLUMN_ID], unit = UNIT_ID, domain } = {}) => {
    const id = randomUUID()
    const number = indexNumber ?? `11620622013933539B/2018-${String(++count).padStart(5, '0')}`
    const survey = buildSurvey({ column: columns[0], furtherColumns: columns.slice(1), ...values })
    const { card, body, facets, searchText } = present(wellSurvey, survey, LOOKUPS)
    await inTransaction(owner, async (client) => {
      await client.query('select pg_advisory_xact_lock(1)')
      const at = new Date().toISOString()
      const listed_at = listedAt ?? at
      await insert(client, 'items', [
        {
          id,
          index_number: number,
          domain: domain ?? wellSurvey.slug,
          title: survey.title,
          unit,
          column_id: columns[0],
          formation_date: survey.formationDate,
          edition: 1,
          published_at: at,
          listed_at,
          card,
          body,
          facets,
          content_hash: createHash('sha256').update(JSON.stringify(card)).digest('hex'),
        },
      ])
      await client.query(
        `insert into published.search
         select id, listed_at, domain, unit, $2::uuid[], facets, title, published.grams(title), $3,
           published.grams(title || ' ' || $3)
         from published.items where id = $1`,
        [id, [...columns].sort(), searchText],
      )
      await client.query(
        `insert into published.numbers
         select id, number, published.folded(translate(number, '〔〕', ''))
         from published.items, jsonb_array_elements_text(facets -> 'permit') number where id = $1`,
        [id],
      )
      await insert(client, 'editions', [
        {
          item: id,
          no: 1,
          domain: domain ?? wellSurvey.slug,
          kind: 'first',
          published_at: at,
          card,
          content_hash: 'x',
        },
      ])
      await insert(
        client,
        'placements',
        columns.map((column_id) => ({ item: id, column_id, listed_at })),
      )
      await change(client, { item: id, index_number: number, kind: 'published', reason: null })
    })
    return { id, indexNumber: number }
  }

const withdrawFrom =
  (owner: pg.Pool): PublicCity['withdraw'] =>
  ({ id, indexNumber }, reason) =>
    inTransaction(owner, async (client) => {
      await client.query('select pg_advisory_xact_lock(1)')
      await client.query(
        `insert into published.tombstones
         select id, index_number, title, $2, now() from published.items where id = $1`,
        [id, reason],
      )
      await client.query('delete from published.items where id = $1', [id])
      await client.query('delete from published.search where item = $1', [id])
      await client.query('delete from published.numbers where item = $1', [id])
      await client.query('delete from published.placements where item = $1', [id])
      await client.query('delete from published.editions where item = $1', [id])
      await change(client, { item: id, index_number: indexNumber, kind: 'withdrawn', reason })
    })

const change = async (client: pg.PoolClient, news: object): Promise<void> => {
  const { rows } = await client.query<{ next: string }>(
    'select (coalesce(max(position), 0) + 1)::text as next from published.changes',
  )
  const position = rows[0]?.next ?? '1'
  await insert(client, 'changes', [{ ...news, position, at: new Date().toISOString() }])
  await client.query(`select pg_notify('published', $1)`, [position])
}

const inTransaction = async (
  owner: pg.Pool,
  work: (client: pg.PoolClient) => Promise<void>,
): Promise<void> => {
  const client = await owner.connect()
  try {
    await client.query('begin')
    await work(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

const askAt =
  (address: string): PublicCity['ask'] =>
  async <Data>(query: string, variables?: Record<string, unknown>) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown[] }
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
