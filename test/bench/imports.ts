import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeXlsx } from 'hucre/xlsx'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { connectTo } from '../../src/server/connectTo.ts'
import { openPayload } from '../../src/server/openPayload.ts'
import { runPart } from '../../src/server/runPart.ts'
import { bringIn, bringOut, type Timed } from './imports/bringIn.ts'
import { foundOffice } from './imports/office.ts'
import { HEADINGS, penalty } from './imports/penalties.ts'
import { startDatabases } from './load/databases.ts'
import { ready, start } from './processes.ts'
import { surroundings } from './surroundings.ts'

/**
 * `npm run bench:imports [-- --rows 10000 | --memory]`: a spreadsheet of penalties from its bytes to the
 * public, beside stock Payload's `create` in a loop and bare COPY; or how much memory a long one takes.
 */
const { values: options } = parseArgs({
  options: { rows: { type: 'string' }, memory: { type: 'boolean', default: false } },
})
const rows = Number(options.rows ?? (options.memory ? 200_000 : 10_000))

const begin = Date.now()
const say = (what: string): void => {
  process.stderr.write(`${((Date.now() - begin) / 1_000).toFixed(0).padStart(4)} s  ${what}\n`)
}
const tell = (what: string): boolean => process.stdout.write(`${what}\n`)

const databases = await startDatabases()
try {
  const environment = surroundings(databases.dataFolder)
  await runPart({
    ...{ part: 'prepare', environment, urls: { owner: databases.house.owner } },
    signal: new AbortController().signal,
  })
  Object.assign(process.env, {
    ...{ GONGKAI_MODE: 'demonstration', GONGKAI_DATA: databases.dataFolder, LOG_LEVEL: 'error' },
    ...{ PAYLOAD_SECRET: environment.secret, PERSONAL_DATA_KEY: environment.personalDataKey },
    DATABASE_URL: databases.house.logins.editorial,
  })
  const office = await foundOffice(await openPayload({ withHooks: true }))
  if (options.memory) await measureMemory()
  else await measureRate()

  async function measureRate() {
    const table = Array.from({ length: rows }, (_, no) => Object.values(penalty(no + 1)))
    const file = Buffer.from(
      await writeXlsx({ sheets: [{ name: '处罚', rows: [HEADINGS, ...table] }] }),
    )
    // The first ones warm the house up, as they do stock Payload.
    const few = [
      HEADINGS,
      ...table.slice(0, 20).map(([first, ...rest]) => [`热身${first}`, ...rest]),
    ]
    const warm = Buffer.from(await writeXlsx({ sheets: [{ name: '处罚', rows: few }] }))
    await bringOut(office, await bringIn(office, warm, 'warm.xlsx', {}), {})

    say(`${rows} rows from a spreadsheet to the public`)
    const timed: Timed = {}
    const id = await bringIn(office, file, '处罚.xlsx', timed)
    await bringOut(office, id, timed)
    const ours = Object.values(timed).reduce((sum, part) => sum + part, 0)
    const [out] = await readerOf(office.payload)<{ count: number }>(
      `select count(*)::integer as count from published.items item
       join editorial.import_rows made on made.entry = item.id where made.import = $1`,
      [id],
    )
    if (out?.count !== rows) throw new Error(`${out?.count} of ${rows} rows are public`)

    for (const [name, seconds] of Object.entries(timed)) {
      tell(`  ${name.padEnd(36)}${seconds.toFixed(2).padStart(8)} s`)
    }

    say('stock Payload, one after the other')
    const count = Math.min(rows, 1_000)
    // Payload makes its tables where it is developed only.
    await createInStock(0, 'development')
    const perRow = (await createInStock(count, 'production')) / count

    say('bare COPY')
    const copied = await copy(table)

    const rate = rows / ours
    tell(
      `${rate.toFixed(0)} rows/s; payload.create ${(1 / perRow).toFixed(0)}/s; COPY ${(rows / copied).toFixed(0)}/s`,
    )
    tell(
      `${(rate * perRow).toFixed(1)} × payload.create in a loop; ${(copied / ours).toFixed(4)} of COPY`,
    )
  }

  async function createInStock(count: number, NODE_ENV: string): Promise<number> {
    const told = { NODE_ENV, COUNT: String(count), STOCK_DATABASE_URL: databases.stockUrl }
    const stock = await ready<{ seconds: number }>(start('imports/stock.ts', told))
    await stock.stop()
    return stock.said.seconds
  }

  /** The same rows into a table of texts, from a file that lies beside the database. */
  async function copy(table: readonly (readonly string[])[]): Promise<number> {
    const place = join(databases.dataFolder, 'bare.csv')
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    writeFileSync(place, table.map((row) => row.map(quoted).join(',')).join('\n'))
    const client = await connectTo(databases.stockUrl)
    await client.query(`create table bare (${HEADINGS.map((_, at) => `f${at} text`).join(', ')})`)
    const from = performance.now()
    await client.query(`copy bare from '${place}' with (format csv)`)
    const seconds = (performance.now() - from) / 1000
    await client.end()
    return seconds
  }

  async function measureMemory() {
    const lines = Array.from({ length: rows }, (_, no) => Object.values(penalty(no + 1)).join('\t'))
    const file = Buffer.from(`${HEADINGS.join('\t')}\n${lines.join('\n')}\n`)
    lines.length = 0
    global.gc?.()
    const before = process.memoryUsage().rss
    let most = before
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 100)
    const timed: Timed = {}
    await bringIn(office, file, '处罚.csv', timed)
    clearInterval(watch)
    for (const [name, seconds] of Object.entries(timed)) {
      tell(`  ${name.padEnd(36)}${seconds.toFixed(2).padStart(8)} s`)
    }
    tell(`${rows} rows; ${((most - before) / 1_048_576).toFixed(0)} MB more than before at most`)
  }
} finally {
  await databases.remove()
}
process.exit(0)
