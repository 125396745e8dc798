import { connectTo } from '../../src/server/connectTo.ts'

/** A script of an operator: says what the test city's database holds. */
const client = await connectTo(process.env.DATABASE_URL ?? '')
const { rows } = await client.query<{ text: string }>('select text from notes order by id')
await client.end()
console.log(rows.map(({ text }) => text).join(' '))
