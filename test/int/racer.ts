import { publishDue } from '../../src/actions/schedules/publishDue.ts'
import { closePayload, openPayload } from '../../src/server/openPayload.ts'

/** A worker without the workers' lock: does one chore once it is told to, as if it were alone. */
const payload = await openPayload({ withHooks: true })
process.once('message', async () => {
  await publishDue(payload)
  await closePayload(payload)
  process.exit(0)
})
process.send?.('ready')
