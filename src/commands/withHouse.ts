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
    try {
      process.exitCode = await run(command)
    } finally {
      await database.close()
    }
    process.exit()
  } catch (error) {
    complain(error)
    process.exit(1)
  }
}

const run = async (command: (payload: Payload) => Promise<number>): Promise<number> => {
  const payload = await openPayload({ withHooks: false })
  try {
    return await command(payload)
  } finally {
    await closePayload(payload)
  }
}
