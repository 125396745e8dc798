import { createServer } from 'node:http'
import pg from 'pg'
import { environment } from '../../../../../src/server/env.ts'
import { followSupervisor, tell } from '../../../../../src/server/supervised.ts'

followSupervisor()
const { databases, port } = environment()
const pool = new pg.Pool({ connectionString: databases.delivery, max: 2 })
pool.on('error', () => {})

/** Says the one published word, or that the database is away; tells which variables it was given. */
const server = createServer(async (request, response) => {
  if (request.url === '/environment') {
    response.end(Object.keys(process.env).join('\n'))
    return
  }
  try {
    const { rows } = await pool.query<{ text: string }>('select text from published.words')
    response.end(rows[0]?.text)
  } catch {
    response.writeHead(503).end('暂时无法读取')
  }
})
server.listen(port, () => tell({ kind: 'ready' }))
process.once('SIGTERM', () => server.close(() => process.exit(0)))
