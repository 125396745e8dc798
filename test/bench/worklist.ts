import { parseArgs } from 'node:util'
import pg from 'pg'
import { preparedName } from '../../src/database/preparedName.ts'
import type { Work } from '../../src/database/transaction.ts'
import { connectTo } from '../../src/server/connectTo.ts'
import { ensureDatabase } from '../../src/server/ensureDatabase.ts'
import { ensureRoles } from '../../src/server/ensureRoles.ts'
import { runPart } from '../../src/server/runPart.ts'
import { installationOn } from '../postgres/installation.ts'
import { throwAwayCluster } from '../postgres/throwAway.ts'
import { median } from './report/quantile.ts'
import { surroundings } from './surroundings.ts'
import { loadRegister } from './worklist/load.ts'
import { QUESTIONS } from './worklist/questions.ts'

/**
 * `npm run bench:worklist [-- --quick]`: asks the same of a register of 5,000 items and of one of
 * 500,000, by turns, and compares. A worklist is read off an index: both must take as long.
 */
const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const [SMALL, LARGE] = options.quick ? [2_000, 50_000] : [5_000, 500_000]
const ROUNDS = options.quick ? 15 : 41

const begin = Date.now()
const say = (what: string): void => {
  process.stderr.write(`${((Date.now() - begin) / 1_000).toFixed(0).padStart(4)} s  ${what}\n`)
}

const cluster = await throwAwayCluster()

const pools: pg.Pool[] = []

const openRegister = async (items: number): Promise<Work['query']> => {
  const house = installationOn(cluster.superuserUrl, `register_${items}`)
  await ensureDatabase(cluster.superuserUrl, house.owner)
  await ensureRoles(cluster.superuserUrl, house)
  await runPart({
    part: 'prepare',
    environment: surroundings(cluster.dataFolder),
    urls: { owner: house.owner },
    signal: new AbortController().signal,
  })
  say(`loading ${items} items`)
  const steward = new URL(cluster.superuserUrl)
  steward.pathname = `/register_${items}`
  const client = await connectTo(steward.href)
  await loadRegister(client, items)
  await client.end()
  const pool = new pg.Pool({ connectionString: house.logins.editorial, max: 1 })
  // The cluster is thrown away under its feet.
  pool.on('error', () => {})
  pools.push(pool)
  return async (text, values = []) =>
    (await pool.query({ name: preparedName(text), text, values: [...values] })).rows as never
}

try {
  const registers = [await openRegister(SMALL), await openRegister(LARGE)] as const
  say('measuring')
  const rows: { name: string; small: number; large: number; lines: [number, number] }[] = []
  for (const { name, ask } of QUESTIONS) {
    const taken: [number[], number[]] = [[], []]
    const lines: [number, number] = [0, 0]
    for (let round = -3; round < ROUNDS; round++) {
      for (const [at, query] of registers.entries()) {
        const start = performance.now()
        const answer = await ask(query)
        if (round >= 0) taken[at]?.push(performance.now() - start)
        lines[at] = 'lines' in answer ? answer.lines.length : answer.count
      }
    }
    rows.push({ name, small: median(taken[0]), large: median(taken[1]), lines })
  }
  for (const { name, small, large, lines } of rows) {
    process.stdout.write(
      `${name.padEnd(52)}${small.toFixed(2).padStart(9)}${large.toFixed(2).padStart(9)} ms ` +
        `${(large / small).toFixed(2).padStart(7)} ×   ${lines.join(' and ')} lines\n`,
    )
  }
  // Fifty lines take longer to read than three, in whatever register.
  const alike = rows.filter(({ lines: [few, many] }) => few === many)
  const ratios = alike.map(({ small, large }) => large / small)
  process.stdout.write(
    `\n${rows.length} questions; of ${alike.length} that are answered with as many lines, the larger register ` +
      `takes ${median(ratios).toFixed(2)} × as long in the middle, ${Math.max(...ratios).toFixed(2)} × at most. ` +
      `The slowest of all takes ${Math.max(...rows.map(({ large }) => large)).toFixed(0)} ms.\n`,
  )
} finally {
  for (const pool of pools) await pool.end()
  await cluster.remove()
}
process.exit(0)
