import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fillMemory } from './ask/fillMemory.ts'
import { startAsker } from './ask/startAsker.ts'
import { makeCity } from './city/city.ts'
import { startDatabases, type Databases } from './load/databases.ts'
import { loadCity, settle } from './load/loadCity.ts'
import { measureStarts } from './measure/coldStart.ts'
import { demandWritten } from './measure/demandWritten.ts'
import { FULL, onlyJob, QUICK, type Plan } from './measure/plan.ts'
import { residentMegabytes } from './measure/residentMegabytes.ts'
import { measureRounds } from './measure/rounds.ts'
import { bars, type Measured } from './report/bars.ts'
import { print } from './report/print.ts'
import { summary } from './report/summary.ts'
import { startSubjects } from './subjects.ts'
import { surroundings } from './surroundings.ts'

/** `npm run bench [-- --quick] [--only job] [--json file]`: measures this house beside stock Payload and the bare limits. */
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
  say('starting all who are measured')
  const subjects = await startSubjects(databases, environment)
  const asker = await startAsker(plan.items)
  try {
    await settle(databases)
    await fillMemory(city, subjects.delivery.port, subjects.doorOf('hotList', 'memory').port)
    say(`measuring ${plan.rounds} rounds`)
    const takings = await measureRounds({ plan, doorOf: subjects.doorOf, take: asker.take })
    const resident = residentMegabytes(subjects.delivery.pid)
    await demandWritten(databases, takings, city)
    const rows = summary(takings)
    if (plan.starts === 0) return { rows }
    say('measuring starts')
    const starts = await measureStarts({ times: plan.starts, ...subjects.delivery })
    return { rows, delivery: { starts, resident } }
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
    json: { type: 'string' },
  },
})
const plan = values.quick ? QUICK : FULL
const measured = await bench(values.only === undefined ? plan : onlyJob(plan, values.only))
say('done')
process.stdout.write(`\n${print(measured)}`)
if (values.json !== undefined) {
  writeFileSync(values.json, JSON.stringify({ ...measured, bars: bars(measured) }, null, 2))
}
process.exit(0)
