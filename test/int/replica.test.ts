import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createConnection, createServer, type AddressInfo, type Server } from 'node:net'
import { buildDelivery } from '../../src/server/delivery.ts'
import { ensureDatabase } from '../../src/server/ensureDatabase.ts'
import { ensureRoles } from '../../src/server/ensureRoles.ts'
import { readEnvironment } from '../../src/server/env.ts'
import { connectTo } from '../../src/server/connectTo.ts'
import { freePort } from '../../src/server/postgres/freePort.ts'
import { runPart } from '../../src/server/runPart.ts'
import {
  debianPrimary,
  debianReplica,
  hasDebianPostgres,
  type DebianServer,
} from '../postgres/debian.ts'
import { installationOn } from '../postgres/installation.ts'
import { openPublicCity, type PublicCity, type PublishedItem } from './deliveryCity.ts'
import { layWire, type Wire } from './proxy.ts'
import { startDelivery, type DeliveryProcess } from './startDelivery.ts'

const isCi = !['', '0', 'false'].includes(process.env.CI ?? '')

if (!hasDebianPostgres()) {
  test('LEFT OUT: a primary, its replica and two delivery processes (apt-get install postgresql-15)', () => {
    // A green run in CI is taken for a whole one.
    expect(isCi).toBe(false)
  })
} else describe('two delivery processes that read a replica', tests)

function tests() {
  let primary: DebianServer
  let replica: DebianServer
  /** The address under which the primary is known, wherever it is. */
  let known: Wire
  let city: PublicCity
  let processes: { delivery: DeliveryProcess; monitorPort: number }[]
  let front: Front
  let readers: Readers

  beforeAll(async () => {
    primary = await debianPrimary()
    const { owner, logins } = await prepared(primary)
    replica = await debianReplica(primary)
    known = await layWire(owner)
    const through = (url: string) => withPort(url, portOf(known.url))
    city = await openPublicCity(undefined, undefined, undefined, {
      ownerUrl: through(owner),
      editorialUrl: through(logins.editorial),
      deliveryUrl: through(logins.delivery),
      workerUrl: through(logins.worker),
      drop: async () => {},
    })
    const bundle = await buildDelivery(city.dataFolder)
    const start = async () => {
      const monitorPort = await freePort()
      const delivery = await startDelivery({
        bundle,
        dataFolder: city.dataFolder,
        databaseUrl: through(logins.delivery),
        env: {
          DATABASE_REPLICA_URL: withPort(logins.delivery, replica.port),
          MONITOR_PORT: String(monitorPort),
        },
      })
      return { delivery, monitorPort }
    }
    processes = await Promise.all([start(), start()])
    front = await openFront(processes.map(({ delivery }) => delivery.port))
    readers = new Readers(front.url)
  })
  afterAll(async () => {
    await readers.stop()
    await Promise.all(processes.map(({ delivery }) => delivery.stop()))
    await front.close()
    await city.close()
    await known.close()
    await Promise.all([primary.remove(), replica.remove()])
  })

  /** Waits until both processes have applied all that was published so far. */
  const applied = async (): Promise<void> => {
    const { rows } = await city.owner.query<{ last: string }>(
      'select max(position)::text as last from published.changes',
    )
    for (const { monitorPort } of processes) {
      await until(async () => (await positionAt(monitorPort)) >= Number(rows[0]?.last))
    }
  }
  const publish = async (): Promise<PublishedItem> => {
    const item = await city.publish({ domain: 'water-quality' })
    await applied()
    readers.expectShown(item)
    return item
  }
  const withdraw = async (item: PublishedItem): Promise<void> => {
    readers.expectEither(item)
    await city.withdraw(item, '内容有误')
    await applied()
    readers.expectGone(item)
  }

  test('show what is published on the primary, and what is withdrawn no more', async () => {
    const items = [await publish(), await publish(), await publish()]
    readers.start()
    await withdraw(items[0]!)
    await readers.read(100)
    expect(readers.wrong).toEqual([])
    expect(readers.refused).toEqual([])
  })

  test('go on reading when the primary is lost, and when the replica is promoted', async () => {
    await primary.crash()
    await readers.read(100)
    await promote(replica)
    known.leadTo(replica.superuserUrl)
    await readers.read(100)
    expect(readers.wrong).toEqual([])
    expect(readers.refused).toEqual([])
  })

  test('show what is published and withdrawn on the new primary', async () => {
    const item = await publish()
    await publish()
    await withdraw(item)
    await readers.read(100)
    expect(readers.wrong).toEqual([])
    expect(readers.refused).toEqual([])
  })

  test('refuse with a code while the database that they read restarts, and recover by themselves', async () => {
    await replica.stop()
    await until(() => readers.refused.length > 0)
    await replica.start()
    await until(async () => (await Promise.all(processes.map(isReady))).every(Boolean))
    const before = readers.refused.length
    await readers.read(100)
    expect(readers.refused.slice(before)).toEqual([])
    expect(new Set(readers.refused)).toEqual(new Set(['503 UNAVAILABLE']))
    await withdraw(await publish())
    await readers.read(100)
    expect(readers.wrong).toEqual([])
  })
}

/** The house's tables and logins on a server of Debian's. */
const prepared = async ({ superuserUrl }: DebianServer) => {
  const installation = installationOn(superuserUrl, 'replicated')
  await ensureDatabase(superuserUrl, installation.owner)
  await ensureRoles(superuserUrl, installation)
  await runPart({
    part: 'prepare',
    environment: readEnvironment(process.env, 'prepare'),
    urls: { owner: installation.owner },
    signal: new AbortController().signal,
  })
  return installation
}

const promote = async ({ superuserUrl }: DebianServer): Promise<void> => {
  const client = await connectTo(superuserUrl)
  const { rows } = await client.query<{ promoted: boolean }>('select pg_promote() as promoted')
  expect(rows).toEqual([{ promoted: true }])
  await client.end()
}

const portOf = (url: string): number => Number(new URL(url).port)

const withPort = (url: string, port: number): string => {
  const other = new URL(url)
  other.port = String(port)
  return other.href
}

const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}

const positionAt = async (monitorPort: number): Promise<number> => {
  const text = await (await fetch(`http://127.0.0.1:${monitorPort}/metrics`)).text()
  return Number(/^gongkai_feed_position\{.*\} (\d+)$/m.exec(text)?.[1])
}

const isReady = async ({ delivery }: { delivery: DeliveryProcess }): Promise<boolean> =>
  (await fetch(`${delivery.url}/health/ready`)).ok

interface Front {
  url: string
  close: () => Promise<void>
}

/** One address in front of several processes, which take connections by turns. */
const openFront = async (ports: readonly number[]): Promise<Front> => {
  let turn = 0
  const server: Server = createServer((reader) => {
    const process = createConnection(ports[turn++ % ports.length]!, '127.0.0.1')
    for (const side of [reader, process]) side.on('error', () => side.destroy())
    reader.pipe(process).pipe(reader)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Who read all the time, each time an item of which it is known whether it must be shown. */
class Readers {
  readonly wrong: string[] = []
  /** Status and code of each refusal. */
  readonly refused: string[] = []
  readonly #front: string
  readonly #shown = new Map<string, boolean>()
  #answered = 0
  #isStopping = false
  #reading: Promise<void>[] = []

  constructor(front: string) {
    this.#front = front
  }

  start(): void {
    this.#reading = Array.from({ length: 4 }, () => this.#readOn())
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    await Promise.all(this.#reading)
  }

  expectShown({ indexNumber }: PublishedItem): void {
    this.#shown.set(indexNumber, true)
  }

  expectGone({ indexNumber }: PublishedItem): void {
    this.#shown.set(indexNumber, false)
  }

  /** While it is being withdrawn. */
  expectEither({ indexNumber }: PublishedItem): void {
    this.#shown.delete(indexNumber)
  }

  /** Waits until so many more have been answered. */
  async read(count: number): Promise<void> {
    const wanted = this.#answered + count
    await until(() => this.#answered >= wanted)
  }

  async #readOn(): Promise<void> {
    for (let at = 0; !this.#isStopping; at++) {
      const items = [...this.#shown.keys()]
      await this.#readOne(items[at % items.length]!)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  async #readOne(indexNumber: string): Promise<void> {
    const expected = this.#shown.get(indexNumber)
    const response = await fetch(`${this.#front}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({
        query: 'query($n: String!) { item(indexNumber: $n) { indexNumber } }',
        variables: { n: indexNumber },
      }),
    })
    const { data, errors } = (await response.json()) as {
      data?: { item: { indexNumber: string } | null } | null
      errors?: { extensions: { code: string } }[]
    }
    if (errors) {
      this.refused.push(`${response.status} ${errors.map((each) => each.extensions.code).join()}`)
      return
    }
    this.#answered++
    const isShown = data?.item?.indexNumber === indexNumber
    // What changed while it was being read may be either.
    if (isShown !== expected && this.#shown.get(indexNumber) === expected) {
      this.wrong.push(`${indexNumber}: ${isShown ? 'shown' : 'missing'}`)
    }
  }
}
