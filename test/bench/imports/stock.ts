import { getPayload } from 'payload'
import { stockPenalty } from './penalties.ts'
import config from './stockConfig.ts'

/** Creates records one after the other, as scripts do, each published at once; tells how long that took. */
const payload = await getPayload({ config })
const count = Number(process.env.COUNT)
let started = 0
for (let no = -20; no < count; no += 1) {
  // The first ones warm it up.
  if (no === 0) started = performance.now()
  const data = { ...stockPenalty(no), _status: 'published' as const }
  await payload.create({ collection: 'penalties', data })
}
process.send?.({ seconds: (performance.now() - started) / 1000 })
