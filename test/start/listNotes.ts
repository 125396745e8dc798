import { connectTo } from '../../src/server/connectTo.ts'
import { readInstallation } from '../../src/server/env.ts'
import { openDatabase } from '../../src/server/openDatabase.ts'

/** As an operator's command does it: opens the database, says what it holds, and closes it. */
const { urls, close } = await openDatabase(readInstallation(process.env, 'all'), 'all')
const client = await connectTo(urls.editorial ?? '')
const { rows } = await client.query<{ text: string }>('select text from notes order by id')
await client.end()
await close()
console.log(rows.map(({ text }) => text).join(' '))
process.exit(0)
