import { getPayload } from 'payload'
import config from './payload.config.ts'

/** Lets Payload make its tables, as it does while a site is developed; ends when they are there. */
await getPayload({ config })
process.exit(0)
