import { createServer } from 'node:http'
import pg from 'pg'
import { listen } from './listen.ts'
import { ITEM, LIST, SEARCH } from './statements.ts'

/** The bare limit of a cold answer: one prepared statement a question, its text sent as it comes. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_DELIVERY_URL, max: 10 })

const answer = async (address: string): Promise<string> => {
  const { pathname, searchParams } = new URL(address, 'http://bench')
  const { rows } = await pool.query<{ answer: string }>(asked(pathname, searchParams.getAll('of')))
  return rows[0]?.answer ?? ''
}

const asked = (pathname: string, of: readonly string[]): pg.QueryConfig => {
  if (pathname !== '/search') return { ...(pathname === '/item' ? ITEM : LIST), values: [of[0]] }
  const [one = '', other = ''] = of
  return { ...SEARCH, values: [`%${one}%`, `%${other}%`] }
}

await listen(
  createServer(async (request, response) => {
    const body = Buffer.from(await answer(request.url ?? ''))
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
      .end(body)
  }),
)
