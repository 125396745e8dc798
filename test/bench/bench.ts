import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fillMemory } from './ask/fillMemory.ts'
import { startAsker } from './ask/startAsker.ts'
import { makeCity } from './city/city.ts'
import { startDatabases, type Databases } from './load/databases.ts'
import { loadCity, settle } from './load/loadCity.ts'
import { loadLarge } from './load/loadLarge.ts'
import { measureStarts } from './measure/coldStart.ts'
import { demandWritten } from './measure/demandWritten.ts'
import { FULL, onlyJobs, QUICK, type Plan } from './measure/plan.ts'
import { residentMegabytes } from './measure/residentMegabytes.ts'
import { measureRounds } from './measure/rounds.ts'
import { bars, type Measured } from './report/bars.ts'
import { print } from './report/print.ts'
import { summary } from './report/summary.ts'
import { startSubjects } from './subjects.ts'
import { surroundings } from './surroundings.ts'

/**
 * `npm run bench [-- --quick] [--only job,job] [--copies n] [--json file]`: measures this house beside
 * stock Payload and the bare limits; with copies, beside itself with a database so many times as large.
 */
const bench = async (plan: Plan): Promise<Measured> => {
  say(`starting Postgres, loading ${plan.items} items twice`)
  const databases = await startDatabases()
  try {
    return await measure(databases, plan)
  } finally {
    await databases.remove()
  }
}

const measure = async (databases: Databases, plan: Plan): Promise<Measured> => {
  const city = makeCity(plan.items)
  const environment = surroundings(databases.dataFolder)
  await loadCity(databases, environment, city)
  if (plan.copies !== undefined) {
    say(`laying every item ${plan.copies} times into a large database`)
    await loadLarge(databases, plan.copies)
  }
  say('starting all who are measured')
  const subjects = await startSubjects(databases, environment, {
    withLarge: plan.copies !== undefined,
  })
  const asker = await startAsker(plan)
  try {
    await settle(databases)
    await fillMemory(city, subjects.delivery.port, subjects.doorOf('hotList', 'memory').port)
    say(`measuring ${plan.rounds} rounds`)
    const takings = await measureRounds({ plan, doorOf: subjects.doorOf, take: asker.take })
    const resident = residentMegabytes(subjects.delivery.pid)
    const residentLarge = subjects.large && residentMegabytes(subjects.large.pid)
    await demandWritten(databases, takings, city)
    const rows = summary(takings)
    if (plan.starts === 0) return { rows }
    say('measuring starts')
    const starts = await measureStarts({ times: plan.starts, ...subjects.delivery })
    return { rows, delivery: { starts, resident, ...(residentLarge && { residentLarge }) } }
  } finally {
    await asker.stop()
    await subjects.stop()
  }
}

const begin = Date.now()
const say = (what: string): void => {
  process.stderr.write(`${((Date.now() - begin) / 1_000).toFixed(0).padStart(4)} s  ${what}\n`)
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    copies: { type: 'string' },
    json: { type: 'string' },
  },
})
const size = values.quick ? QUICK : FULL
const plan = values.copies === undefined ? size : { ...size, copies: Number(values.copies) }
const measured = await bench(values.only === undefined ? plan : onlyJobs(plan, values.only))
say('done')
process.stdout.write(`\n${print(measured)}`)
if (values.json !== undefined) {
  writeFileSync(values.json, JSON.stringify({ ...measured, bars: bars(measured) }, null, 2))
}
process.exit(0)
