import { createServer, type IncomingMessage } from 'node:http'
import { listen } from './listen.ts'

type Handle = (request: Request) => Promise<Response>

/** Serves a handler of Payload's over node:http, without Next. Tells the bench its port. */
export const serveFetch = (handle: Handle, also: object = {}): Promise<void> =>
  listen(
    createServer(async (incoming, outgoing) => {
      const response = await handle(await requestOf(incoming))
      const body = Buffer.from(await response.arrayBuffer())
      const type = response.headers.get('content-type') ?? 'application/json'
      outgoing
        .writeHead(response.status, { 'content-type': type, 'content-length': body.length })
        .end(body)
    }),
    also,
  )

const requestOf = async (incoming: IncomingMessage): Promise<Request> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method,
    headers: incoming.headers as Record<string, string>,
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  })
}
