import type { Payload } from 'payload'
import { readInstallation } from '../server/env.ts'
import { openDatabase } from '../server/openDatabase.ts'
import { closePayload, openPayload } from '../server/openPayload.ts'
import { complain } from '../server/say.ts'

/**
 * Runs a command of the console in the editorial house, beside a running one or alone, and ends
 * the process with the number that it answers.
 */
export const withHouse = async (command: (payload: Payload) => Promise<number>): Promise<never> => {
  try {
    const database = await openDatabase(readInstallation(process.env, 'all'), 'all')
    process.env.DATABASE_URL = database.urls.editorial
    const payload = await openPayload({ withHooks: false })
    const code = await command(payload)
    await closePayload(payload)
    await database.close()
    process.exit(code)
  } catch (error) {
    complain(error)
    process.exit(1)
  }
}
