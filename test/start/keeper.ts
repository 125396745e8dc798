import { keepPostgres } from '../../src/server/postgres/keepPostgres.ts'
import { complain } from '../../src/server/say.ts'

/** Opens the embedded database of the data folder named first, and keeps it until told to stop. */
try {
  const [dataFolder = ''] = process.argv.slice(2)
  const postgres = await keepPostgres(dataFolder)
  process.once('SIGTERM', async () => {
    await postgres.close()
    process.exit(0)
  })
  console.log(`open ${postgres.superuserUrl}`)
} catch (error) {
  complain(error)
  process.exit(1)
}
